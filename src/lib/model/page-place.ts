import { languages, type Language } from '../../../data/vocabulary.ts';
import { languagePath } from './text.ts';

/** Where a page of the site is, so that relative links from it hold under any base and on file://. */
export interface PagePlace {
	readonly language: Language;
	/** Path from the page up to the site's root, such as `../../`. */
	readonly root: string;
	/** Path from the page to the method page in its language; empty where the page holds it, as `#method`. */
	readonly methodPath: string;
	/** Path from the page to the map in its language, and to its deck. */
	readonly homePath: string;
	readonly briefPath: string;
	/** Path from the page to what is made for paper; empty where there is none. */
	readonly handoutPath: string;
	/** Path from the page to the countries' own pages in its language. */
	readonly countriesPath: string;
	/** The same page in every language, as paths from the root. */
	readonly translations: readonly { readonly language: Language; readonly path: string }[];
}

/** The place of the page at `below` (such as `c/ru/`, or nothing) in a language. */
export function pagePlace(language: Language, below: string): PagePlace {
	const path = languagePath(language) + below;
	const root = '../'.repeat(path.split('/').length - 1) || './';
	const home = root + languagePath(language);
	return {
		language,
		root,
		homePath: home,
		briefPath: `${home}brief/`,
		handoutPath: `${home}handout/`,
		countriesPath: `${home}c/`,
		methodPath: `${home}method/`,
		translations: languages.map((other) => ({ language: other, path: languagePath(other) + below }))
	};
}

/** Path to the page of precedents, which lies beside that of the method. */
export function precedentsPath(methodPath: string): string {
	return methodPath.replace(/method\/$/, 'precedents/');
}

/** Path of a country's own page below its language, or of the overview without one. */
export function countryPath(iso2: string | undefined): string {
	return iso2 === undefined ? '' : `c/${iso2}/`;
}

/**
 * Name of the file that holds the whole site in one language.
 *
 * @param stem what the names of the story’s files begin with
 */
export function offlineFile(stem: string, language: Language): string {
	return `${stem}-${language}.html`;
}

/** The place of a page that holds the whole site, beside those of the other languages that exist. */
export function offlinePlace(
	stem: string,
	language: Language,
	written: readonly Language[]
): PagePlace {
	return {
		language,
		root: './',
		homePath: '#/',
		briefPath: '#/brief/1',
		handoutPath: '',
		countriesPath: '#/c/',
		methodPath: '',
		translations: written.map((other) => ({ language: other, path: offlineFile(stem, other) }))
	};
}
