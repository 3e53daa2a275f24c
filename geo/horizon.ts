import type { LngLat } from './lng-lat.ts';
import { unitVector } from './unit-vector.ts';

/** An eye that hovers over a place of a sphere. */
export interface Eye {
	/** The place right below it, in degrees. */
	readonly below: LngLat;
	/** Its height over the surface, in radii of the sphere. */
	readonly heightInRadii: number;
	/** Pixels that a radius takes at the middle of the picture. */
	readonly radiusPx: number;
}

/** Whether a place lies behind the horizon, which stands where the line of sight is a tangent. */
export function isOverHorizon(
	place: LngLat,
	{ below, heightInRadii }: Pick<Eye, 'below' | 'heightInRadii'>
): boolean {
	const [a, b] = [unitVector(place), unitVector(below)];
	const cosine = a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
	return cosine < 1 / (1 + heightInRadii);
}
