import { feature } from 'topojson-client';
import {
	filter,
	filterWeight,
	presimplify,
	simplify,
	sphericalRingArea,
	sphericalTriangleArea
} from 'topojson-simplify';
import type { Frame } from '../frame.ts';
import type { DrawnShape } from '../geography.ts';
import type { LngLat } from '../lng-lat.ts';
import { toMercator } from '../mercator.ts';
import { encodeRings } from '../path-data.ts';
import { loadTopology, type DrawingTopology } from './atlas.ts';
import { drawnRings } from './drawn-rings.ts';

/** Steradians of a triangle below which a vertex is dropped: about 370 km², a pixel at first sight. */
const vertexWeight = 9e-6;

/** Steradians of a ring below which an island is dropped: about 200 km². */
const islandWeight = 5e-6;

/** By how much a vertex outside the first frame counts less: the reader has to travel to see it. */
const farWeight = 0.3;

/**
 * The world for drawing, from 1:50 million outlines: simplified with its topology kept, so that
 * neighbours still share their border to the unit; finest inside `frame`, which is what a reader
 * sees first; cut at the antimeridian; Antarctica left out.
 *
 * @param kept ISO codes of countries that are never dropped, however small they are
 */
export function drawWorld(frame: Frame, kept: readonly string[]): DrawnShape[] {
	const weighted = presimplify(loadTopology('50m'), (triangle) =>
		importance(sphericalTriangleArea(triangle), triangle[1] as LngLat, frame)
	);
	const simplified = simplify(weighted, vertexWeight);
	const isHeavy = filterWeight(simplified, islandWeight, (ring) =>
		importance(sphericalRingArea(ring, false), ring[0], frame)
	);
	const shapes = shapesOf(filter(simplified, isHeavy) as DrawingTopology);
	const small = kept.filter((iso2) => !shapes.some((shape) => shape.iso2 === iso2));
	if (small.length > 0) {
		const fine = shapesOf(simplify(weighted, vertexWeight / 12));
		shapes.push(...fine.filter((shape) => small.includes(shape.iso2)));
	}
	return shapes.sort((a, b) => a.iso2.localeCompare(b.iso2));
}

/** An area in steradians, counted for less where it lies outside what the reader sees first. */
function importance(area: number, at: LngLat | undefined, frame: Frame): number {
	return at && isInside(at, frame) ? area : area * farWeight;
}

function isInside(place: LngLat, { x, y, width, height }: Frame): boolean {
	const [column, row] = toMercator(place);
	return column >= x && column <= x + width && row >= y && row <= y + height;
}

function shapesOf(topology: DrawingTopology): DrawnShape[] {
	return feature(topology, topology.objects.countries).features.flatMap((country) => {
		const iso2 = String(country.id);
		if (iso2 === 'aq') return [];
		const pathData = encodeRings(drawnRings(country));
		return pathData === '' ? [] : [{ iso2, pathData }];
	});
}
