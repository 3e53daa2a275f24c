import type { AirspaceRaster } from './raster.ts';

/**
 * One number per cell of the raster: 1 where a blocked state's airspace reaches, 0 elsewhere. A cell
 * that a state of `opened` shares stays open; it is how a flight may leave a country whose
 * neighbours are blocked, at the price of the margin within that cell.
 */
export function blockedCells(
	{ cells, sets }: AirspaceRaster,
	blocked: ReadonlySet<string>,
	opened: readonly string[] = []
): Uint8Array {
	const closes = Uint8Array.from(sets, (set) =>
		set.some((state) => blocked.has(state)) && !set.some((state) => opened.includes(state)) ? 1 : 0
	);
	const mask = new Uint8Array(cells.length);
	for (let cell = 0; cell < cells.length; cell += 1) mask[cell] = closes[cells[cell] ?? 0] ?? 0;
	return mask;
}
