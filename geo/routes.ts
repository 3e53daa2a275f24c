import type { NoRoute } from './airspace/route.ts';
import type { LngLat } from './lng-lat.ts';

/** How far a line runs through one country's sovereign airspace, which is its land and 12 nm. */
export interface Crossing {
	/** The country or territory, and the state whose airspace that is (ISO alpha-2, lower case). */
	readonly code: string;
	readonly state: string;
	readonly km: number;
	readonly landKm: number;
}

/** A line's crossings in the order of first entry, its length, and what lies over no state. */
export interface Crossings {
	readonly km: number;
	readonly overNoStateKm: number;
	readonly crossed: readonly Crossing[];
}

/**
 * A route worked out at build time, on WGS84. `corners` are its ends and turns ([lng, lat] degrees,
 * longitudes continuous); each leg is a great circle. `excepted` lists blocked states that were let
 * through because the route starts or ends there.
 */
export interface PublishedRoute extends Crossings {
	readonly kind: 'route';
	readonly corners: readonly LngLat[];
	readonly directKm: number;
	readonly excepted: readonly string[];
}

/** By the id of a published block set, in the order to show them. */
export type PublishedRoutes = Readonly<Record<string, PublishedRoute | NoRoute>>;

/** Rounds a route's length for print, to 50 km: the way itself is no better known than that. */
export function roundRouteForPrint(km: number): number {
	if (!(km >= 0 && km < 100_000)) throw new Error(`Not a length of a route: ${String(km)} km.`);
	return Math.round(km / 50) * 50;
}
