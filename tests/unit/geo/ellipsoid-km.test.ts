import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ellipsoidKm } from '../../../geo/ellipsoid-km.ts';
import { geodesicKm } from '../../../geo/geodesic.ts';
import { cities } from './cities.ts';

const place = fc.tuple(
	fc.double({ min: -180, max: 180, noNaN: true }),
	fc.double({ min: -90, max: 90, noNaN: true })
);

describe('ellipsoidKm', () => {
	test('agrees with the geodesic to 100 m over every pair of cities', () => {
		for (const [, from] of cities) {
			for (const [, to] of cities) {
				expect(Math.abs(ellipsoidKm(from, to) - geodesicKm(from, to))).toBeLessThan(0.1);
			}
		}
	});

	test('agrees to 100 m anywhere up to 15,000 km', () => {
		fc.assert(
			fc.property(place, place, (a, b) => {
				const km = geodesicKm(a, b);
				fc.pre(km < 15_000);
				expect(Math.abs(ellipsoidKm(a, b) - km)).toBeLessThan(0.1);
			}),
			{ numRuns: 500 }
		);
	});
});
