import { geoArea } from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Polygon as ClippedPolygon } from 'polygon-clipping';

const sphereKm = 6371.0088;

/** The parts of a GeoJSON area as polygon-clipping takes them; winding does not matter there. */
export function clippable(shape: Polygon | MultiPolygon): ClippedPolygon[] {
	const parts = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
	return parts as ClippedPolygon[];
}

/** The reverse: polygon-clipping winds outer rings counter-clockwise (RFC 7946), d3 clockwise. */
export function clockwise(parts: readonly Position[][][]): MultiPolygon {
	const coordinates = parts.map((rings) => rings.map((ring) => ring.toReversed()));
	return { type: 'MultiPolygon', coordinates };
}

/** The shape without parts under `leastKm2`, such as slivers left by clipping along two coasts. */
export function withoutSlivers(shape: MultiPolygon, leastKm2: number): MultiPolygon {
	const coordinates = shape.coordinates.filter(
		(part) => areaKm2({ type: 'Polygon', coordinates: part }) >= leastKm2
	);
	return { type: 'MultiPolygon', coordinates };
}

/**
 * Area in square kilometres on the sphere of mean radius, up to 0.6 % off the ellipsoid's; of a part
 * and not of the rest of the world, whichever way it is wound.
 */
export function areaKm2(shape: Polygon | MultiPolygon): number {
	const parts = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
	return parts.reduce((sum, coordinates) => {
		const area = geoArea({ type: 'Polygon', coordinates });
		return sum + Math.min(area, 4 * Math.PI - area) * sphereKm * sphereKm;
	}, 0);
}
