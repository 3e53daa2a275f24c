import type { MultiPolygon, Position } from 'geojson';
import { wrapLongitude, type LngLat } from '../lng-lat.ts';
import { ballsOver, type Balls } from './balls.ts';

/** Longest step, in degrees of longitude or latitude, that is taken as one piece of a shore. */
const longestStep = 0.25;

/** A short stretch of shore or border, straight in longitude and latitude as GeoJSON has it. */
export type Piece = readonly [start: LngLat, end: LngLat];

/** The shores and borders of a shape in pieces, under a tree of balls to search them by. */
export interface Outline {
	readonly pieces: readonly Piece[];
	readonly balls: Balls;
}

/** The outline of a shape ([lng, lat] degrees, any winding, holes included). */
export function outlineOf(shape: MultiPolygon): Outline {
	const pieces = piecesOf(shape);
	if (pieces.length === 0) throw new Error('An outline needs a ring of at least two vertices.');
	return { pieces, balls: ballsOver(pieces) };
}

/** The pieces of a shape's rings, neighbours on Earth mostly near each other in the list. */
export function piecesOf(shape: MultiPolygon): Piece[] {
	return shape.coordinates.flat().sort(alongCurve).flatMap(piecesOfRing);
}

function piecesOfRing(ring: readonly Position[]): Piece[] {
	const pieces: Piece[] = [];
	let start: LngLat | undefined;
	for (const [lng = NaN, lat = NaN] of ring) {
		const end: LngLat = [lng, lat];
		if (start) pieces.push(...shortPieces(start, end));
		start = end;
	}
	return pieces;
}

/** One step of a ring cut into short pieces, crossing ±180° the short way. */
function shortPieces(start: LngLat, end: LngLat): Piece[] {
	const span = Math.max(Math.abs(wrapLongitude(end[0] - start[0])), Math.abs(end[1] - start[1]));
	const count = Math.max(1, Math.ceil(span / longestStep));
	return Array.from({ length: count }, (_, index): Piece => {
		const from = alongPiece([start, end], index / count);
		return [from, alongPiece([start, end], (index + 1) / count)];
	});
}

/** The place at `t` from 0 to 1 along a piece. */
export function alongPiece([start, end]: Piece, t: number): LngLat {
	if (t === 0) return start;
	if (t === 1) return end;
	const east = wrapLongitude(end[0] - start[0]);
	return [wrapLongitude(start[0] + t * east), start[1] + t * (end[1] - start[1])];
}

/** Orders rings along a Z-shaped curve, so that neighbours in the list are neighbours on Earth. */
function alongCurve(a: readonly Position[], b: readonly Position[]): number {
	return curveIndex(a) - curveIndex(b);
}

function curveIndex([start]: readonly Position[]): number {
	const [lng = 0, lat = 0] = start ?? [];
	const column = Math.floor(((lng + 180) / 360) * 1023);
	const row = Math.floor(((lat + 90) / 180) * 1023);
	let index = 0;
	for (let bit = 9; bit >= 0; bit -= 1) {
		index = index * 4 + ((row >> bit) & 1) * 2 + ((column >> bit) & 1);
	}
	return index;
}
