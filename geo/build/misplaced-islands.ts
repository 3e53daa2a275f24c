import { geoContains } from 'd3-geo';
import type { MultiPolygon, Position } from 'geojson';
import { geodesicKm } from '../geodesic.ts';
import type { LngLat } from '../lng-lat.ts';

/** An island that world-atlas 10m gives to the wrong country: a place on it, holder, owner. */
export interface Misattributed {
	readonly name: string;
	readonly place: LngLat;
	readonly from: string;
	readonly to: string;
}

/** Two Canadian islands off Maine that Natural Earth 4.1 counts as the United States. */
export const misattributed: readonly Misattributed[] = [
	{ name: 'Campobello Island', place: [-66.93, 44.88], from: 'us', to: 'ca' },
	{ name: 'Deer Island', place: [-66.96, 45], from: 'us', to: 'ca' }
];

/** An islet drawn off its true position, which decides a printed distance. */
export interface Displaced {
	readonly name: string;
	readonly country: string;
	readonly position: LngLat;
}

/** Isla de Aves is 3.7 km off in Natural Earth; the position is 15°40′18″ N, 63°36′59″ W. */
export const displaced: readonly Displaced[] = [
	{ name: 'Isla de Aves', country: 've', position: [-63.61639, 15.67167] }
];

/**
 * The shape without the part that holds the island, and that part.
 *
 * @throws when no part or one larger than an island holds it: the package has been corrected.
 */
export function takeIsland(
	shape: MultiPolygon,
	{ name, place }: Pick<Misattributed, 'name' | 'place'>
): { rest: MultiPolygon; island: MultiPolygon } {
	const holds = (coordinates: MultiPolygon['coordinates'][number]): boolean =>
		geoContains({ type: 'Polygon', coordinates }, [...place]);
	const island = shape.coordinates.filter(holds);
	if (island.length !== 1 || (island[0]?.[0]?.length ?? 0) > 100) {
		throw new Error(`${name} is no longer a misplaced island of its own: drop its correction.`);
	}
	const rest = shape.coordinates.filter((part) => !holds(part));
	return {
		rest: { type: 'MultiPolygon', coordinates: rest },
		island: { type: 'MultiPolygon', coordinates: island }
	};
}

/**
 * The shape with its part nearest to `position` shifted, in degrees, so that it is centred there.
 *
 * @throws when no part lies within 10 km: the package has lost the islet.
 */
export function moveIslet(shape: MultiPolygon, { name, position }: Displaced): MultiPolygon {
	const middles = shape.coordinates.map(([ring = []]) => middleOf(ring));
	const km = middles.map((middle) => geodesicKm(middle, position));
	const nearest = km.indexOf(Math.min(...km));
	const middle = middles[nearest];
	if (!middle || !((km[nearest] ?? Infinity) < 10)) {
		throw new Error(`${name} is not within 10 km of ${String(position)} any more.`);
	}
	const [east, north] = [position[0] - middle[0], position[1] - middle[1]];
	const coordinates = shape.coordinates.map((part, index) =>
		index === nearest
			? part.map((ring) => ring.map(([lng = NaN, lat = NaN]) => [lng + east, lat + north]))
			: part
	);
	return { type: 'MultiPolygon', coordinates };
}

function middleOf(ring: readonly Position[]): LngLat {
	const lngs = ring.map(([lng = NaN]) => lng);
	const lats = ring.map(([, lat = NaN]) => lat);
	return [(Math.min(...lngs) + Math.max(...lngs)) / 2, (Math.min(...lats) + Math.max(...lats)) / 2];
}
