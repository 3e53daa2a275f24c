import type { Capital, PlaceName } from '../distances.ts';

/** Capitals that GeoNames does not name, or not to everyone's consent; positions from GeoNames. */
export const handKeptCapitals: Readonly<Record<string, Capital>> = {
	il: {
		name: { en: 'Jerusalem', es: 'Jerusalén' },
		position: [35.21633, 31.76904],
		note: {
			en: 'seat of government; most states do not recognise it as the capital',
			es: 'sede del Gobierno; la mayoría de los Estados no la reconoce como capital'
		}
	},
	ps: {
		name: { en: 'Ramallah', es: 'Ramala' },
		position: [35.20422, 31.89964],
		note: {
			en: 'seat of administration; East Jerusalem is claimed as the capital',
			es: 'sede administrativa; se reclama Jerusalén Este como capital'
		}
	},
	eh: {
		name: { en: 'Laayoune', es: 'El Aaiún' },
		position: [-13.19917, 27.1418],
		note: {
			en: 'largest city; the status of the territory is undecided',
			es: 'mayor ciudad; el estatus del territorio no está resuelto'
		}
	},
	xs: { name: { en: 'Hargeisa', es: 'Hargeisa' }, position: [44.06531, 9.56] }
};

/** Why GeoNames' capital is used where a country has more than one. */
export const pluralCapitals: Readonly<Record<string, PlaceName>> = {
	bo: {
		en: 'constitutional capital; the government sits in La Paz',
		es: 'capital constitucional; el Gobierno tiene su sede en La Paz'
	},
	bj: {
		en: 'official capital; the government sits in Cotonou',
		es: 'capital oficial; el Gobierno tiene su sede en Cotonú'
	},
	ci: {
		en: 'official capital; the government sits in Abidjan',
		es: 'capital oficial; el Gobierno tiene su sede en Abiyán'
	},
	lk: {
		en: 'seat of government; the legislative capital is Sri Jayawardenepura Kotte',
		es: 'sede del Gobierno; la capital legislativa es Sri Jayawardenepura Kotte'
	},
	my: {
		en: 'capital; the government sits in Putrajaya',
		es: 'capital; el Gobierno tiene su sede en Putrajaya'
	},
	nl: {
		en: 'capital; the government sits in The Hague',
		es: 'capital; el Gobierno tiene su sede en La Haya'
	},
	nr: {
		en: 'seat of government; there is no official capital',
		es: 'sede del Gobierno; no hay capital oficial'
	},
	sz: {
		en: 'administrative capital; the royal and legislative capital is Lobamba',
		es: 'capital administrativa; la real y legislativa es Lobamba'
	},
	za: {
		en: 'executive capital; Cape Town and Bloemfontein are the others',
		es: 'capital ejecutiva; las otras son Ciudad del Cabo y Bloemfontein'
	}
};
