import type { MultiLineString, MultiPolygon } from 'geojson';

/** One country's outline in [lng, lat] degrees, wound as d3 wants it, not cut anywhere. */
export interface CountryOutline {
	readonly iso2: string;
	readonly area: MultiPolygon;
}

/** An area that the border policy hatches, and the line that it dashes. */
export interface DisputeOutline {
	readonly id: string;
	readonly area: MultiPolygon;
	readonly line: MultiLineString;
}

/** The world as pictures draw it: all detail there is at 1:50 million. */
export interface Outlines {
	readonly countries: readonly CountryOutline[];
	readonly disputes: readonly DisputeOutline[];
}
