import type { LngLat } from '../lng-lat.ts';
import type { Grid } from './grid.ts';
import { angleBetween, isClear } from './sight.ts';

/** Times that all corners are tried anew, and sizes of the shifts tried, in cells. */
const rounds = 4;
const shifts = [1, 0.5, 0.25, 0.1];

/**
 * A route with corners only where it needs them: the string along `places` pulled tight. Every leg
 * of the result is a great circle clear of blocked cells, and so is its whole length.
 *
 * Takes a route whose legs are clear. First every corner that can be skipped is; then each is
 * shifted by parts of a cell as long as that shortens the route.
 */
export function tighten(grid: Grid, blocked: Uint8Array, places: readonly LngLat[]): LngLat[] {
	const sees = (a: LngLat, b: LngLat): boolean => isClear(grid, blocked, a, b);
	let route = skipCorners(places, sees);
	for (let round = 0; round < rounds; round += 1) {
		route = skipCorners(shiftCorners(grid, route, sees), sees);
	}
	return route;
}

type Sees = (a: LngLat, b: LngLat) => boolean;

/** From each place on to the farthest that it sees, found by doubling and then halving the stride. */
function skipCorners(places: readonly LngLat[], sees: Sees): LngLat[] {
	const last = places.length - 1;
	const route: LngLat[] = places.slice(0, 1);
	for (let here = 0; here < last;) {
		const seen = (ahead: number): boolean => sees(at(places, here), at(places, ahead));
		let near = here + 1;
		let far = last + 1;
		for (let stride = 2; here + stride <= last; stride *= 2) {
			if (!seen(here + stride)) {
				far = here + stride;
				break;
			}
			near = here + stride;
		}
		if (far > last && near < last && seen(last)) near = last;
		while (far - near > 1) {
			const middle = (near + far) >> 1;
			if (middle <= last && seen(middle)) near = middle;
			else far = middle;
		}
		route.push(at(places, near));
		here = near;
	}
	return route;
}

function shiftCorners({ stepDegrees }: Grid, places: readonly LngLat[], sees: Sees): LngLat[] {
	const route = [...places];
	for (let index = 1; index + 1 < route.length; index += 1) {
		const before = at(route, index - 1);
		const after = at(route, index + 1);
		for (const shift of shifts) {
			for (const [east, north] of compass) {
				const [lng, lat] = at(route, index);
				const moved: LngLat = [
					lng + east * shift * stepDegrees,
					Math.min(89.9, Math.max(-89.9, lat + north * shift * stepDegrees))
				];
				const length = angleBetween(before, [lng, lat]) + angleBetween([lng, lat], after);
				const shorter = angleBetween(before, moved) + angleBetween(moved, after);
				if (shorter >= length - 1e-9) continue;
				if (sees(before, moved) && sees(moved, after)) route[index] = moved;
			}
		}
	}
	return route;
}

const compass = [-1, 0, 1].flatMap((east) => [-1, 0, 1].map((north) => [east, north] as const));

function at(places: readonly LngLat[], index: number): LngLat {
	const place = places[index];
	if (!place) throw new RangeError(`A route has no place ${String(index)}.`);
	return place;
}
