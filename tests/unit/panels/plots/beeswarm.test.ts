import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beeswarm, type SwarmDot } from '../../../../src/lib/panels/plots/beeswarm.ts';

const dotsOf = fc.array(
	fc.record({
		x: fc.double({ min: 0, max: 300, noNaN: true }),
		radius: fc.constantFrom(3, 6)
	}),
	{ maxLength: 120 }
);

/** Pairs of dots that lie on each other. */
function meeting(dots: readonly SwarmDot[], offsets: readonly number[]): number {
	let count = 0;
	for (const [first, one] of dots.entries()) {
		for (const [second, other] of dots.entries()) {
			if (second <= first) continue;
			const apart = Math.hypot(one.x - other.x, (offsets[first] ?? 0) - (offsets[second] ?? 0));
			if (apart < one.radius + other.radius) count += 1;
		}
	}
	return count;
}

test('no dot lies on another, however close they stand, and each keeps its place on the axis', () => {
	fc.assert(
		fc.property(dotsOf, fc.constantFrom('both' as const, 'down' as const), (dots, growth) => {
			const offsets = beeswarm(dots, 0.5, growth);
			expect(offsets).toHaveLength(dots.length);
			expect(meeting(dots, offsets)).toBe(0);
			if (growth === 'down') expect(Math.min(0, ...offsets)).toBe(0);
		}),
		{ numRuns: 60 }
	);
});

test('the same dots always lie the same way, and a lonely one on the line', () => {
	const dots = [10, 11, 12, 80].map((x) => ({ x, radius: 3 }));
	expect(beeswarm(dots, 1)).toEqual(beeswarm(dots, 1));
	expect(beeswarm(dots, 1)).toEqual([0, 7, -7, 0]);
	expect(beeswarm([], 1)).toEqual([]);
});
