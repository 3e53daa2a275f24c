import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { decodeRings, encodeRings } from '../../../geo/path-data.ts';

/** Points that make less of a corner than this, in square map units, are left out: two pixels or so. */
const leastArea = 32;

/** Places are good to this many map units, about half a pixel. */
const grid = 2;

/** Islands that are shorter than this either way, in map units, are left out: a pixel and a half. */
const leastIsland = 5;

type World = Topology<{ shapes: GeometryCollection<Record<string, never>> }>;

const outline = /(<path id="s-[^"]*" d=")([^"]*)"/g;

/**
 * The outlines of a map's markup with fewer points, shared borders staying shared. A country that
 * would vanish keeps its own.
 */
export function coarserOutlines(markup: string): string {
	const outlines = [...markup.matchAll(outline)].map((match) => match[2] ?? '');
	const shapes: GeoJSON.FeatureCollection<GeoJSON.Polygon, Record<string, never>> = {
		type: 'FeatureCollection',
		features: outlines.map((pathData) => ({
			type: 'Feature',
			properties: {},
			geometry: { type: 'Polygon', coordinates: closedRings(pathData) }
		}))
	};
	const coarse = simplify(presimplify(topology({ shapes }) as World), leastArea);
	const found = feature(coarse, coarse.objects.shapes).features;
	let index = 0;
	return markup.replace(outline, (whole, start: string) => {
		const shape = found[index++]?.geometry;
		if (shape?.type !== 'Polygon') return whole;
		const rings = shape.coordinates.map((ring) =>
			ring.slice(0, -1).map(([x = 0, y = 0]): [number, number] => [x, y])
		);
		const pathData = encodeRings(rings.filter((ring, at) => at === 0 || isSeen(ring)));
		return pathData === '' ? whole : `${start}${pathData}"`;
	});
}

function isSeen(ring: readonly (readonly [number, number])[]): boolean {
	return [0, 1].some((axis) => {
		const values = ring.map((point) => point[axis] ?? 0);
		return Math.max(...values) - Math.min(...values) >= leastIsland;
	});
}

/** The rings of a country on the grid, each ending where it starts, as GeoJSON has them. */
function closedRings(pathData: string): [number, number][][] {
	return decodeRings(pathData).map((ring) =>
		[...ring, ...ring.slice(0, 1)].map(([x, y]) => [toGrid(x), toGrid(y)])
	);
}

function toGrid(value: number): number {
	return Math.round(value / grid) * grid;
}
