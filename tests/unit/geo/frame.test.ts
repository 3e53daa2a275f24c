import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitFrame, frameAround, toViewport } from '../../../geo/frame.ts';

test('the frame round points is the smallest box that holds them', () => {
	expect(
		frameAround([
			[10, 50],
			[30, 20],
			[15, 60]
		])
	).toEqual({ x: 10, y: 20, width: 20, height: 40 });
});

/*
 *      margin 0.1 of the longer side, 40, is 4 on every side
 *
 *      6 ┌────────────┐
 *        │ 10 ┌──┐ 30 │
 *        │    └──┘    │
 *        └────────────┘ 34
 */
test('a margin is a share of the longer side, and the same on all sides', () => {
	const frame = frameAround(
		[
			[10, 20],
			[30, 60]
		],
		0.1
	);
	expect(frame).toEqual({ x: 6, y: 16, width: 28, height: 48 });
});

test('a single point has a frame without size', () => {
	expect(frameAround([[3, 4]], 0.1)).toEqual({ x: 3, y: 4, width: 0, height: 0 });
});

test('a frame is fitted whole and centred, with room left in one direction only', () => {
	const frame = { x: 100, y: 200, width: 400, height: 100 };
	expect(fitFrame(frame, { width: 800, height: 800 })).toEqual({ x: 300, y: 250, scale: 2 });
	expect(fitFrame(frame, { width: 800, height: 50 })).toEqual({ x: 300, y: 250, scale: 0.5 });
});

test('the camera centre is the middle of the viewport, and its scale is pixels per unit', () => {
	const camera = { x: 300, y: 250, scale: 2 };
	const size = { width: 800, height: 600 };
	expect(toViewport([300, 250], camera, size)).toEqual([400, 300]);
	expect(toViewport([310, 240], camera, size)).toEqual([420, 280]);
});

test('whatever the frame and the viewport, all corners of a fitted frame are in sight', () => {
	const side = fc.double({ min: 1, max: 5000, noNaN: true });
	const place = fc.double({ min: -5000, max: 5000, noNaN: true });
	fc.assert(
		fc.property(place, place, side, side, side, side, (x, y, width, height, wide, high) => {
			const size = { width: wide, height: high };
			const camera = fitFrame({ x, y, width, height }, size);
			for (const corner of [
				[x, y],
				[x + width, y + height]
			] as const) {
				const [left, top] = toViewport(corner, camera, size);
				expect(left).toBeGreaterThan(-1e-6 * wide - 1e-6);
				expect(left).toBeLessThan(wide * (1 + 1e-6) + 1e-6);
				expect(top).toBeGreaterThan(-1e-6 * high - 1e-6);
				expect(top).toBeLessThan(high * (1 + 1e-6) + 1e-6);
			}
		})
	);
});
