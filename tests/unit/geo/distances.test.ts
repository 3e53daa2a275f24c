import { describe, expect, test } from 'vitest';
import { roundForPrint } from '../../../geo/distances.ts';
import { roundRouteForPrint } from '../../../geo/routes.ts';

describe('roundForPrint', () => {
	test.each([
		[5853.02, { kind: 'about', km: 5850 }],
		[9065, { kind: 'about', km: 9070 }],
		[1000, { kind: 'about', km: 1000 }],
		[999.6, { kind: 'about', km: 1000 }],
		[159.14, { kind: 'about', km: 159 }],
		[4, { kind: 'about', km: 4 }],
		[3.8, { kind: 'under', km: 4 }],
		[0.001, { kind: 'under', km: 4 }],
		[0, { kind: 'touching' }]
	])('prints %d km as %o', (km, printed) => {
		expect(roundForPrint(km)).toEqual(printed);
	});

	test.each([NaN, -1, Infinity, 25_000])('refuses %d, which is no distance on Earth', (km) => {
		expect(() => roundForPrint(km)).toThrow(/Not a distance/);
	});
});

describe('roundRouteForPrint', () => {
	test('rounds to 50 km and refuses what is no length', () => {
		expect(roundRouteForPrint(10_966)).toBe(10_950);
		expect(roundRouteForPrint(10_999)).toBe(11_000);
		expect(() => roundRouteForPrint(NaN)).toThrow(/Not a length/);
	});
});
