import { geoArea } from 'd3-geo';
import { feature } from 'topojson-client';
import { presimplify, sphericalTriangleArea } from 'topojson-simplify';
import type { Position } from 'geojson';
import type { DrawnShape } from '../geography.ts';
import { encodeRings } from '../path-data.ts';
import { unitVector } from '../unit-vector.ts';
import type { DrawingTopology } from './atlas.ts';
import type { CountryGeometry } from './country-topology.ts';
import { drawnRings } from './drawn-rings.ts';

/** A topology with what each vertex weighs and where it lies. */
export interface WeighedTopology {
	readonly topology: DrawingTopology;
	/** By arc, for each point the area in steradians that goes with it; ends of arcs never go. */
	readonly weights: readonly Float64Array[];
	/** By arc, the directions of its points: x, y, z of the first, then of the next. */
	readonly directions: readonly Float64Array[];
}

/** How much of a topology is drawn. */
export interface Wanted {
	/** Steradians below which a vertex is dropped. */
	readonly least: number;
	/** What the points of an arc weigh, where that is not the area that goes with them. */
	readonly weightsOf?: (arc: number) => Float64Array;
	/** Whether what an arc bounds is drawn; everything is without. */
	readonly isDrawn?: (arc: number) => boolean;
	/** Decimals of a map unit. */
	readonly decimals: number;
}

/** Every vertex with its weight (Visvalingam, on the sphere), so that shared borders stay shared. */
export function weighed(source: DrawingTopology): WeighedTopology {
	const topology = presimplify(source, sphericalTriangleArea);
	const arcs = topology.arcs as unknown as [number, number, number][][];
	return {
		topology,
		weights: arcs.map((arc) => Float64Array.from(arc, ([, , weight]) => weight)),
		directions: arcs.map((arc) =>
			Float64Array.from(arc.flatMap(([lng, lat]) => unitVector([lng, lat])))
		)
	};
}

/**
 * Countries as path data in map units of Mercator, cut at the antimeridian, without the vertices and
 * parts that are not wanted. What two neighbours share they still share to the last decimal. A part of a
 * country that is wanted is drawn however small it is, where no other is.
 */
export function drawWeighed({ topology, weights }: WeighedTopology, wanted: Wanted): DrawnShape[] {
	const thinned = new Map<number, Position[]>();
	const arc = (index: number, isWhole: boolean): Position[] => {
		const points = (topology.arcs[index] ?? []) as unknown as [number, number, number][];
		if (isWhole) return points.map(([lng, lat]) => [lng, lat]);
		const known = thinned.get(index);
		if (known) return known;
		const heavy = wanted.weightsOf?.(index) ?? weights[index];
		const kept = points
			.filter((_, at) => (heavy?.[at] ?? 0) >= wanted.least)
			.map(([lng, lat]) => [lng, lat]);
		thinned.set(index, kept);
		return kept;
	};
	const { isDrawn } = wanted;
	return topology.objects.countries.geometries.flatMap((country) => {
		if (country.id === 'aq') return [];
		const parts = isDrawn
			? country.arcs.filter((part) => part[0]?.some((index) => isDrawn(index < 0 ? ~index : index)))
			: country.arcs;
		if (parts.length === 0) return [];
		const drawn = drawnParts(country, parts, arc);
		const rings = drawnRings({ type: 'MultiPolygon', coordinates: drawn });
		const pathData = encodeRings(rings, wanted.decimals);
		return pathData === '' ? [] : [{ iso2: country.id, pathData }];
	});
}

function drawnParts(
	country: CountryGeometry,
	parts: readonly number[][][],
	arc: (index: number, isWhole: boolean) => Position[]
): Position[][][] {
	const joined = (isWhole: boolean) =>
		parts.map((part) => {
			const indices = [...new Set(part.flat().map((index) => (index < 0 ? ~index : index)))];
			const arcs: Position[][] = [];
			for (const index of indices) arcs[index] = arc(index, isWhole);
			const topology = { type: 'Topology', arcs, objects: {} } as unknown as DrawingTopology;
			const shape = feature(topology, { ...country, arcs: [part] });
			return shape.geometry.coordinates[0] ?? [];
		});
	const thin = joined(false)
		.map(([outer = [], ...holes]) => [outer, ...holes.filter(isRing)])
		.filter(([outer = []]) => isRing(outer));
	return thin.length > 0 ? thin : joined(true).slice(0, 1);
}

/** Whether a ring has an inside: not a line there and back, nor turned inside out by what it lost. */
function isRing(ring: Position[]): boolean {
	if (ring.length < 4) return false;
	const area = geoArea({ type: 'Polygon', coordinates: [ring] });
	return area > leastRing && area < 2 * Math.PI;
}

/** Steradians below which a ring is but a line there and back. */
const leastRing = 1e-13;
