/**
 * How a cell of the raster is open or closed without a guess.
 *
 *     +-------+-------+     At sea a cell counts as a state's when the state's airspace touches its
 *     | +---+ | +---+ |     core, a square about its centre. Airspace reaches 22 km from any land, so
 *     | |   | | |   | |     between two open cores it bulges in by 8 km at most, less than a core
 *     | +---+ | +---+ |     reaches from its middle. A flight that keeps `clearance` cells from closed
 *     +-------+-------+     cells runs in a core or near the middle line of open ones: it is clear.
 *
 * Whole cells in place of cores would be simpler but would close straits that are a cell wide, such
 * as the Anegada Passage. Along land borders, which may have any shape, it is whole cells.
 */
const coreHalf = 0.18;

/** How far a flight keeps from closed cells, in cells, north and south, east and west. */
export const clearance = 0.47;

/** Half-height of a core, in cells. */
export const coreHalfNorth = coreHalf;

/** Half-width of a core at a latitude in degrees, in cells: the same in kilometres everywhere. */
export function coreHalfEast(lat: number): number {
	return Math.min(0.5, coreHalf / Math.cos((lat * Math.PI) / 180));
}
