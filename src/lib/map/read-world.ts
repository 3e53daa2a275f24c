import type { LngLat } from '../../../geo/lng-lat.ts';
import { fromMercator, type PlanePoint } from '../../../geo/mercator.ts';
import { decodeLines, decodeRings } from '../../../geo/path-data.ts';

/** A country's outline as GeoJSON, cut at the antimeridian, with its ISO code. */
export type CountryFeature = GeoJSON.Feature<GeoJSON.MultiPolygon, { iso2: string }>;

/** An area that the border policy hatches, as GeoJSON, and the line that it dashes. */
export interface Dispute {
	readonly id: string;
	readonly area: GeoJSON.MultiPolygon;
	readonly line: GeoJSON.MultiLineString;
}

/** Everything that the page's SVG holds of the Earth, for painters and planes that come later. */
export interface World {
	readonly countries: readonly CountryFeature[];
	readonly disputes: readonly Dispute[];
	/** Where the outlines lead that are links, by the code of the outline. */
	readonly hrefs: ReadonlyMap<string, string>;
}

/**
 * The outlines of the world, read back from the SVG that the page arrived with, so that they are
 * sent once. Positions are good to half a map unit, 0.044°. Holes follow the ring they lie in, as
 * the Mercator path data has them: a ring that winds against the first of its country is a hole.
 */
export function readWorld(svg: SVGSVGElement): World {
	const paths = [...svg.querySelectorAll<SVGPathElement>('.mercator path[id^="s-"]')];
	return {
		hrefs: new Map(
			paths.flatMap((path) => {
				const href = path.parentElement?.getAttribute('href');
				return href ? [[path.id.slice(2), href] as const] : [];
			})
		),
		countries: paths.map((path) => ({
			type: 'Feature',
			properties: { iso2: path.id.slice(2) },
			geometry: { type: 'MultiPolygon', coordinates: areasOf(dataOf(path)) }
		})),
		disputes: [...svg.querySelectorAll<SVGGElement>('.mercator [data-dispute]')].map((group) => ({
			id: group.getAttribute('data-dispute') ?? '',
			area: { type: 'MultiPolygon', coordinates: areasOf(dataOf(group.querySelector('.hatch'))) },
			line: { type: 'MultiLineString', coordinates: linesOf(group.querySelector('.line')) }
		}))
	};
}

function linesOf(path: Element | null): [number, number][][] {
	return decodeLines(dataOf(path)).map((line) =>
		line.map((point) => {
			const [lng, lat] = fromMercator(point);
			return [lng, lat];
		})
	);
}

function dataOf(path: Element | null): string {
	return path?.getAttribute('d') ?? '';
}

/** Rings of path data, as encodeRings writes it, to the coordinates of a GeoJSON MultiPolygon. */
function areasOf(pathData: string): [number, number][][][] {
	return areasWithin(decodeRings(pathData));
}

/** Rings in map units, outer ones before their holes, to the coordinates of a GeoJSON MultiPolygon. */
export function areasWithin(rings: readonly (readonly PlanePoint[])[]): [number, number][][][] {
	return polygons(
		rings.map((ring) => {
			const places = ring.map(fromMercator);
			return places[0] ? [...places, places[0]] : places;
		})
	);
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
