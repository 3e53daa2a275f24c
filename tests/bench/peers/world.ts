import type { FeatureCollection, MultiPolygon, Position } from 'geojson';
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import type { DrawnShape } from '../../../geo/geography.ts';
import { fromMercator, type PlanePoint } from '../../../geo/mercator.ts';
import { decodeRings } from '../../../geo/path-data.ts';

export type World = FeatureCollection<MultiPolygon, { iso2: string }>;

/** Steps of the TopoJSON grid from west to east: 0.036°, finer than the site's map unit. */
const topologySteps = 10_000;

/** The site's own outlines as GeoJSON in degrees, to the precision that they have: 0.01°. */
export function worldGeoJson(shapes: readonly DrawnShape[]): World {
	return {
		type: 'FeatureCollection',
		features: shapes.map(({ iso2, pathData }) => ({
			type: 'Feature',
			id: iso2,
			properties: { iso2 },
			geometry: { type: 'MultiPolygon', coordinates: polygons(decodeRings(pathData)) }
		}))
	};
}

/** The same outlines as TopoJSON, with shared borders once and whole-number steps. */
export function worldTopoJson(world: World): Topology {
	return topology({ countries: world }, topologySteps);
}

/** A ring that winds against the first of its country is a hole in the one before it. */
function polygons(rings: readonly PlanePoint[][]): Position[][][] {
	const result: Position[][][] = [];
	for (const ring of rings) {
		const places = [...ring, ...ring.slice(0, 1)].map(inDegrees);
		const isHole = result.length > 0 && signedArea(ring) < 0;
		if (isHole) result.at(-1)?.push(places);
		else result.push([places]);
	}
	return result;
}

function inDegrees(point: PlanePoint): Position {
	const [lng, lat] = fromMercator(point);
	return [Math.round(lng * 100) / 100, Math.round(lat * 100) / 100];
}

/** Positive where the ring runs clockwise on the map, as outer rings do. */
function signedArea(ring: readonly PlanePoint[]): number {
	return ring.reduce((sum, [x, y], index) => {
		const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
		return sum + (x * nextY - nextX * y);
	}, 0);
}
