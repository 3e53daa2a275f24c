import { frameAround, type Frame } from '../../../geo/frame.ts';
import { lineRuns } from '../../../geo/line-runs.ts';
import { wrapLongitude, type LngLat } from '../../../geo/lng-lat.ts';
import { toMercator, worldUnits, type PlanePoint } from '../../../geo/mercator.ts';
import { measureLine } from '../../../geo/scene.ts';

/** The part of the Mercator world that the picture of all land holds, in map units. */
export const worldFrame: Frame = frameAround([toMercator([-180, 83]), toMercator([180, -58])]);

/** A small map of one country: its measuring line, and the part of the world to show. */
export interface Locator {
	readonly runs: readonly (readonly PlanePoint[])[];
	readonly from: PlanePoint;
	readonly to: PlanePoint;
	readonly frame: Frame;
}

const shape = { ratio: 2, least: 1500, margin: 0.3 };

/** The frame round a capital and the nearest soil, or the whole world where the line leaves the map's sides. */
export function locatorOf(capital: LngLat, nearest: LngLat): Locator {
	const runs = lineRuns(measureLine(capital, nearest), onMap, worldUnits / 2).map(
		({ points }) => points
	);
	const [from, to] = [toMercator(capital), toMercator(nearest)];
	const whole = runs.length !== 1;
	return {
		runs,
		from,
		to,
		frame: whole ? worldFrame : within(frameAround([from, to, ...runs.flat()], shape.margin))
	};
}

/** Longitudes of a measuring line run on beyond 180°; the map does not. */
function onMap([lng, lat]: LngLat): PlanePoint {
	return toMercator([wrapLongitude(lng), lat]);
}

/** The frame grown to its shape and kept inside the world. */
function within(frame: Frame): Frame {
	const wanted = Math.max(frame.width, frame.height * shape.ratio, shape.least);
	const width = Math.min(wanted, worldFrame.width);
	const height = Math.min(width / shape.ratio, worldFrame.height);
	const middle = [frame.x + frame.width / 2, frame.y + frame.height / 2] as const;
	return {
		x: clamped(middle[0] - width / 2, worldFrame.x, worldFrame.x + worldFrame.width - width),
		y: clamped(middle[1] - height / 2, worldFrame.y, worldFrame.y + worldFrame.height - height),
		width,
		height
	};
}

function clamped(value: number, least: number, most: number): number {
	return Math.min(Math.max(value, least), most);
}
