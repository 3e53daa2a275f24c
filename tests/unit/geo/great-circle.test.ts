import { geoInterpolate, geoDistance } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { greatCircle } from '../../../geo/great-circle.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';

const caracas: LngLat = [-66.879, 10.488];
const moscow: LngLat = [37.616, 55.752];
const pointBarrow: LngLat = [-156.47, 71.41];

describe('greatCircle', () => {
	test('has one point more than segments, 257 by default', () => {
		expect(greatCircle(caracas, moscow)).toHaveLength(257);
		expect(greatCircle(caracas, moscow, 10)).toHaveLength(11);
	});

	test('keeps both ends exactly as given', () => {
		const line = greatCircle(caracas, moscow);
		expect(line[0]).toEqual(caracas);
		expect(line.at(-1)).toEqual(moscow);
	});

	test('follows the path that d3 interpolates', () => {
		const at = geoInterpolate([...caracas], [...moscow]);
		greatCircle(caracas, moscow, 8).forEach(([lng, lat], index) => {
			const [expectedLng, expectedLat] = at(index / 8);
			expect(lng).toBeCloseTo(expectedLng, 9);
			expect(lat).toBeCloseTo(expectedLat, 9);
		});
	});

	test('passes within 4° of the pole from Moscow to Point Barrow', () => {
		const top = Math.max(...greatCircle(moscow, pointBarrow).map(([, lat]) => lat));
		expect(top).toBeGreaterThan(86.5);
		expect(top).toBeLessThan(87.2);
	});

	test('never jumps across the antimeridian', () => {
		const line = greatCircle([170, 40], [-170, 45]);
		expect(line.at(-1)?.[0]).toBe(190);
	});

	test('stays in place when both ends are one', () => {
		expect(greatCircle(caracas, caracas, 2)).toEqual([caracas, caracas, caracas]);
	});

	test('refuses antipodes, between which there is no single great circle', () => {
		expect(() => greatCircle([0, 0], [180, 0])).toThrow(/antipodal/);
	});

	test('steps are equal and no longitude jumps, whatever the ends', () => {
		const place = fc.tuple(
			fc.double({ min: -180, max: 179.9, noNaN: true }),
			fc.double({ min: -85, max: 85, noNaN: true })
		);
		fc.assert(
			fc.property(place, place, (a, b) => {
				const whole = geoDistance(a, b);
				fc.pre(whole > 1e-6 && whole < 3.1);
				const line = greatCircle(a, b, 16);
				for (let index = 1; index < line.length; index += 1) {
					const from = line[index - 1] ?? a;
					const to = line[index] ?? b;
					expect(geoDistance([...from], [...to])).toBeCloseTo(whole / 16, 7);
					expect(Math.abs(to[0] - from[0])).toBeLessThanOrEqual(180);
				}
			})
		);
	});
});
