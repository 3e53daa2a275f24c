import type { MultiPolygon, Position } from 'geojson';
import polygonClipping, { type Polygon, type Ring } from 'polygon-clipping';
import { unwrapLongitudes, type LngLat } from '../lng-lat.ts';

/**
 * A shape cut along ±180° for a painter that works in the plane, such as MapLibre: no ring jumps,
 * every longitude lies in [-180, 180], outer rings counter-clockwise (RFC 7946).
 *
 * Takes a shape wound as d3 wants it, with edges that may run across the antimeridian. Each part is
 * unrolled until its longitudes are continuous, clipped to the world and to the worlds beside it,
 * and shifted back. A ring that goes round a pole is closed along the pole.
 */
export function cutAtAntimeridian(shape: MultiPolygon): MultiPolygon {
	return { type: 'MultiPolygon', coordinates: shape.coordinates.flatMap(cutPart) };
}

function cutPart(part: readonly Position[][]): Position[][][] {
	const rings = unrolled(part);
	const lngs = rings.flat().map(([lng]) => lng);
	if (Math.min(...lngs) >= -180 && Math.max(...lngs) <= 180) {
		return [rings.map((ring) => ring.toReversed())];
	}
	return [-360, 0, 360].flatMap((shift) =>
		polygonClipping
			.intersection(rings, world(shift))
			.map((cut) => cut.map((ring) => ring.map(([lng, lat]) => [lng - shift, lat])))
	);
}

/** Holes are unrolled to lie beside the outer ring, wherever that ended up. */
function unrolled(part: readonly Position[][]): Polygon {
	const [outer = [], ...holes] = part.map(continuous);
	const middle = mean(outer);
	return [
		closedAlongPole(outer),
		...holes.map((hole) => {
			const shift = Math.round((middle - mean(hole)) / 360) * 360;
			return hole.map(([lng, lat]): [number, number] => [lng + shift, lat]);
		})
	];
}

function continuous(ring: readonly Position[]): Ring {
	const places = ring.map(([lng = NaN, lat = NaN]): LngLat => [lng, lat]);
	return unwrapLongitudes(places).map(([lng, lat]) => [lng, lat]);
}

function closedAlongPole(ring: Ring): Ring {
	const start = ring[0];
	const end = ring.at(-1);
	if (!start || !end || Math.abs(end[0] - start[0]) < 180) return ring;
	const pole = start[1] < 0 ? -90 : 90;
	return [...ring, [end[0], pole], [start[0], pole], start];
}

function world(shift: number): Polygon {
	const [west, east] = [shift - 180, shift + 180];
	return [
		[
			[west, -90],
			[east, -90],
			[east, 90],
			[west, 90],
			[west, -90]
		]
	];
}

function mean(ring: Ring): number {
	return ring.reduce((sum, [lng]) => sum + lng, 0) / ring.length;
}
