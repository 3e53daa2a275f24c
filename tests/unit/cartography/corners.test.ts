import { expect, test } from 'vitest';
import type { LngLat } from '../../../geo/lng-lat.ts';
import { cornersOf } from '../../../src/lib/cartography/corners.ts';

const box = (left: number, bottom: number, right: number, top: number): LngLat[] => [
	[left, bottom],
	[(left + right) / 2, bottom],
	[right, bottom],
	[right, top],
	[(left + right) / 2, top],
	[left, top]
];

test('the corners of a box are its corners, not the points between them', () => {
	const corners = cornersOf([box(10, -10, 30, 10)], 4);
	expect([...corners].sort()).toEqual(
		[
			[10, -10],
			[10, 10],
			[30, -10],
			[30, 10]
		].sort()
	);
});

test('a large part far away has its corners, a small island has none', () => {
	const mainland = box(-120, 30, -80, 48);
	const exclave = box(-165, 60, -142, 70);
	const island = box(-160, 19, -155, 22);
	const corners = cornersOf([mainland, exclave, island], 10);
	expect(corners).toHaveLength(10);
	expect(corners.some(([lng]) => lng === -165)).toBe(true);
	expect(corners.some(([, lat]) => lat < 25)).toBe(false);
});

test('nothing is asked for twice, and no outline has no corners', () => {
	expect(cornersOf([box(0, 0, 1, 1)], 40)).toHaveLength(6);
	expect(new Set(cornersOf([box(0, 0, 1, 1)], 40).map(String)).size).toBe(6);
	expect(cornersOf([])).toEqual([]);
});
