import type { LngLat } from './lng-lat.ts';
import type { PlanePoint } from './mercator.ts';

/** An unbroken stretch of a line on a flat map, and whether the map cut it off at either end. */
export interface LineRun {
	readonly points: readonly PlanePoint[];
	readonly startsCut: boolean;
	readonly endsCut: boolean;
}

/**
 * A line on a flat map, broken where the map does not show it (`project` gives nothing) and where it
 * leaves by one side to come back by the other (a step longer than `longestStep`, in map units).
 *
 *     ---A----|  edge  |----B---    two runs: the first ends cut, the second starts cut
 */
export function lineRuns(
	line: readonly LngLat[],
	project: (place: LngLat) => PlanePoint | undefined,
	longestStep: number
): LineRun[] {
	const runs: { points: PlanePoint[]; startsCut: boolean; endsCut: boolean }[] = [];
	let previous: PlanePoint | undefined;
	line.forEach((place, index) => {
		const point = project(place);
		const run = runs.at(-1);
		if (!point) {
			if (run && previous) run.endsCut = true;
		} else if (run && previous && Math.abs(point[0] - previous[0]) <= longestStep) {
			run.points.push(point);
		} else {
			if (run && previous) run.endsCut = true;
			runs.push({ points: [point], startsCut: index > 0, endsCut: false });
		}
		previous = point;
	});
	return runs.filter((run) => run.points.length > 1);
}
