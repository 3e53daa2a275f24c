import type { CountryDistances } from './distances.ts';

/** One country as a flat map draws it: path data in the units of that map. */
export interface DrawnShape {
	readonly iso2: string;
	readonly pathData: string;
}

/** What the geography build hands to the site for one scenario. */
export interface Geography {
	/** Outlines of the world in map units of Mercator. */
	readonly shapes: readonly DrawnShape[];
	/** Distances from US soil by ISO code, for every country told of but the jurisdiction itself. */
	readonly distances: Readonly<Record<string, CountryDistances>>;
	/** Length in kilometres of the WGS84 geodesic from the origin's capital, by candidate's ISO code. */
	readonly arcKm: Readonly<Record<string, number>>;
}
