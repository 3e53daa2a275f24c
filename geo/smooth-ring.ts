import type { PlanePoint } from './mercator.ts';

/** Points put between two of a ring. */
const between = 5;

/** Turns sharper than this are corners, not the curve between two points, in radians. */
const sharpestCurve = (40 * Math.PI) / 180;

/**
 * A ring as a smooth curve through all its points, with corners left as they are: cubic steps whose
 * directions at a point lie between those to its neighbours, the nearer counting more.
 *
 * @param isStraight whether the step between two points is a straight line, such as the edge of a map
 */
export function smoothRing(
	ring: readonly PlanePoint[],
	isStraight: (from: PlanePoint, to: PlanePoint) => boolean
): PlanePoint[] {
	const at = (index: number): PlanePoint => ring[(index + ring.length) % ring.length] ?? [0, 0];
	return ring.flatMap((from, index) => {
		const to = at(index + 1);
		if (isStraight(from, to)) return [from];
		const step = minus(to, from);
		const [before, after] = [minus(from, at(index - 1)), minus(at(index + 2), to)];
		const leaving = isStraight(at(index - 1), from) ? step : directed(before, step, step);
		const arriving = isStraight(to, at(index + 2)) ? step : directed(step, after, step);
		return Array.from({ length: between + 1 }, (_, part) =>
			onCurve(from, to, leaving, arriving, part / (between + 1))
		);
	});
}

/** The way a curve runs between two steps, as long as `step`; along `step` itself at a corner. */
function directed(before: PlanePoint, after: PlanePoint, step: PlanePoint): PlanePoint {
	const [a, b] = [Math.hypot(...before), Math.hypot(...after)];
	const turn = Math.atan2(
		before[0] * after[1] - before[1] * after[0],
		before[0] * after[0] + before[1] * after[1]
	);
	if (a === 0 || b === 0 || Math.abs(turn) > sharpestCurve) return step;
	const length = Math.hypot(...step);
	const along = (axis: 0 | 1) => ((before[axis] / a) * b + (after[axis] / b) * a) / (a + b);
	return [along(0) * length, along(1) * length];
}

/** A point of the cubic that leaves and arrives as told, `t` from 0 to 1 on its way. */
function onCurve(
	from: PlanePoint,
	to: PlanePoint,
	leaving: PlanePoint,
	arriving: PlanePoint,
	t: number
): PlanePoint {
	const [toward, out, into] = [t * t * (3 - 2 * t), t * (1 - t) ** 2, t * t * (t - 1)];
	const value = (axis: 0 | 1) =>
		from[axis] + toward * (to[axis] - from[axis]) + out * leaving[axis] + into * arriving[axis];
	return [value(0), value(1)];
}

function minus(a: PlanePoint, b: PlanePoint): PlanePoint {
	return [a[0] - b[0], a[1] - b[1]];
}
