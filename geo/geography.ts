import type { CountryDistances } from './distances.ts';
import type { LngLat } from './lng-lat.ts';

/** One country as a flat map draws it: path data in the units of that map. */
export interface DrawnShape {
	readonly iso2: string;
	readonly pathData: string;
}

/** An area the border policy hatches, in map units of Mercator. */
export interface DrawnDispute {
	readonly id: 'crimea' | 'essequibo';
	readonly pathData: string;
	/** A line to dash: where the area meets the rest of the country it is drawn as. May be empty. */
	readonly linePathData: string;
	/** A place inside it, for a marker. */
	readonly middle: LngLat;
}

/** What the geography build hands to the site for one scenario. */
export interface Geography {
	/** Outlines of the world in map units of Mercator. */
	readonly shapes: readonly DrawnShape[];
	readonly disputes: readonly DrawnDispute[];
	/** Distances from US soil by ISO code, for every country told of but the jurisdiction itself. */
	readonly distances: Readonly<Record<string, CountryDistances>>;
	/** Length in kilometres of the WGS84 geodesic from the origin's capital, by candidate's ISO code. */
	readonly arcKm: Readonly<Record<string, number>>;
}
