import { expect, test } from 'vitest';
import { aircraftReach } from '../../../geo/aircraft-reach.ts';

/*
 *  A route of 10,000 km is flown as 10,600 km:
 *
 *      9,999   10,000        10,600
 *   no ──────┤ marginal ────┤ yes
 *   (longest range)          (shortest range)
 */
test.each([
	['yes', [10_600, 12_000]],
	['yes', [10_600, 10_600]],
	['marginal', [10_599, 12_000]],
	['marginal', [9000, 10_000]],
	['no', [9000, 9999]]
] as const)('%s: ranges of %j km on a route of 10,000 km', (reach, rangeKm) => {
	expect(aircraftReach(rangeKm, 10_000)).toBe(reach);
});
