import type { MultiPolygon } from 'geojson';
import { wrapLongitude } from '../lng-lat.ts';
import { AreaIndex } from './area-index.ts';
import { alongPiece, outlineOf } from './outline.ts';

/** Width of a territorial sea, and with it of sovereign airspace beyond the coast: 12 nm in km. */
export const territorialSeaKm = 22.224;

/** Added to it: half a sampling step, and what a sphere may be off the ellipsoid over 12 nm. */
const marginKm = 2.2;
const samplingKm = 4;

const kmPerDegree = 111.195;
const radians = Math.PI / 180;

/**
 * The cells of a world grid (`stepDegrees` square, row 0 in the north, column 0 east of 180° W)
 * that a state's airspace touches: its land, and every cell with a place within 12 nm of it.
 *
 * A cell that is not listed is free of that airspace everywhere in it, not only at its centre.
 */
export function airspaceCells(shape: MultiPolygon, stepDegrees: number): Set<number> {
	const columns = Math.round(360 / stepDegrees);
	const rows = Math.round(180 / stepDegrees);
	const cells = new Set<number>();
	const area = new AreaIndex(shape);
	for (let row = 0; row < rows; row += 1) {
		const crossings = area.crossings(90 - (row + 0.5) * stepDegrees);
		for (let index = 0; index + 1 < crossings.length; index += 2) {
			markRow(cells, row, crossings[index] ?? 0, crossings[index + 1] ?? 0);
		}
	}
	const reach = (territorialSeaKm + marginKm) / kmPerDegree;
	for (const piece of outlineOf([shape]).pieces) {
		const [[lng1, lat1], [lng2, lat2]] = piece;
		const east = wrapLongitude(lng2 - lng1) * Math.cos(lat1 * radians);
		const count = Math.ceil((Math.hypot(east, lat2 - lat1) * kmPerDegree) / samplingKm) || 1;
		for (let step = 0; step < count; step += 1) markDisc(alongPiece(piece, (step + 0.5) / count));
	}
	return cells;

	function markDisc([lng, lat]: readonly [number, number]): void {
		const first = Math.max(0, Math.floor((90 - lat - reach) / stepDegrees));
		const last = Math.min(rows - 1, Math.floor((90 - lat + reach) / stepDegrees));
		for (let row = first; row <= last; row += 1) {
			const north = 90 - row * stepDegrees;
			const nearest = Math.min(north, Math.max(north - stepDegrees, lat));
			const across = Math.sqrt(Math.max(0, reach ** 2 - (nearest - lat) ** 2));
			const parallel = Math.cos(Math.min(89.9, Math.max(Math.abs(nearest), Math.abs(lat))) * radians);
			markRow(cells, row, lng - across / parallel, lng + across / parallel);
		}
	}

	function markRow(into: Set<number>, row: number, west: number, east: number): void {
		const from = Math.floor((west + 180) / stepDegrees);
		const to = Math.min(from + columns - 1, Math.floor((east + 180) / stepDegrees));
		for (let column = from; column <= to; column += 1) {
			into.add(row * columns + ((column % columns) + columns) % columns);
		}
	}
}
