import type { Story } from './story.ts';

/** Shapes of the map that are drawn by themselves and whose dossier is another country's. */
const within: Readonly<Record<string, string>> = { xn: 'cy', xs: 'so', pr: 'us' };

/** Code of the dossier that a shape of the map opens; undefined where there is none. */
export function dossierCode(
	{ countries, others }: Pick<Story, 'countries' | 'others'>,
	shape: string
): string | undefined {
	const code = within[shape] ?? shape;
	const known = countries.some(({ iso2 }) => iso2 === code) || others.split(' ').includes(code);
	return known ? code : undefined;
}
