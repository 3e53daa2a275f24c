/** Whether an aircraft flies a route without a stop, as far as published ranges tell. */
export type Reach = 'yes' | 'marginal' | 'no';

/** What airways, alternates and weather add to a route of plain geometry, as a share of its length. */
const flownAllowance = 0.06;

/**
 * Compares a route's length in km, with the allowance for how routes are flown, with the shortest
 * and the longest published range of a type: clear when even the shortest is enough, no when even
 * the longest falls short of the plain route, marginal between.
 */
export function aircraftReach(
	rangeKm: readonly [least: number, most: number],
	routeKm: number
): Reach {
	const [least, most] = rangeKm;
	if (least >= routeKm * (1 + flownAllowance)) return 'yes';
	return most < routeKm ? 'no' : 'marginal';
}
