import { expect, test } from 'vitest';
import type { LngLat } from '../../../geo/lng-lat.ts';
import { ringsAround } from '../../../geo/rings.ts';
import { buildScene, type ScenePlace } from '../../../geo/scene.ts';

/** A scene with its origin on the equator and one other place this far east of it, in degrees. */
function sceneOf(position: LngLat) {
	const places: ScenePlace[] = [
		{ iso2: 'ga', role: 'origin', position: [10, 0] },
		{ iso2: 'xx', role: 'jurisdiction', position }
	];
	return buildScene(places);
}

/*
 *   One degree of a great circle is 111.19 km.
 *
 *   ( ( ( o ) ) )     rings every 2,000 km; the last is the first
 *       └─────x       that reaches past the farthest place
 */
test.each([
	[17.9, [2000]],
	[18.1, [2000, 4000]],
	[90, [2000, 4000, 6000, 8000, 10_000, 12_000]]
])('a place %s degrees away has rings %j', (degrees, rings) => {
	expect(ringsAround(sceneOf([10 + degrees, 0]))).toEqual(rings);
	expect(ringsAround(sceneOf([10, degrees]))).toEqual(rings);
});

test('distance is taken over the antimeridian when that is shorter', () => {
	expect(ringsAround(sceneOf([-175, 0]))).toHaveLength(10);
	expect(ringsAround(sceneOf([185, 0]))).toHaveLength(10);
});

test('the antipode, 20,015 km away, is held by eleven rings', () => {
	expect(ringsAround(sceneOf([-170, 0]))).toHaveLength(11);
});

test('a scene without places has no rings', () => {
	expect(
		ringsAround({ places: [], arcs: [], measures: [], frame: { x: 0, y: 0, width: 0, height: 0 } })
	).toEqual([]);
});
