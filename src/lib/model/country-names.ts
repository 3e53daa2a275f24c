import type { Language } from '../../../data/vocabulary.ts';

/**
 * Our own spelling of countries and territories that this project names beyond its scenario, where
 * it differs from, or must not depend on, the language data of the machine that builds the page.
 * These are the names of data/names.yaml; a test holds the two together.
 */
const own: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
	en: {
		ag: 'Antigua and Barbuda',
		ba: 'Bosnia and Herzegovina',
		bl: 'St Barthélemy',
		cd: 'DR Congo',
		cg: 'Congo',
		cv: 'Cabo Verde',
		cz: 'Czechia',
		gs: 'South Georgia and South Sandwich Islands',
		hk: 'Hong Kong',
		kn: 'St Kitts and Nevis',
		lc: 'St Lucia',
		mf: 'St Martin',
		mk: 'North Macedonia',
		mm: 'Myanmar',
		mo: 'Macao',
		pm: 'St Pierre and Miquelon',
		ps: 'Palestine',
		sh: 'St Helena, Ascension and Tristan da Cunha',
		st: 'São Tomé and Príncipe',
		tc: 'Turks and Caicos Islands',
		tr: 'Türkiye',
		tt: 'Trinidad and Tobago',
		vc: 'St Vincent and the Grenadines',
		wf: 'Wallis and Futuna',
		xk: 'Kosovo',
		xs: 'Somaliland',
		xn: 'Northern Cyprus'
	},
	es: {
		ag: 'Antigua y Barbuda',
		ax: 'Islas Åland',
		ci: 'Costa de Marfil',
		cz: 'Chequia',
		hk: 'Hong Kong',
		kn: 'San Cristóbal y Nieves',
		lc: 'Santa Lucía',
		mk: 'Macedonia del Norte',
		ml: 'Malí',
		mm: 'Birmania',
		mo: 'Macao',
		ps: 'Palestina',
		qa: 'Catar',
		sa: 'Arabia Saudita',
		sh: 'Santa Elena, Ascensión y Tristán de Acuña',
		tl: 'Timor Oriental',
		tr: 'Turquía',
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
