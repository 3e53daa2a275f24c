import { greatCircle } from '../../../geo/great-circle.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';

/** A route that the reader has asked to see on the map, and what it keeps clear of. */
export interface DrawnRoute {
	/** What is avoided, in words. */
	readonly name: string;
	/** Ends and turns; each leg is a great circle. */
	readonly corners: readonly LngLat[];
	/** ISO codes of the states avoided. */
	readonly blocked: readonly string[];
}

/** The places that a route passes, close enough to draw it by: each leg along its great circle. */
export function placesAlong(corners: readonly LngLat[]): LngLat[] {
	return corners.slice(1).flatMap((corner, index) => {
		const from = corners[index];
		return from ? greatCircle(from, corner, 48) : [];
	});
}
