import type { CountryDistances } from './distances.ts';
import type { LngLat } from './lng-lat.ts';
import type { PublishedRoutes } from './routes.ts';

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

/** States whose airspace is kept clear of together (ISO alpha-2, lower case). */
export interface BlockSet {
	readonly id: string;
	readonly members: readonly string[];
}

/** What the geography build hands to the site for one scenario. */
export interface Geography {
	/** Outlines of the world in map units of Mercator. */
	readonly shapes: readonly DrawnShape[];
	readonly disputes: readonly DrawnDispute[];
	/** Distances from US soil by ISO code, for every country told of but the jurisdiction itself. */
	readonly distances: Readonly<Record<string, CountryDistances>>;
	/** The same for every other country and territory of the world, by ISO code in its order. */
	readonly others: Readonly<Record<string, CountryDistances>>;
	/** Distances of countries the story only compares with, in the scenario's order. */
	readonly comparisons: readonly CountryDistances[];
	/** Routes from the origin's capital for every published block set, by candidate's ISO code. */
	readonly routes: Readonly<Record<string, PublishedRoutes>>;
	/** The published sets of blocked states, with their members. */
	readonly blockSets: readonly BlockSet[];
	/** Length in kilometres of the WGS84 geodesic from the origin's capital, by candidate's ISO code. */
	readonly arcKm: Readonly<Record<string, number>>;
}
