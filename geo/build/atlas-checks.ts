import { geoArea } from 'd3-geo';
import type { LngLat } from '../lng-lat.ts';
import type { Atlas, Scale } from './atlas.ts';
import { holds } from './holds.ts';

/** Features in the package as installed, counted before any is dissolved. */
const featureCounts: Readonly<Record<Scale, number>> = { '10m': 255, '50m': 242, '110m': 177 };

/** Places whose country is policy or was once wrong in a package: place, code, scales it is in. */
const probes: readonly (readonly [string, LngLat, string, readonly Scale[]])[] = [
	['Crimea', [34.1, 45.15], 'ua', ['10m', '50m', '110m']],
	['Sevastopol', [33.6, 44.62], 'ua', ['10m', '50m']],
	['Donetsk', [37.8, 48], 'ua', ['10m', '50m', '110m']],
	['Melitopol', [35.37, 46.85], 'ua', ['10m', '50m', '110m']],
	['Krasnodar', [39, 45.04], 'ru', ['10m', '50m', '110m']],
	['Essequibo', [-59.5, 5], 'gy', ['10m', '50m', '110m']],
	['Western Sahara west of the berm', [-13.2, 26.6], 'eh', ['10m', '50m', '110m']],
	['Western Sahara east of the berm', [-11.2, 26.6], 'eh', ['10m', '50m', '110m']],
	['San Juan, Puerto Rico', [-66.1, 18.4], 'pr', ['10m', '50m', '110m']],
	['Guantánamo Bay naval base', [-75.14, 19.9], 'xg', ['10m']],
	['Little Diomede', [-168.92, 65.755], 'us', ['10m']],
	['Big Diomede', [-169.05, 65.79], 'ru', ['10m']],
	['Campobello Island', [-66.93, 44.88], 'ca', ['10m']],
	['Doha', [51.45, 25.3], 'qa', ['10m', '50m', '110m']],
	['Pristina', [21.1, 42.6], 'xk', ['10m', '50m', '110m']]
];

/**
 * Refuses an atlas that is not the one this build was written for: another number of features, a
 * probe in another country, or a country that covers more than half the Earth.
 *
 * @throws listing every difference, so that an upgraded package is judged in one reading.
 */
export function checkAtlas(atlas: Atlas, featureCount: number): void {
	const problems: string[] = [];
	const expected = featureCounts[atlas.scale];
	if (featureCount !== expected) {
		problems.push(`${String(featureCount)} features instead of ${String(expected)}`);
	}
	for (const [name, place, code, scales] of probes) {
		if (!scales.includes(atlas.scale)) continue;
		const holders = countriesHolding(atlas, place);
		if (holders.join() !== code) {
			problems.push(`${name} lies in "${holders.join(', ')}" instead of "${code}"`);
		}
	}
	for (const [code, country] of atlas.countries) {
		if (geoArea(country) > 2 * Math.PI) problems.push(`"${code}" is wound inside out`);
	}
	if (problems.length === 0) return;
	throw new Error(`The ${atlas.scale} atlas has changed: ${problems.join('; ')}.`);
}

/** Codes of all countries of the atlas that contain a place; by rights none or one. */
export function countriesHolding(atlas: Atlas, place: LngLat): string[] {
	return [...atlas.countries]
		.filter(([, country]) => holds(country.geometry, place))
		.map(([code]) => code);
}
