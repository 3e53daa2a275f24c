import type { ParamMatcher } from '@sveltejs/kit';
import { toldCodes } from 'virtual:told-codes';

/** Countries that the story tells of: their pages are the map, opened on them. */
export const match: ParamMatcher = (param) => toldCodes.includes(param);
