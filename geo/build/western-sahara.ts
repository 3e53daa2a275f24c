import type { MultiPolygon } from 'geojson';
import polygonClipping, { type Polygon } from 'polygon-clipping';
import { clippable, clockwise } from './clipping.ts';

/**
 * The land of Morocco's shape that lies in Western Sahara: south of 27°40′ N, west of 8°40′ W.
 * world-atlas stops Western Sahara at the berm; the recognised boundary is this parallel.
 */
const southOfTheParallel: Polygon = [
	[
		[-18, 20],
		[-8.667, 20],
		[-8.667, 27.6667],
		[-18, 27.6667],
		[-18, 20]
	]
];

/** Morocco and Western Sahara of world-atlas, redrawn so that Western Sahara is whole. */
export function wholeWesternSahara(
	morocco: MultiPolygon,
	westernSahara: MultiPolygon
): { morocco: MultiPolygon; westernSahara: MultiPolygon } {
	const whole = clippable(morocco);
	const moved = polygonClipping.intersection(whole, southOfTheParallel);
	return {
		morocco: clockwise(polygonClipping.difference(whole, southOfTheParallel)),
		westernSahara: clockwise(polygonClipping.union(clippable(westernSahara), moved))
	};
}
