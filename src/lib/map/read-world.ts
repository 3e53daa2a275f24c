import type { LngLat } from '../../../geo/lng-lat.ts';
import { fromMercator } from '../../../geo/mercator.ts';
import { decodeRings } from '../../../geo/path-data.ts';

/** A country's outline as GeoJSON, cut at the antimeridian, with its ISO code. */
export type CountryFeature = GeoJSON.Feature<GeoJSON.MultiPolygon, { iso2: string }>;

/**
 * The outlines of the world, read back from the SVG that the page arrived with, so that they are
 * sent once. Positions are good to half a map unit, 0.044°. Holes follow the ring they lie in, as
 * the Mercator path data has them: a ring that winds against the first of its country is a hole.
 */
export function readWorld(svg: SVGSVGElement): CountryFeature[] {
	return [...svg.querySelectorAll<SVGPathElement>('.mercator path[id^="s-"]')].map((path) => {
		const rings = decodeRings(path.getAttribute('d') ?? '').map((ring) => {
			const places = ring.map(fromMercator);
			return places[0] ? [...places, places[0]] : places;
		});
		return {
			type: 'Feature',
			properties: { iso2: path.id.slice(2) },
			geometry: { type: 'MultiPolygon', coordinates: polygons(rings) }
		};
	});
}

function polygons(rings: readonly LngLat[][]): [number, number][][][] {
	const result: [number, number][][][] = [];
	for (const ring of rings) {
		const mutable = ring.map(([lng, lat]): [number, number] => [lng, lat]);
		const isHole = result.length > 0 && signedArea(ring) < 0;
		if (isHole) result.at(-1)?.push(mutable);
		else result.push([mutable]);
	}
	return result;
}

/** Planar area in square degrees; positive where the ring runs clockwise on the map, as d3 draws outer rings. */
function signedArea(ring: readonly LngLat[]): number {
	return ring.reduce((sum, [lng, lat], index) => {
		const [nextLng, nextLat] = ring[(index + 1) % ring.length] ?? [lng, lat];
		return sum + (nextLng - lng) * (nextLat + lat);
	}, 0);
}
