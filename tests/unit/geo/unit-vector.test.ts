import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LngLat } from '../../../geo/lng-lat.ts';
import { middleOf, placeInDirection, unitVector } from '../../../geo/unit-vector.ts';

test.each<[string, LngLat, [number, number, number]]>([
	['x points to 0° east on the equator', [0, 0], [1, 0, 0]],
	['y points to 90° east on the equator', [90, 0], [0, 1, 0]],
	['z points to the north pole', [0, 90], [0, 0, 1]],
	['the far side of the equator is minus x', [180, 0], [-1, 0, 0]],
	['halfway up, x and z are equal', [0, 45], [Math.SQRT1_2, 0, Math.SQRT1_2]]
])('%s', (_, place, [x, y, z]) => {
	const vector = unitVector(place);
	expect(vector[0]).toBeCloseTo(x, 12);
	expect(vector[1]).toBeCloseTo(y, 12);
	expect(vector[2]).toBeCloseTo(z, 12);
});

test('a place is found again from its direction, however long the vector', () => {
	const lng = fc.double({ min: -179.9, max: 179.9, noNaN: true });
	const lat = fc.double({ min: -89.9, max: 89.9, noNaN: true });
	const length = fc.double({ min: 0.01, max: 100, noNaN: true });
	fc.assert(
		fc.property(lng, lat, length, (east, north, factor) => {
			const [x, y, z] = unitVector([east, north]);
			expect(Math.hypot(x, y, z)).toBeCloseTo(1, 12);
			const place = placeInDirection([x * factor, y * factor, z * factor]);
			expect(place[0]).toBeCloseTo(east, 9);
			expect(place[1]).toBeCloseTo(north, 9);
		})
	);
});

test.each<[string, LngLat[], LngLat]>([
	['of one place is that place', [[20, 30]], [20, 30]],
	[
		'of two on the equator is halfway',
		[
			[10, 0],
			[50, 0]
		],
		[30, 0]
	],
	[
		'of two beside the antimeridian is on it, not in Africa',
		[
			[170, 0],
			[-150, 0]
		],
		[-170, 0]
	],
	[
		'of two across the pole is the pole',
		[
			[0, 60],
			[180, 60]
		],
		[90, 90]
	]
])('the middle %s', (_, places, [lng, lat]) => {
	const middle = middleOf(places);
	expect(middle[1]).toBeCloseTo(lat, 6);
	if (lat < 90) expect(middle[0]).toBeCloseTo(lng, 6);
});
