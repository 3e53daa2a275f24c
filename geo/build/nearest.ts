import { geodesicKm } from '../geodesic.ts';
import type { LngLat } from '../lng-lat.ts';
import { nearestOfPieces, nearestOnPiece, type NearestPair } from './nearest-on-piece.ts';
import type { Outline } from './outline.ts';

/**
 * The place on an outline nearest to `from`, on a piece of it and not only at its vertices.
 * `undefined` when nothing lies nearer than `withinKm`.
 *
 * Method: branch and bound over the outline's balls. WGS84 distance is a metric, so no place in a
 * ball is nearer than its centre less its radius, and some place is no farther than both together.
 */
export function nearestTo(
	from: LngLat,
	{ pieces, balls }: Outline,
	withinKm = Infinity
): NearestPair | undefined {
	const search = new Search(withinKm);

	function bound(node: number): Bounded<number> {
		const apartKm = geodesicKm(from, balls.centres[node] ?? from);
		return search.bounded(node, apartKm, balls.radiusKm[node] ?? 0);
	}
	function visit({ what: node, lowerKm }: Bounded<number>): void {
		if (!search.mayBeat(lowerKm)) return;
		const right = balls.right[node] ?? 0;
		const piece = pieces[balls.piece[node] ?? 0];
		if (right !== 0) [bound(node + 1), bound(right)].sort(nearerFirst).forEach(visit);
		else if (piece) search.offer(nearestOnPiece(from, piece));
	}

	visit(bound(0));
	return search.best;
}

/**
 * The nearest pair of places of two outlines; 0 km where they touch. `undefined` when they come
 * nowhere nearer than `withinKm`. An outline inside another is measured to its border. Method: as
 * nearestTo, over pairs of balls, halving the larger ball of a pair.
 */
export function nearestBetween(
	a: Outline,
	b: Outline,
	withinKm = Infinity
): NearestPair | undefined {
	const search = new Search(withinKm);

	function bound(nodeA: number, nodeB: number): Bounded<readonly [number, number]> {
		const apartKm = geodesicKm(
			a.balls.centres[nodeA] ?? noPlace,
			b.balls.centres[nodeB] ?? noPlace
		);
		const reachKm = (a.balls.radiusKm[nodeA] ?? 0) + (b.balls.radiusKm[nodeB] ?? 0);
		return search.bounded([nodeA, nodeB], apartKm, reachKm);
	}
	function visit({ what: [nodeA, nodeB], lowerKm }: Bounded<readonly [number, number]>): void {
		if (!search.mayBeat(lowerKm)) return;
		const rightA = a.balls.right[nodeA] ?? 0;
		const rightB = b.balls.right[nodeB] ?? 0;
		const largerA = (a.balls.radiusKm[nodeA] ?? 0) > (b.balls.radiusKm[nodeB] ?? 0);
		if (rightA !== 0 && (largerA || rightB === 0)) {
			[bound(nodeA + 1, nodeB), bound(rightA, nodeB)].sort(nearerFirst).forEach(visit);
		} else if (rightB !== 0) {
			[bound(nodeA, nodeB + 1), bound(nodeA, rightB)].sort(nearerFirst).forEach(visit);
		} else {
			const piece = a.pieces[a.balls.piece[nodeA] ?? 0];
			const other = b.pieces[b.balls.piece[nodeB] ?? 0];
			if (piece && other) search.offer(nearestOfPieces(piece, other));
		}
	}

	visit(bound(0, 0));
	return search.best;
}

const noPlace: LngLat = [NaN, NaN];

interface Bounded<What> {
	readonly what: What;
	readonly lowerKm: number;
}

function nearerFirst(a: Bounded<unknown>, b: Bounded<unknown>): number {
	return a.lowerKm - b.lowerKm;
}

/** What a search has found so far, and the distance beyond which nothing is worth a look. */
class Search {
	best: NearestPair | undefined;
	#limitKm: number;

	constructor(withinKm: number) {
		this.#limitKm = withinKm;
	}

	/** Nothing beats touching, so overlapping balls stop mattering once two pieces touch. */
	mayBeat(lowerKm: number): boolean {
		return Math.max(0, lowerKm) < this.#limitKm;
	}

	/** Notes that something in these balls is no farther than `apartKm + reachKm`. */
	bounded<What>(what: What, apartKm: number, reachKm: number): Bounded<What> {
		this.#limitKm = Math.min(this.#limitKm, apartKm + reachKm);
		return { what, lowerKm: apartKm - reachKm };
	}

	offer(pair: NearestPair): void {
		if (pair.km >= this.#limitKm) return;
		this.best = pair;
		this.#limitKm = pair.km;
	}
}
