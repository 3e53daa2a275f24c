import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlanePoint } from '../../../geo/mercator.ts';
import { decodeLines, decodeRings, encodeLine, encodeRings } from '../../../geo/path-data.ts';

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

test('lines that share a path are read back apart', () => {
	expect(decodeLines('M1.5 2l1.5 2.1 -0.5 0M-7 0l0 -3')).toEqual([
		[
			[1.5, 2],
			[3, 4.1],
			[2.5, 4.1]
		],
		[
			[-7, 0],
			[-7, -3]
		]
	]);
	expect(decodeLines('')).toEqual([]);
});

test('a line comes back with no point more than half a tenth off, however long it is', () => {
	const place = fc.double({ min: -5000, max: 5000, noNaN: true });
	const line = fc.array(fc.tuple(place, place), { minLength: 2, maxLength: 100 });
	fc.assert(
		fc.property(line, (points) => {
			const [decoded = []] = decodeLines(encodeLine(points));
			expect(decoded).toHaveLength(points.length);
			for (const [index, [x, y]] of points.entries()) {
				expect(Math.abs((decoded[index]?.[0] ?? NaN) - x)).toBeLessThan(0.0501);
				expect(Math.abs((decoded[index]?.[1] ?? NaN) - y)).toBeLessThan(0.0501);
			}
		})
	);
});

test('decimals are kept as asked, without a zero before the point, and read back', () => {
	const ring = [
		[0.54, 7],
		[0.06, -0.31],
		[12, 9.5]
	] as const;
	expect(encodeRings([ring], 1)).toBe('M.5 7l-.4-7.3 11.9 9.8z');
	const [read = []] = decodeRings(encodeRings([ring], 2));
	for (const [index, [x, y]] of read.entries()) {
		expect(x).toBeCloseTo(ring[index]?.[0] ?? NaN, 9);
		expect(y).toBeCloseTo(ring[index]?.[1] ?? NaN, 9);
	}
});
