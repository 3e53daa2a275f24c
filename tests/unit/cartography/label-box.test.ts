import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	boxOf,
	grown,
	lengthInside,
	overlap,
	sticksOut,
	type LabelBox
} from '../../../src/lib/cartography/label-box.ts';

const level = (x: number, y: number): LabelBox => ({ x, y, width: 40, height: 10, angle: 0 });
const anyBox: fc.Arbitrary<LabelBox> = fc.record({
	x: fc.integer({ min: 0, max: 120 }),
	y: fc.integer({ min: 0, max: 120 }),
	width: fc.integer({ min: 10, max: 90 }),
	height: fc.integer({ min: 8, max: 40 }),
	angle: fc.oneof(fc.constant(0), fc.integer({ min: -90, max: 90 }))
});

/** Points spread over a box, its edges included. */
function pointsOf({ x, y, width, height, angle }: LabelBox): (readonly [number, number])[] {
	const turn = (angle * Math.PI) / 180;
	const shares = Array.from({ length: 21 }, (_, index) => index / 20 - 0.5);
	return shares.flatMap((along) =>
		shares.map((across): readonly [number, number] => [
			x + along * width * Math.cos(turn) - across * height * Math.sin(turn),
			y + along * width * Math.sin(turn) + across * height * Math.cos(turn)
		])
	);
}

function isWithin(point: readonly [number, number], box: LabelBox): boolean {
	const turn = (box.angle * Math.PI) / 180;
	const [dx, dy] = [point[0] - box.x, point[1] - box.y];
	return (
		Math.abs(dx * Math.cos(turn) + dy * Math.sin(turn)) < box.width / 2 - 1e-6 &&
		Math.abs(dy * Math.cos(turn) - dx * Math.sin(turn)) < box.height / 2 - 1e-6
	);
}

test.each([
	[level(0, 0), level(30, 0), 10],
	[level(0, 0), level(40, 0), 0],
	[level(0, 0), level(39, 8), 1],
	[level(0, 0), level(10, 7), 3]
])('%j and %j are %s px from being clear of each other', (a, b, depth) => {
	expect(overlap(a, b)).toBeCloseTo(depth);
	expect(overlap(b, a)).toBeCloseTo(depth);
});

test('a turned box keeps clear of what only its level hull would touch', () => {
	const slanting: LabelBox = { x: 0, y: 0, width: 100, height: 10, angle: 45 };
	expect(overlap(slanting, { x: 28, y: -28, width: 20, height: 10, angle: 0 })).toBe(0);
	expect(overlap(slanting, { x: 28, y: 28, width: 20, height: 10, angle: 0 })).toBeGreaterThan(5);
});

test('boxes that share a point overlap, and moving one by the overlap can clear them', () => {
	fc.assert(
		fc.property(anyBox, anyBox, (a, b) => {
			const depth = overlap(a, b);
			expect(overlap(b, a)).toBeCloseTo(depth, 6);
			if (pointsOf(a).some((point) => isWithin(point, b))) expect(depth).toBeGreaterThan(0);
			const moved = Array.from({ length: 720 }, (_, index) => {
				const direction = (index * Math.PI) / 360;
				const by = depth + 0.05;
				return { ...a, x: a.x + by * Math.cos(direction), y: a.y + by * Math.sin(direction) };
			});
			if (depth > 0) expect(moved.some((box) => overlap(box, b) === 0)).toBe(true);
		}),
		{ numRuns: 60 }
	);
});

test('a segment is inside a box for as long as it crosses it', () => {
	expect(lengthInside(level(0, 0), [-100, 0], [100, 0])).toBeCloseTo(40);
	expect(lengthInside(level(0, 0), [0, -100], [0, 100])).toBeCloseTo(10);
	expect(lengthInside(level(0, 0), [-100, 6], [100, 6])).toBe(0);
	expect(lengthInside(level(0, 0), [0, 0], [100, 0])).toBeCloseTo(20);
	expect(lengthInside({ ...level(0, 0), angle: 90 }, [-100, 0], [100, 0])).toBeCloseTo(10);
	expect(lengthInside(level(0, 0), [-5, 0], [5, 0])).toBeCloseTo(10);
});

test('a box sticks out by what the edge would cut off', () => {
	const size = { width: 100, height: 50 };
	expect(sticksOut(level(20, 25), size)).toBe(0);
	expect(sticksOut(level(15, 25), size)).toBe(5);
	expect(sticksOut(level(50, 48), size)).toBe(3);
	expect(sticksOut({ ...level(4, 25), angle: 90 }, size)).toBeCloseTo(1);
	expect(sticksOut(grown(level(20, 25), 2), size)).toBe(2);
	expect(boxOf({ left: 10, top: 20, right: 50, bottom: 30 })).toEqual(level(30, 25));
});
