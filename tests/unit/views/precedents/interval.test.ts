import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareOf } from '../../../../src/lib/views/precedents/interval.ts';

test.each([
	[10, 146, 0.038, 0.121],
	[13, 57, 0.138, 0.352],
	[0, 10, 0, 0.278],
	[10, 10, 0.722, 1]
])('%i of %i lie between %f and %f', (count, of, low, high) => {
	const share = shareOf(count, of);
	expect(share.low).toBeCloseTo(low, 3);
	expect(share.high).toBeCloseTo(high, 3);
});

test('the interval holds the share and stays within bounds', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (of, given) => {
			const { share, low, high } = shareOf(Math.min(given, of), of);
			expect(low).toBeGreaterThanOrEqual(0);
			expect(high).toBeLessThanOrEqual(1);
			expect(low).toBeLessThanOrEqual(share + 1e-12);
			expect(high).toBeGreaterThanOrEqual(share - 1e-12);
		})
	);
});

test('no cases leave everything open, and impossible counts are refused', () => {
	expect(shareOf(0, 0)).toMatchObject({ low: 0, high: 1 });
	expect(() => shareOf(3, 2)).toThrow('3 of 2');
});
