import type { LngLat } from '../lng-lat.ts';
import { placeInDirection, unitVector } from '../unit-vector.ts';
import { clearance } from './core.ts';
import { cellAt, type Grid } from './grid.ts';

const radians = Math.PI / 180;

/** Samples per cell along a line of sight; a corner of a cell cut between two is under 2 km deep. */
const samplesPerCell = 8;

/** Length in radians of the great circle between two places. */
export function angleBetween(a: LngLat, b: LngLat): number {
	const half = Math.sin(((b[1] - a[1]) * radians) / 2) ** 2;
	const across = Math.sin(((b[0] - a[0]) * radians) / 2) ** 2;
	const haversine = half + Math.cos(a[1] * radians) * Math.cos(b[1] * radians) * across;
	return 2 * Math.asin(Math.min(1, Math.sqrt(haversine)));
}

/** Whether the great circle from `a` to `b` keeps its clearance from blocked cells, ends included. */
export function isClear(grid: Grid, blocked: Uint8Array, a: LngLat, b: LngLat): boolean {
	const angle = angleBetween(a, b);
	const count = Math.max(1, Math.ceil((angle / radians / grid.stepDegrees) * samplesPerCell));
	if (angle < 1e-9) return isClearAt(grid, blocked, a);
	const [ax, ay, az] = unitVector(a);
	const [bx, by, bz] = unitVector(b);
	const sine = Math.sin(angle);
	for (let step = 0; step <= count; step += 1) {
		const u = Math.sin((1 - step / count) * angle) / sine;
		const v = Math.sin((step / count) * angle) / sine;
		const place = placeInDirection([u * ax + v * bx, u * ay + v * by, u * az + v * bz]);
		if (!isClearAt(grid, blocked, place)) return false;
	}
	return true;
}

/** Whether a place keeps its clearance from blocked cells. */
function isClearAt(grid: Grid, blocked: Uint8Array, [lng, lat]: LngLat): boolean {
	const aside = clearance * grid.stepDegrees;
	for (const south of [lat - aside, lat + aside]) {
		if (blocked[cellAt(grid, [lng - aside, south])] === 1) return false;
		if (blocked[cellAt(grid, [lng + aside, south])] === 1) return false;
	}
	return true;
}
