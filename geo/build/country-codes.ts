import { countryCodes } from '../../data/country-codes.ts';

/**
 * Areas that the atlases name but number nowhere, or number with negative ids: by their own name
 * there. A private code, from the range that ISO leaves to its users (xa to xz), keeps them apart
 * from any state; the others are dissolved into the ISO code that governs them.
 */
const unnumbered: Readonly<Record<string, string>> = {
	Kosovo: 'xk',
	Somaliland: 'xs',
	'N. Cyprus': 'xn',
	'Cyprus U.N. Buffer Zone': 'xu',
	'USNB Guantanamo Bay': 'xg',
	'Siachen Glacier': 'xi',
	'Spratly Is.': 'xp',
	'Scarborough Reef': 'xr',
	'Bajo Nuevo Bank': 'xb',
	'Serranilla Bank': 'xe',
	'Indian Ocean Ter.': 'xo',
	Akrotiri: 'xq',
	Dhekelia: 'xq',
	Baikonur: 'kz',
	'Coral Sea Is.': 'au',
	'Clipperton I.': 'fr'
};

/**
 * The code of an atlas feature, from its numeric id or, where it has none that ISO knows, its name.
 *
 * @throws naming the feature when neither is known: the package has changed.
 */
export function codeOfFeature(id: string | undefined, name: string): string {
	const code = byNumeric.get(id ?? '')?.alpha2 ?? unnumbered[name];
	if (code) return code;
	throw new Error(
		`No code for the atlas feature "${name}" (id ${String(id)}): add it to country-codes.ts.`
	);
}

/** visionscarto's own alpha-3 codes for areas that ISO does not list. */
const ownAlpha3: Readonly<Record<string, string>> = {
	xkx: 'xk',
	sol: 'xs',
	cyn: 'xn',
	kas: 'xi',
	ioa: 'xo',
	atc: 'au'
};

const byNumeric = new Map(countryCodes.map((code) => [code.numeric, code]));
const byAlpha3 = new Map(countryCodes.map((code) => [code.alpha3, code]));

/**
 * The alpha-2 or private code for an alpha-3 code in either case, visionscarto's own included.
 *
 * @throws naming the code when it is unknown.
 */
export function iso2FromAlpha3(alpha3: string): string {
	const key = alpha3.toLowerCase();
	const code = byAlpha3.get(key)?.alpha2 ?? ownAlpha3[key];
	if (code) return code;
	throw new Error(`No country has the alpha-3 code "${alpha3}": add it to country-codes.ts.`);
}
