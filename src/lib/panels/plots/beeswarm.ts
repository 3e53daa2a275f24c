/** A dot of a swarm: where it stands along the axis, in pixels, and how large it is. */
export interface SwarmDot {
	readonly x: number;
	readonly radius: number;
}

/** Which way a swarm may grow from its line: up and down, or down only. */
export type Growth = 'both' | 'down';

/**
 * Offsets across the axis, in pixels, that keep dots off each other: rows one dot and `space` apart,
 * and each dot in the row nearest to 0 that is free, in the order given. The same dots always lie
 * the same way, and none is moved along the axis.
 *
 * @param space pixels to leave between two dots, at least
 */
export function beeswarm(
	dots: readonly SwarmDot[],
	space: number,
	growth: Growth = 'both'
): number[] {
	const step = Math.ceil(2 * Math.max(0, ...dots.map(({ radius }) => radius)) + space);
	const rows = new Map<number, SwarmDot[]>();
	return dots.map((dot) => {
		const row = nearestFree((candidate) => {
			const taken = rows.get(candidate) ?? [];
			return taken.every((other) => Math.abs(other.x - dot.x) >= other.radius + dot.radius + space);
		}, growth);
		rows.set(row, [...(rows.get(row) ?? []), dot]);
		return row * step;
	});
}

function nearestFree(isFree: (row: number) => boolean, growth: Growth): number {
	for (let distance = 0; ; distance += 1) {
		if (isFree(distance)) return distance;
		if (growth === 'both' && isFree(-distance)) return -distance;
	}
}
