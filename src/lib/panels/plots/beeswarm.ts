/** A dot of a swarm: where it stands along the axis, in pixels, and how large it is. */
export interface SwarmDot {
	readonly x: number;
	readonly radius: number;
}

/** Which way a swarm may grow from its line: up and down, or down only. */
export type Growth = 'both' | 'down';

/**
 * Offsets across the axis, in whole pixels, that keep dots off each other: each dot takes the offset
 * nearest to 0 that is free, in the order given, so that the same dots always lie the same way.
 *
 * @param space pixels to leave between two dots
 */
export function beeswarm(dots: readonly SwarmDot[], space = 1, growth: Growth = 'both'): number[] {
	const placed: (SwarmDot & { y: number })[] = [];
	for (const dot of dots) {
		const near = placed.filter(
			(other) => Math.abs(other.x - dot.x) < other.radius + dot.radius + space
		);
		const isFree = (y: number) =>
			near.every(
				(other) =>
					Math.hypot(other.x - dot.x, other.y - y) >= other.radius + dot.radius + space
			);
		placed.push({ ...dot, y: firstFree(isFree, growth) });
	}
	return placed.map(({ y }) => y);
}

function firstFree(isFree: (y: number) => boolean, growth: Growth): number {
	for (let distance = 0; ; distance += 1) {
		if (isFree(distance)) return distance;
		if (growth === 'both' && isFree(-distance)) return -distance;
	}
}
