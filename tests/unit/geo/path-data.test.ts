import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlanePoint } from '../../../geo/mercator.ts';
import { decodeRings, encodeLine, encodeRings } from '../../../geo/path-data.ts';

const whole = fc.integer({ min: -5000, max: 5000 });
const point = fc.tuple(whole, whole);

/** Rings as encodeRings keeps them: whole numbers, no point twice in a row, three points or more. */
const ring = fc.array(point, { minLength: 3, maxLength: 40 }).filter((points) =>
	points.every(([x, y], index) => {
		const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
		return x !== nextX || y !== nextY;
	})
);

test('rings survive the way to path data and back', () => {
	fc.assert(
		fc.property(fc.array(ring, { maxLength: 5 }), (rings) => {
			expect(decodeRings(encodeRings(rings))).toEqual(rings);
		})
	);
});

test('path data says M, relative steps and z, with no character to spare', () => {
	expect(
		encodeRings([
			[
				[12, 7],
				[15, 3],
				[20, 9]
			]
		])
	).toBe('M12 7l3-4 5 6z');
});

test('a minus sign is a separator too, before x and before y', () => {
	const path = encodeRings([
		[
			[0, 0],
			[-1, -2],
			[-3, 5],
			[4, 4]
		]
	]);
	expect(path).toBe('M0 0l-1-2-2 7 7-1z');
});

test('points are rounded to whole units, and those that fall together become one', () => {
	const path = encodeRings([
		[
			[0.4, 0.4],
			[0.2, -0.3],
			[10.5, 0],
			[10.4, 9.6],
			[0.1, 0.1]
		]
	]);
	expect(decodeRings(path)).toEqual([
		[
			[0, 0],
			[11, 0],
			[10, 10]
		]
	]);
});

test.each<[string, PlanePoint[]]>([
	['nothing', []],
	['a point', [[1, 1]]],
	[
		'a line',
		[
			[1, 1],
			[9, 9]
		]
	],
	[
		'a speck',
		[
			[1, 1],
			[1.2, 1.2],
			[0.8, 1.1],
			[1, 0.9]
		]
	]
])('a ring that is %s leaves no path', (_, points) => {
	expect(encodeRings([points])).toBe('');
});

test('no path has no rings', () => {
	expect(decodeRings('')).toEqual([]);
});

test('a line is a start and steps, in tenths of a unit', () => {
	expect(
		encodeLine([
			[1.52, 2],
			[3, 4.06],
			[2.5, 4.06]
		])
	).toBe('M1.5 2l1.5 2.1 -0.5 0');
	expect(encodeLine([])).toBe('');
});

test('steps of a line add up: no point strays by more than half a tenth, however long the line', () => {
	const line = fc.array(
		fc.tuple(
			fc.double({ min: -5000, max: 5000, noNaN: true }),
			fc.double({ min: -5000, max: 5000, noNaN: true })
		),
		{ minLength: 2, maxLength: 100 }
	);
	fc.assert(
		fc.property(line, (points) => {
			const numbers =
				encodeLine(points)
					.match(/-?\d+(?:\.\d+)?/g)
					?.map(Number) ?? [];
			let [x, y] = [0, 0];
			for (const [index, [trueX, trueY]] of points.entries()) {
				x += numbers[2 * index] ?? NaN;
				y += numbers[2 * index + 1] ?? NaN;
				expect(Math.abs(x - trueX)).toBeLessThan(0.0501);
				expect(Math.abs(y - trueY)).toBeLessThan(0.0501);
			}
			expect(numbers).toHaveLength(points.length * 2);
		})
	);
});
