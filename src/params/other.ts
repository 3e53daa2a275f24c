import type { ParamMatcher } from '@sveltejs/kit';
import { toldCodes } from 'virtual:told-codes';

/** Countries that the story does not tell of: a short page each. */
export const match: ParamMatcher = (param) =>
	/^[a-z]{2}$/.test(param) && !toldCodes.includes(param);
