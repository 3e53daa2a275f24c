import { expect, test } from 'vitest';
import { toMercator } from '../../../geo/mercator.ts';
import { locatorOf, worldFrame } from '../../../src/lib/map/locator.ts';

test('a small map holds both ends of its line, with room round them', () => {
	const { frame, from, to, runs } = locatorOf([-86.25, 12.13], [-82.13, 24.55]);
	expect(runs).toHaveLength(1);
	expect([from, to]).toEqual([toMercator([-86.25, 12.13]), toMercator([-82.13, 24.55])]);
	for (const [x, y] of [from, to]) {
		expect(x).toBeGreaterThan(frame.x + frame.width * 0.1);
		expect(x).toBeLessThan(frame.x + frame.width * 0.9);
		expect(y).toBeGreaterThan(frame.y);
		expect(y).toBeLessThan(frame.y + frame.height);
	}
	expect(frame.width).toBeLessThan(worldFrame.width);
});

test('a line that leaves by one side and comes back by the other is shown on the whole world', () => {
	const { frame, runs } = locatorOf([139.69, 35.69], [-176.6, 51.9]);
	expect(runs.length).toBeGreaterThan(1);
	expect(frame).toEqual(worldFrame);
});

test('no frame reaches beyond the picture of the world', () => {
	for (const capital of [
		[-21.8, 64.1],
		[174.8, -41.3],
		[-57.9, -51.7]
	] as const) {
		const { frame } = locatorOf(capital, [-66.9, 44.8]);
		expect(frame.x).toBeGreaterThanOrEqual(worldFrame.x);
		expect(frame.x + frame.width).toBeLessThanOrEqual(worldFrame.x + worldFrame.width + 1e-9);
		expect(frame.y).toBeGreaterThanOrEqual(worldFrame.y);
		expect(frame.y + frame.height).toBeLessThanOrEqual(worldFrame.y + worldFrame.height + 1e-9);
	}
});
