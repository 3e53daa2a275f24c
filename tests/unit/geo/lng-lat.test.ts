import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrapLongitudes, wrapLongitude, type LngLat } from '../../../geo/lng-lat.ts';

describe('wrapLongitude', () => {
	test.each([
		[0, 0],
		[180, -180],
		[-180, -180],
		[181, -179],
		[-181, 179],
		[540, -180],
		[-359.5, 0.5]
	])('brings %d° to %d°', (lng, wrapped) => {
		expect(wrapLongitude(lng)).toBe(wrapped);
	});

	test('leaves the place where it is and lands in [-180, 180)', () => {
		fc.assert(
			fc.property(fc.double({ min: -2000, max: 2000, noNaN: true }), (lng) => {
				const wrapped = wrapLongitude(lng);
				expect(wrapped).toBeGreaterThanOrEqual(-180);
				expect(wrapped).toBeLessThan(180);
				expect(Math.cos(((wrapped - lng) * Math.PI) / 180)).toBeCloseTo(1, 9);
			})
		);
	});
});

describe('unwrapLongitudes', () => {
	test('carries a line on past 180°', () => {
		const line: LngLat[] = [
			[178, 10],
			[-179, 11],
			[-177, 12]
		];
		expect(unwrapLongitudes(line)).toEqual([
			[178, 10],
			[181, 11],
			[183, 12]
		]);
	});

	test('carries a line on past -180°', () => {
		const line: LngLat[] = [
			[-179, 0],
			[179, 0],
			[-179, 0]
		];
		expect(unwrapLongitudes(line).map(([lng]) => lng)).toEqual([-179, -181, -179]);
	});

	test('has nothing to do on an empty line', () => {
		expect(unwrapLongitudes([])).toEqual([]);
	});
});
