import { expect, test } from 'vitest';
import { printedRoute, roundRouteForPrint } from '../../../geo/routes.ts';

test.each([
	[0, 0],
	[24.9, 0],
	[25, 50],
	[9974, 9950],
	[9976, 10_000]
])('a route of %s km is printed as %s km', (km, printed) => {
	expect(roundRouteForPrint(km)).toBe(printed);
});

test.each([-1, NaN, Infinity, 100_000])('%s km is no length of a route', (km) => {
	expect(() => roundRouteForPrint(km)).toThrow('Not a length of a route');
});

const [direct, turning] = [
	[
		[0, 0],
		[90, 0]
	] as const,
	[
		[0, 0],
		[40, 20],
		[90, 0]
	] as const
];

test('a detour is the difference of the two lengths that are printed', () => {
	const printed = printedRoute({ corners: turning, km: 11_213, directKm: 9943 });
	expect(printed).toEqual({ kind: 'longer', km: 11_200, detourKm: 1260, share: 1260 / 9940 });
});

test('a route that is longer by less than routes are known to is said to be hardly longer', () => {
	expect(printedRoute({ corners: turning, km: 9952, directKm: 9943 })).toEqual({
		kind: 'alike',
		km: 9950
	});
	expect(printedRoute({ corners: turning, km: 9970, directKm: 9958 }).kind).toBe('alike');
});

test('a route that is the direct line is as long as that is printed', () => {
	expect(printedRoute({ corners: direct, km: 9943, directKm: 9943 })).toEqual({
		kind: 'direct',
		km: 9940
	});
});
