import type { LngLat } from '../../../geo/lng-lat.ts';
import {
	middleOf,
	placeInDirection,
	unitVector,
	type UnitVector
} from '../../../geo/unit-vector.ts';

/** A round piece of the sphere. */
export interface Cap {
	readonly middle: LngLat;
	/** Degrees from its middle to its edge. */
	readonly radius: number;
}

const degrees = 180 / Math.PI;

/** Steps towards the smallest cap; each halves what the one before left over, roughly. */
const steps = 400;

/**
 * The smallest cap that holds all places, to about half a degree, where they fit into one hemisphere;
 * else some cap of 90° or more. Method: the smallest ball round the points on the sphere
 * (Bădoiu and Clarkson 2003), whose middle lies in the direction of the cap's.
 */
export function enclosingCap(places: readonly LngLat[]): Cap {
	const vectors = places.map(unitVector);
	let middle = unitVector(middleOf(places));
	for (let step = 1; step <= steps; step += 1) {
		const farthest = farthestFrom(middle, vectors);
		middle = [0, 1, 2].map(
			(axis) => (middle[axis] ?? 0) + ((farthest[axis] ?? 0) - (middle[axis] ?? 0)) / (step + 1)
		) as unknown as UnitVector;
	}
	const centre = placeInDirection(middle);
	const towards = unitVector(centre);
	const cosine = Math.min(...vectors.map((vector) => dot(vector, towards)));
	return { middle: centre, radius: Math.acos(Math.max(-1, Math.min(1, cosine))) * degrees };
}

function farthestFrom(middle: UnitVector, vectors: readonly UnitVector[]): UnitVector {
	let [farthest, distance] = [middle, -1];
	for (const vector of vectors) {
		const away =
			(vector[0] - middle[0]) ** 2 + (vector[1] - middle[1]) ** 2 + (vector[2] - middle[2]) ** 2;
		if (away > distance) [farthest, distance] = [vector, away];
	}
	return farthest;
}

function dot(a: UnitVector, b: UnitVector): number {
	return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
