import type { Size } from '../../../geo/frame.ts';
import type { LineRun } from '../../../geo/line-runs.ts';
import type { PlanePoint } from '../../../geo/mercator.ts';

/** Every how many points of an arc are drawn: 65 of 257, under half a pixel off. */
const arcStride = 4;

/** The points of an arc that are drawn. */
export function thinned<Point>(line: readonly Point[]): Point[] {
	return line.filter((_, index) => index % arcStride === 0);
}

/** A point of a drawing and the direction in which a line runs there, in degrees clockwise from east. */
export interface LinePoint {
	readonly at: PlanePoint;
	readonly degrees: number;
}

/** Where a map cuts a line off, and which way it goes on. */
export function cutEnds(runs: readonly LineRun[]): LinePoint[] {
	return runs.flatMap(({ points, startsCut, endsCut }) => [
		...(startsCut ? directed(points[1], points[0]) : []),
		...(endsCut ? directed(points.at(-2), points.at(-1)) : [])
	]);
}

function directed(from: PlanePoint | undefined, to: PlanePoint | undefined): LinePoint[] {
	return from && to ? [{ at: to, degrees: angle(from, to) }] : [];
}

/**
 * The point of a line at a share of what is in sight of its longest piece, and its direction there, turned
 * so that words along it stand upright. Undefined where nothing is in sight.
 *
 * @param share from the line's start, 0, to its end, 1
 * @param size of the drawing, which begins at 0, 0
 */
export function pointOn(
	runs: readonly LineRun[],
	share: number,
	{ width, height }: Size
): LinePoint | undefined {
	const pieces = runs.flatMap(({ points }) => {
		const inside: PlanePoint[][] = [[]];
		for (const point of points) {
			const [x, y] = point;
			if (x >= 0 && y >= 0 && x <= width && y <= height) inside.at(-1)?.push(point);
			else if ((inside.at(-1)?.length ?? 0) > 0) inside.push([]);
		}
		return inside;
	});
	const longest = pieces.reduce<readonly PlanePoint[]>(
		(best, points) => (lengthOf(points) > lengthOf(best) ? points : best),
		[]
	);
	let left = lengthOf(longest) * share;
	for (const [index, from] of longest.entries()) {
		const to = longest[index + 1];
		if (!to) break;
		const step = Math.hypot(to[0] - from[0], to[1] - from[1]);
		if (left > step) {
			left -= step;
			continue;
		}
		const t = step === 0 ? 0 : left / step;
		const degrees = angle(from, to);
		return {
			at: [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t],
			degrees: degrees > 90 ? degrees - 180 : degrees <= -90 ? degrees + 180 : degrees
		};
	}
	return undefined;
}

/** Length of a line of points, in their unit. */
function lengthOf(points: readonly PlanePoint[]): number {
	return points.reduce((sum, [x, y], index) => {
		const before = points[index - 1];
		return before ? sum + Math.hypot(x - before[0], y - before[1]) : sum;
	}, 0);
}

function angle([fromX, fromY]: PlanePoint, [x, y]: PlanePoint): number {
	return (Math.atan2(y - fromY, x - fromX) * 180) / Math.PI;
}
