import type { Story } from './story.ts';

type Countries = Pick<Story, 'countries' | 'others'>;

/** Shapes of the map that are drawn by themselves and whose dossier is another country's. */
const within: Readonly<Record<string, string>> = { xn: 'cy', xs: 'so', pr: 'us' };

/** Whether a country (ISO alpha-2, lower case) has a dossier, told of or not. */
export function hasDossier({ countries, others }: Countries, iso2: string): boolean {
	return countries.some((country) => country.iso2 === iso2) || others.split(' ').includes(iso2);
}

/** Code of the dossier that a shape of the map opens; undefined where there is none. */
export function dossierCode(story: Countries, shape: string): string | undefined {
	const code = within[shape] ?? shape;
	return hasDossier(story, code) ? code : undefined;
}

/**
 * Where a shape of the map leads until a script opens it: to its dossier in the page, or to the page that
 * a country has when the story does not tell of it. Undefined where there is neither.
 *
 * @param countriesPath path from the page to the countries' own pages
 */
export function dossierHref(
	story: Countries,
	shape: string,
	countriesPath: string
): string | undefined {
	const code = dossierCode(story, shape);
	if (code === undefined) return undefined;
	const isTold = story.countries.some(({ iso2 }) => iso2 === code);
	return isTold ? `#/c/${code}` : `${countriesPath}${code}/`;
}
