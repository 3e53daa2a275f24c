import { coreHalfEast, coreHalfNorth } from '../airspace/core.ts';
import { wrapLongitude, type LngLat } from '../lng-lat.ts';
import type { AreaIndex } from './area-index.ts';
import { alongPiece, type Piece } from './outline.ts';

/** Width of a territorial sea, and with it of sovereign airspace beyond the coast: 12 nm in km. */
export const territorialSeaKm = 22.224;

/** Added to 12 nm: what a sphere and a sampled coast may be off it. */
const seaMarginKm = 0.3;

/** Reach of a land border, and distance between samples of outlines. */
const borderReachKm = 2;
const samplingKm = 3;

const kmPerDegree = 111.195;
const radians = Math.PI / 180;

/** A state's land: inside and outline, and which pieces of outline it shares with a neighbour. */
export interface Land {
	readonly area: AreaIndex;
	readonly pieces: readonly Piece[];
	readonly isBorder: (piece: Piece) => boolean;
}

/**
 * The cells of a world grid (`stepDegrees` square, row 0 in the north, column 0 east of 180° W)
 * that a state's airspace closes: those with a core (core.ts) that its land or the 12 nm off its
 * coast touch, and those that a land border runs through.
 */
export function airspaceCells({ area, pieces, isBorder }: Land, stepDegrees: number): Set<number> {
	const columns = Math.round(360 / stepDegrees);
	const rows = Math.round(180 / stepDegrees);
	const cells = new Set<number>();
	for (let row = 0; row < rows; row += 1) {
		const crossings = area.crossings(latOf(row));
		for (let index = 0; index + 1 < crossings.length; index += 2) {
			markRow(row, crossings[index] ?? 0, crossings[index + 1] ?? 0);
		}
	}
	for (const piece of pieces) {
		const border = isBorder(piece);
		const reachKm = border ? borderReachKm : territorialSeaKm + seaMarginKm;
		for (const place of samplesOf(piece)) markDisc(place, reachKm / kmPerDegree, border);
	}
	return cells;

	/** Marks the cells that come within `reach` degrees of a place: whole ones, or by their cores. */
	function markDisc([lng, lat]: LngLat, reach: number, whole: boolean): void {
		const half = whole ? 0.5 : coreHalfNorth;
		const first = Math.max(0, Math.ceil((90 - lat - reach) / stepDegrees - 0.5 - half));
		const last = Math.min(rows - 1, Math.floor((90 - lat + reach) / stepDegrees - 0.5 + half));
		for (let row = first; row <= last; row += 1) {
			const centre = latOf(row);
			const aside = half * stepDegrees;
			const nearest = Math.min(centre + aside, Math.max(centre - aside, lat));
			const across = Math.sqrt(Math.max(0, reach ** 2 - (nearest - lat) ** 2));
			const parallel = Math.cos(
				Math.min(89.9, Math.max(Math.abs(nearest), Math.abs(lat))) * radians
			);
			markRow(row, lng - across / parallel, lng + across / parallel, whole ? 0.5 : undefined);
		}
	}

	/** Marks the cells of a row whose cores, or as much of them, meet a stretch from west to east. */
	function markRow(row: number, west: number, east: number, half = coreHalfEast(latOf(row))): void {
		const from = Math.ceil((west + 180) / stepDegrees - 0.5 - half);
		const to = Math.floor((east + 180) / stepDegrees - 0.5 + half);
		for (let column = from; column <= Math.min(to, from + columns - 1); column += 1) {
			cells.add(row * columns + (((column % columns) + columns) % columns));
		}
	}

	function latOf(row: number): number {
		return 90 - (row + 0.5) * stepDegrees;
	}
}

function samplesOf(piece: Piece): LngLat[] {
	const [[lng1, lat1], [lng2, lat2]] = piece;
	const east = wrapLongitude(lng2 - lng1) * Math.cos(lat1 * radians);
	const count = Math.ceil((Math.hypot(east, lat2 - lat1) * kmPerDegree) / samplingKm) || 1;
	return Array.from({ length: count }, (_, step) => alongPiece(piece, (step + 0.5) / count));
}
