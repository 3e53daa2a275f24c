import type { LngLat } from './lng-lat.ts';
import type { PlanePoint } from './mercator.ts';
import { decodeRings } from './path-data.ts';

/** Distances in km from the fifty states and DC at which the map draws a line, nearest first. */
export const bandLimitsKm = [1000, 2000, 4000, 6000, 8000, 10_000] as const;

/** ISO codes of what is US soil itself, from which nothing is measured. */
export const soilCodes = ['us', 'as', 'gu', 'mp', 'pr', 'um', 'vi'] as const;

/** Everything no farther from the fifty states and DC than `km`, as the flat map draws it. */
export interface DistanceBand {
	readonly km: number;
	/**
	 * Rings in tenths of a map unit of Mercator, as encodeRings writes them: closed along the edges of
	 * the square world where they are cut, outer rings clockwise, each before its holes. Good to
	 * 10 km, and to 20 km at the corners of their lines.
	 */
	readonly pathData: string;
	/** Places on the line, for its figure. */
	readonly labels: readonly LngLat[];
}

/** Parts of a map unit that a band's path data counts in. */
export const bandGrain = 10;

/** The rings of a band in map units. */
export function bandRings({ pathData }: Pick<DistanceBand, 'pathData'>): PlanePoint[][] {
	return decodeRings(pathData).map((ring) =>
		ring.map(([x, y]): PlanePoint => [x / bandGrain, y / bandGrain])
	);
}

/** Index of the band that a distance lies in: 0 up to the first limit, and so on. */
export function bandOf(km: number): number {
	const index = bandLimitsKm.findIndex((limit) => km <= limit);
	return index === -1 ? bandLimitsKm.length : index;
}
