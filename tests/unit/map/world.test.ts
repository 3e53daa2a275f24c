import { expect, test } from 'vitest';
import type { DrawnDispute, DrawnShape } from '../../../geo/geography.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import { toMercator } from '../../../geo/mercator.ts';
import { encodeLine, encodeRings } from '../../../geo/path-data.ts';
import { withFiner, worldFileOf, worldOf } from '../../../src/lib/map/world.ts';

/** A box in degrees, clockwise as outlines are, or against the clock as holes are. */
function box(west: number, south: number, east: number, north: number, hole = false): LngLat[] {
	const clockwise: LngLat[] = [
		[west, north],
		[east, north],
		[east, south],
		[west, south]
	];
	return hole ? clockwise.reverse() : clockwise;
}

function shape(iso2: string, ...rings: LngLat[][]): DrawnShape {
	return { iso2, pathData: encodeRings(rings.map((ring) => ring.map(toMercator))) };
}

function read(shapes: readonly DrawnShape[], disputes: readonly DrawnDispute[] = []) {
	return worldOf(worldFileOf({ shapes, disputes }));
}

/** Corners of a polygon's rings, rounded to half a degree. */
function corners(rings: readonly (readonly number[])[][] | undefined) {
	return rings?.map((ring) => ring.map((place) => place.map((value) => Math.round(value * 2) / 2)));
}

test('countries of the story and all others come back with their code', () => {
	const { countries } = read([
		shape('fr', box(0, 45, 5, 50)),
		shape('pt', box(-9, 37, -7, 42)),
		shape('ke', box(34, -4, 41, 4))
	]);
	expect(countries.map(({ properties }) => properties.iso2)).toEqual(['fr', 'pt', 'ke']);
});

test('an outline comes back where it was, closed, to half a map unit', () => {
	const [country] = read([shape('fr', box(0, 45, 5, 50))]).countries;
	const ring = country?.geometry.coordinates[0]?.[0] ?? [];
	expect(ring).toHaveLength(5);
	expect(ring.at(-1)).toEqual(ring[0]);
	for (const [index, [lng, lat]] of box(0, 45, 5, 50).entries()) {
		expect(Math.abs((ring[index]?.[0] ?? NaN) - lng)).toBeLessThan(0.045);
		expect(Math.abs((ring[index]?.[1] ?? NaN) - lat)).toBeLessThan(0.045);
	}
});

/*
 *   ┌────────────┐      South Africa and Lesotho: one polygon, one hole;
 *   │   ┌──┐     │  ┌┐  and an island, which is a polygon of its own
 *   │   └──┘     │  └┘
 *   └────────────┘
 */
test('a hole belongs to the outline before it, an island stands for itself', () => {
	const { countries } = read([
		shape('za', box(16, -35, 33, -22), box(27, -30, 29, -28, true), box(37, -47, 38, -46))
	]);
	const polygons = countries[0]?.geometry.coordinates;
	expect(polygons?.map((rings) => rings.length)).toEqual([2, 1]);
	expect(corners(polygons?.[0])?.[1]?.[0]).toEqual([27, -30]);
	expect(corners(polygons?.[1])?.[0]?.[0]).toEqual([37, -46]);
});

/*
 *    180°
 *   ──┐│┌──     a country over the antimeridian is cut there; both parts
 *   ──┘│└──     stay on their own side, none is stretched over the world
 */
test('a country cut at the antimeridian keeps a part on either side', () => {
	const { countries } = read([shape('fj', box(177, -19, 180, -16), box(-180, -19, -178, -16))]);
	const lngs = countries[0]?.geometry.coordinates.map(
		(rings) => rings[0]?.map(([lng]) => lng ?? NaN) ?? []
	);
	expect(lngs).toHaveLength(2);
	expect(Math.min(...(lngs?.[0] ?? []))).toBeGreaterThan(176);
	expect(Math.max(...(lngs?.[0] ?? []))).toBe(180);
	expect(Math.min(...(lngs?.[1] ?? []))).toBe(-180);
	expect(Math.max(...(lngs?.[1] ?? []))).toBeLessThan(-177);
});

test('a hatched area comes back with the line that is dashed, or without one', () => {
	const line: LngLat[] = [
		[33.5, 46],
		[35, 45.5]
	];
	const { disputes } = read(
		[],
		[
			{
				id: 'crimea',
				pathData: shape('', box(33, 44, 36, 46)).pathData,
				linePathData: encodeLine(line.map(toMercator)),
				middle: [34, 45]
			},
			{
				id: 'essequibo',
				pathData: shape('', box(-61, 1, -58, 8)).pathData,
				linePathData: '',
				middle: [-59, 5]
			}
		]
	);
	expect(disputes.map(({ id }) => id)).toEqual(['crimea', 'essequibo']);
	expect(corners(disputes[0]?.area.coordinates[0])?.[0]?.[0]).toEqual([33, 46]);
	const drawn = disputes[0]?.line.coordinates[0] ?? [];
	expect(drawn).toHaveLength(2);
	for (const [index, [lng, lat]] of line.entries()) {
		expect(drawn[index]?.[0]).toBeCloseTo(lng, 1);
		expect(drawn[index]?.[1]).toBeCloseTo(lat, 1);
	}
	expect(disputes[1]?.line.coordinates).toEqual([]);
});

test('what is sent of a dispute is its area and its line', () => {
	const area = shape('', box(33, 44, 36, 46)).pathData;
	const file = worldFileOf({
		shapes: [],
		disputes: [{ id: 'crimea', pathData: area, linePathData: '', middle: [34, 45] } as DrawnDispute]
	});
	expect(file).toEqual({
		shapes: [],
		disputes: [{ id: 'crimea', pathData: area, linePathData: '' }]
	});
});

test('countries that there are finer outlines of have those, all others stay', () => {
	const world = read([shape('fr', box(0, 45, 5, 50)), shape('pt', box(-9, 37, -7, 42))]);
	const finer = read([shape('pt', box(-9, 37, -7, 42), box(-17, 32, -16, 33))]);
	const { countries, file } = withFiner(world, finer);
	expect(countries.map(({ properties }) => properties.iso2)).toEqual(['fr', 'pt']);
	expect(countries.map(({ geometry }) => geometry.coordinates.length)).toEqual([1, 2]);
	expect(file.shapes[1]).toBe(finer.file.shapes[0]);
});
