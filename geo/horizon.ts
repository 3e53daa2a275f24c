import type { LngLat } from './lng-lat.ts';

/**
 * Whether a place on a sphere lies behind the horizon of an eye that hovers over `below` at a height
 * given in radii of the sphere. Degrees; the horizon stands where the line of sight is a tangent.
 */
export function isOverHorizon(place: LngLat, below: LngLat, heightInRadii: number): boolean {
	const cosine = dot(unitVector(place), unitVector(below));
	return cosine < 1 / (1 + heightInRadii);
}

type Vector = readonly [x: number, y: number, z: number];

function unitVector([lng, lat]: LngLat): Vector {
	const [around, up] = [(lng * Math.PI) / 180, (lat * Math.PI) / 180];
	return [Math.cos(up) * Math.cos(around), Math.cos(up) * Math.sin(around), Math.sin(up)];
}

function dot(a: Vector, b: Vector): number {
	return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
