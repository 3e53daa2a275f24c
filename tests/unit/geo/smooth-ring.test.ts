import { expect, test } from 'vitest';
import type { PlanePoint } from '../../../geo/mercator.ts';
import { smoothRing } from '../../../geo/smooth-ring.ts';

/** Corners of a regular polygon about the zero, on a circle of 100. */
function polygon(corners: number): PlanePoint[] {
	return Array.from({ length: corners }, (_, index) => {
		const angle = (index / corners) * 2 * Math.PI;
		return [100 * Math.cos(angle), 100 * Math.sin(angle)];
	});
}

test('a coarse circle becomes a fine one, through all its points', () => {
	const coarse = polygon(18);
	const smooth = smoothRing(coarse, () => false);
	expect(smooth.length).toBe(coarse.length * 6);
	for (const point of smooth) expect(Math.abs(Math.hypot(...point) - 100)).toBeLessThan(0.05);
	for (const point of coarse) expect(smooth).toContainEqual(point);
});

test('points at unequal steps make no dents', () => {
	const coarse = polygon(36).filter((_, index) => index % 5 !== 1 && index % 7 !== 3);
	for (const point of smoothRing(coarse, () => false))
		expect(Math.abs(Math.hypot(...point) - 100)).toBeLessThan(1);
});

test('corners stay corners, and straight steps stay straight', () => {
	const square: PlanePoint[] = [
		[0, 0],
		[10, 0],
		[10, 10],
		[0, 10]
	];
	expect(smoothRing(square, () => true)).toEqual(square);
	for (const [x, y] of smoothRing(square, () => false)) {
		const onSide = [x, y].some((value) => Math.abs(value) < 1e-9 || Math.abs(value - 10) < 1e-9);
		expect(onSide).toBe(true);
	}
});
