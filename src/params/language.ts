import type { ParamMatcher } from '@sveltejs/kit';
import { languages } from '../../data/vocabulary.ts';

/** Languages other than the default carry their tag in the path; the default has none. */
export const match: ParamMatcher = (param) =>
	languages.slice(1).some((language) => language === param);
