import type { Language } from '../../../data/vocabulary.ts';

/**
 * Our own spelling of countries and territories that this project names beyond its scenario, where
 * it differs from, or must not depend on, the language data of the machine that builds the page.
 */
const own: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
	en: {
		tr: 'Türkiye',
		cz: 'Czechia',
		mk: 'North Macedonia',
		kn: 'St Kitts and Nevis',
		ag: 'Antigua and Barbuda',
		lc: 'St Lucia',
		xk: 'Kosovo',
		xs: 'Somaliland',
		xn: 'Northern Cyprus'
	},
	es: {
		tr: 'Turquía',
		qa: 'Catar',
		cz: 'Chequia',
		mk: 'Macedonia del Norte',
		kn: 'San Cristóbal y Nieves',
		ag: 'Antigua y Barbuda',
		lc: 'Santa Lucía',
		xk: 'Kosovo',
		xs: 'Somalilandia',
		xn: 'norte de Chipre'
	}
};

/** A country's name by ISO code in lower case, or by a private code of the geography. */
export function countryName(iso2: string, language: Language): string {
	const known = own[language][iso2];
	if (known !== undefined) return known;
	const names = new Intl.DisplayNames([language], { type: 'region' });
	return names.of(iso2.toUpperCase()) ?? iso2.toUpperCase();
}
