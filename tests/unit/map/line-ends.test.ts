import { expect, test } from 'vitest';
import type { LineRun } from '../../../geo/line-runs.ts';
import { cutEnds, pointOn, thinned } from '../../../src/lib/map/line-ends.ts';

const size = { width: 100, height: 100 };
const whole = (...points: [number, number][]): LineRun => ({
	points,
	startsCut: false,
	endsCut: false
});

test('a point at a share of a line lies there, with the direction of the line', () => {
	const found = pointOn([whole([10, 50], [90, 50])], 0.25, size);
	expect(found?.at).toEqual([30, 50]);
	expect(found?.degrees).toBe(0);
});

test('words along a line stand upright, whichever way the line runs', () => {
	for (const run of [whole([90, 90], [10, 10]), whole([10, 10], [90, 90])]) {
		expect(pointOn([run], 0.5, size)?.degrees).toBeCloseTo(45);
	}
});

test('a share is one of what is in sight of the longest piece', () => {
	const beyond = whole([-50, 20], [10, 20], [50, 20], [90, 20], [150, 20]);
	expect(pointOn([whole([0, 0], [5, 0]), beyond], 0.5, size)?.at).toEqual([50, 20]);
	expect(pointOn([whole([-50, 20], [-10, 20])], 0.5, size)).toBeUndefined();
});

test('where a map cuts a line off, an arrow points on', () => {
	const run: LineRun = {
		points: [
			[0, 0],
			[10, 0]
		],
		startsCut: true,
		endsCut: true
	};
	expect(cutEnds([run]).map(({ at, degrees }) => [at, degrees])).toEqual([
		[[0, 0], 180],
		[[10, 0], 0]
	]);
	expect(cutEnds([whole([0, 0], [10, 0])])).toEqual([]);
});

test('an arc is drawn with every fourth of its points, its ends among them', () => {
	const line = Array.from({ length: 257 }, (_, index) => index);
	expect(thinned(line)).toHaveLength(65);
	expect(thinned(line).at(-1)).toBe(256);
});
