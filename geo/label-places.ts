import type { PlaceName } from './distances.ts';
import type { LngLat } from './lng-lat.ts';

/** Where a country's name stands: the middle of the largest circle inside its largest part. */
export interface LabelPlace {
	/** ISO alpha-2 in lower case, or a private code of the geography. */
	readonly iso2: string;
	readonly at: LngLat;
	/** Radius of that circle in degrees of a great circle. */
	readonly radius: number;
}

/** A sea or ocean: its name, the middle of its open water, and the radius there in degrees. */
export interface Sea {
	readonly name: PlaceName;
	readonly at: LngLat;
	readonly radius: number;
}
