import { expect, test } from 'vitest';
import { roundRouteForPrint } from '../../../geo/routes.ts';

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
