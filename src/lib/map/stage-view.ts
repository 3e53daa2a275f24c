import type { GlobeTurn } from '$lib/cartography/globe';
import type { Camera } from '../../../geo/frame.ts';
import { unitVector } from '../../../geo/unit-vector.ts';

/** What a stage shows of its plane: where the camera looks and, of a globe, how that is turned. */
export interface StageView {
	readonly camera: Camera;
	readonly turn?: GlobeTurn | undefined;
}

/** Whether two views show the same, but for what rounding leaves. */
export function areAlike(a: StageView, b: StageView): boolean {
	return (
		near(a.camera.x, b.camera.x) &&
		near(a.camera.y, b.camera.y) &&
		near(a.camera.scale, b.camera.scale) &&
		areTurnsAlike(a.turn, b.turn)
	);
}

function areTurnsAlike(a: GlobeTurn | undefined, b: GlobeTurn | undefined): boolean {
	if (!a || !b) return a === b;
	return (
		near(a.centre[0], b.centre[0]) && near(a.centre[1], b.centre[1]) && near(a.bearing, b.bearing)
	);
}

function near(a: number, b: number): boolean {
	return Math.abs(a - b) < 1e-6 * Math.max(1, Math.abs(a));
}

/** The turn at `t` in [0, 1] on the way from one to another: along the great circle of their centres. */
export function turnBetween(from: GlobeTurn, to: GlobeTurn, t: number): GlobeTurn {
	if (t <= 0) return from;
	if (t >= 1) return to;
	const [a, b] = [unitVector(from.centre), unitVector(to.centre)];
	const angle = Math.acos(Math.max(-1, Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));
	const [p, q] =
		angle < 1e-6
			? [1 - t, t]
			: [Math.sin((1 - t) * angle) / Math.sin(angle), Math.sin(t * angle) / Math.sin(angle)];
	const [x, y, z] = [0, 1, 2].map((axis) => p * (a[axis] ?? 0) + q * (b[axis] ?? 0)) as [
		number,
		number,
		number
	];
	const degrees = 180 / Math.PI;
	return {
		centre: [Math.atan2(y, x) * degrees, Math.atan2(z, Math.hypot(x, y)) * degrees],
		bearing: from.bearing + shortWay(to.bearing - from.bearing) * t
	};
}

/** A difference of two bearings, from -180 to 180 degrees. */
function shortWay(degrees: number): number {
	return ((((degrees + 180) % 360) + 360) % 360) - 180;
}
