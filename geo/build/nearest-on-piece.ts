import { geodesicKm } from '../geodesic.ts';
import type { LngLat } from '../lng-lat.ts';
import { alongPiece, type Piece } from './outline.ts';

/** Two places and the WGS84 kilometres between them. */
export interface NearestPair {
	readonly km: number;
	readonly from: LngLat;
	readonly to: LngLat;
}

const goldenRatio = (Math.sqrt(5) - 1) / 2;

/** Part of a piece below which its place is not refined: under a metre for any piece here. */
const fineness = 1e-5;

/**
 * The place on a piece nearest to `from`: an end, or the foot of the perpendicular between them.
 *
 * Along a piece as short as ours the WGS84 distance falls and rises at most once, or rises and falls
 * at most once. If it rises from an end, the nearer end is it; otherwise golden-section search finds
 * the one minimum between them.
 */
export function nearestOnPiece(from: LngLat, piece: Piece): NearestPair {
	const measure = (t: number): NearestPair & { t: number } => {
		const to = alongPiece(piece, t);
		return { t, km: geodesicKm(from, to), from, to };
	};
	const start = measure(0);
	const end = measure(1);
	const nearer = end.km < start.km ? end : start;
	if (measure(fineness).km >= start.km || measure(1 - fineness).km >= end.km) return nearer;
	let [low, high] = [0, 1];
	let left = measure(1 - goldenRatio);
	let right = measure(goldenRatio);
	while (high - low > fineness) {
		if (left.km < right.km) {
			high = right.t;
			right = left;
			left = measure(high - goldenRatio * (high - low));
		} else {
			low = left.t;
			left = right;
			right = measure(low + goldenRatio * (high - low));
		}
	}
	return left.km < right.km ? left : right;
}

/** The nearest pair of places of two pieces that do not cross: it has an end of one of them. */
export function nearestOfPieces(piece: Piece, other: Piece): NearestPair {
	const pairs = [
		...piece.map((end) => nearestOnPiece(end, other)),
		...other.map((end) => nearestOnPiece(end, piece)).map(turned)
	];
	return pairs.reduce((best, pair) => (pair.km < best.km ? pair : best));
}

function turned({ km, from, to }: NearestPair): NearestPair {
	return { km, from: to, to: from };
}
