import { expect, test } from 'vitest';
import { toViewport } from '../../../geo/frame.ts';
import { placeRingNumbers } from '../../../src/lib/map/ring-numbers.ts';

const rings = [2000, 4000, 6000, 8000, 10000, 12000].map((km) => ({
	radius: km / 20,
	words: `${km} km`
}));
const size = { width: 600, height: 400 };

function pixels(camera: { x: number; y: number; scale: number }) {
	return placeRingNumbers(rings, camera, size, 12).map((at) => at && toViewport(at, camera, size));
}

test('numbers of rings stand on their rings, in one direction', () => {
	const places = placeRingNumbers(rings, { x: 0, y: 0, scale: 0.4 }, size, 12);
	places.forEach((at, index) => {
		if (at) expect(Math.hypot(...at)).toBeCloseTo(rings[index]?.radius ?? 0, 6);
	});
	const angles = places.flatMap((at) => (at ? [Math.atan2(at[1], at[0])] : []));
	for (const angle of angles) expect(angle).toBeCloseTo(angles[0] ?? 0, 6);
});

test.each([
	{ x: 0, y: 0, scale: 0.4 },
	{ x: 400, y: -200, scale: 0.7 },
	{ x: -500, y: 100, scale: 1.5 }
])('no number is cut by the edge of the viewport: %o', (camera) => {
	const places = pixels(camera).filter((at) => at !== undefined);
	expect(places.length).toBeGreaterThan(0);
	for (const [x, y] of places) {
		expect(x).toBeGreaterThan(20);
		expect(x).toBeLessThan(size.width - 20);
		expect(y).toBeGreaterThan(8);
		expect(y).toBeLessThan(size.height - 8);
	}
});

test('a ring that does not cross the viewport has no number', () => {
	const places = pixels({ x: 0, y: 0, scale: 2 });
	expect(places[0]).toBeDefined();
	expect(places.at(-1)).toBeUndefined();
});

test('a number leaves a point free', () => {
	const camera = { x: 0, y: 0, scale: 0.4 };
	const [first] = placeRingNumbers(rings, camera, size, 12);
	const dot = first && toViewport(first, camera, size);
	const [moved] = placeRingNumbers(rings, camera, size, 12, dot ? [dot] : []);
	expect(moved).not.toEqual(first);
});
