import type { LngLat } from './lng-lat.ts';
import { unitVector } from './unit-vector.ts';

/**
 * Whether a place on a sphere lies behind the horizon of an eye that hovers over `below` at a height
 * given in radii of the sphere. Degrees; the horizon stands where the line of sight is a tangent.
 */
export function isOverHorizon(place: LngLat, below: LngLat, heightInRadii: number): boolean {
	const [a, b] = [unitVector(place), unitVector(below)];
	const cosine = a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
	return cosine < 1 / (1 + heightInRadii);
}
