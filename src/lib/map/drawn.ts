import type { Size } from '../../../geo/frame.ts';
import { lineRuns, type LineRun } from '../../../geo/line-runs.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import { worldUnits, type PlanePoint } from '../../../geo/mercator.ts';
import type { Stage } from './stage.svelte.ts';

/**
 * How places become points of the drawing: CSS pixels of the viewport once the camera is known, and before
 * that, as the page arrives, map units from the corner of what the plane shows at first.
 */
export interface Drawn {
	readonly size: Size;
	/** Undefined where the map does not show the place. */
	readonly at: (place: LngLat) => PlanePoint | undefined;
	/** A line in the pieces that the map shows of it. */
	readonly runs: (line: readonly LngLat[]) => LineRun[];
}

/** The drawing as a stage has it now. */
export function drawnOn({ plane, camera, size }: Stage): Drawn {
	const { frame } = plane;
	const [scale, x, y] =
		camera && size
			? [
					camera.scale,
					size.width / 2 - camera.x * camera.scale,
					size.height / 2 - camera.y * camera.scale
				]
			: [1, -frame.x, -frame.y];
	const at = (place: LngLat): PlanePoint | undefined => {
		const point = plane.project(place);
		return point && [point[0] * scale + x, point[1] * scale + y];
	};
	const longest = plane.name === 'mercator' ? (scale * worldUnits) / 2 : Infinity;
	return {
		size: camera && size ? size : { width: frame.width, height: frame.height },
		at,
		runs: (line) => lineRuns(line, at, longest)
	};
}
