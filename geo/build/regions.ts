import type { PlanePoint } from '../mercator.ts';

/** A square of the plane with nodes every `step` units from 0 to `side` in both directions. */
export interface Grid {
	readonly side: number;
	readonly step: number;
}

/** Halvings of an edge: the crossing is then known to 1/256 of the step. */
const halvings = 8;

/** The four corners of a cell, clockwise as seen with y down, from its upper left one. */
const corners = [
	[0, 0],
	[1, 0],
	[1, 1],
	[0, 1]
] as const;

type Node = readonly [column: number, row: number];

/**
 * The region of a square where `isInside` holds, as rings of points, clockwise as seen with y down,
 * holes against the clock. Where the region reaches the edge of the square its ring runs along it.
 * Method: marching squares; each crossing is found by halving, so its place is not interpolated.
 *
 *     o───x       o inside, x outside: from where the clockwise way round the
 *     │ ╱ │       cell leaves the region to where it came in. Two inside corners
 *     x───x       that only touch are kept apart.
 */
export function regionRings(grid: Grid, isInside: (point: PlanePoint) => boolean): PlanePoint[][] {
	const last = grid.side / grid.step;
	const point = ([column, row]: Node): PlanePoint => [column * grid.step, row * grid.step];
	const inside = Array.from({ length: (last + 1) ** 2 }, (_, index) =>
		isInside(point([index % (last + 1), Math.floor(index / (last + 1))]))
	);
	const isNode = ([column, row]: Node) => column >= 0 && row >= 0 && column <= last && row <= last;
	const holdsAt = (node: Node) => isNode(node) && inside[node[1] * (last + 1) + node[0]] === true;

	/** Between a node inside and one outside; at the first where the second is beyond the square. */
	function crossing(within: Node, beyond: Node): PlanePoint {
		if (!isNode(beyond)) return point(within);
		let [near, far] = [point(within), point(beyond)];
		for (let round = 0; round < halvings; round++) {
			const middle: PlanePoint = [(near[0] + far[0]) / 2, (near[1] + far[1]) / 2];
			if (isInside(middle)) near = middle;
			else far = middle;
		}
		return near;
	}

	const next = new Map<string, { to: string; at: () => PlanePoint }>();
	for (let row = -1; row <= last; row++) {
		for (let column = -1; column <= last; column++) {
			const cell = corners.map(([right, down]): Node => [column + right, row + down]);
			for (const [from, to, at] of segmentsOf(cell, holdsAt, crossing)) next.set(from, { to, at });
		}
	}
	return ringsOf(next);
}

function segmentsOf(
	cell: readonly Node[],
	holdsAt: (node: Node) => boolean,
	crossing: (within: Node, beyond: Node) => PlanePoint
): [from: string, to: string, at: () => PlanePoint][] {
	const held = cell.map(holdsAt);
	const node = (index: number): Node => cell[(index + 4) % 4] ?? [NaN, NaN];
	return cell.flatMap((leaving, index) => {
		if (!held[index] || held[(index + 1) % 4]) return [];
		let entered = index;
		while (held[(entered + 3) % 4]) entered--;
		return [
			[
				edgeKey(leaving, node(index + 1)),
				edgeKey(node(entered), node(entered - 1)),
				() => crossing(leaving, node(index + 1))
			]
		];
	});
}

/** An edge is named by its node inside first: the two cells beside it then agree. */
function edgeKey(within: Node, beyond: Node): string {
	return `${within.join()} ${beyond.join()}`;
}

function ringsOf(next: Map<string, { to: string; at: () => PlanePoint }>): PlanePoint[][] {
	const rings: PlanePoint[][] = [];
	for (let key = next.keys().next().value; key; key = next.keys().next().value) {
		const ring: PlanePoint[] = [];
		for (let step = next.get(key); step; step = next.get(key)) {
			ring.push(step.at());
			next.delete(key);
			key = step.to;
		}
		rings.push(ring);
	}
	return rings;
}
