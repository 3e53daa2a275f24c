import type { LngLat } from './lng-lat.ts';

/** A direction from the centre of a sphere of radius 1: x to 0°E, y to 90°E, z to the north pole. */
export type UnitVector = readonly [x: number, y: number, z: number];

const degrees = 180 / Math.PI;

/** The direction in which a place lies. */
export function unitVector([lng, lat]: LngLat): UnitVector {
	const around = lng / degrees;
	const up = lat / degrees;
	return [Math.cos(up) * Math.cos(around), Math.cos(up) * Math.sin(around), Math.sin(up)];
}

/** The place in a direction; the vector may have any length but zero. */
export function placeInDirection([x, y, z]: UnitVector): LngLat {
	return [Math.atan2(y, x) * degrees, Math.atan2(z, Math.hypot(x, y)) * degrees];
}

/** The place in the middle of many: the direction of the sum of their vectors. */
export function middleOf(places: readonly LngLat[]): LngLat {
	let sum: UnitVector = [0, 0, 0];
	for (const place of places) {
		const [x, y, z] = unitVector(place);
		sum = [sum[0] + x, sum[1] + y, sum[2] + z];
	}
	return placeInDirection(sum);
}
