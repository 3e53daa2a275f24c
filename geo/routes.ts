import type { NoRoute } from './airspace/route.ts';
import { roundLength } from './distances.ts';
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

/** What is printed of a route: its length, and by how much that is more than the direct line's. */
export type PrintedRoute =
	| { readonly kind: 'direct'; readonly km: number }
	/** Longer than the direct line by less than routes are known to. */
	| { readonly kind: 'alike'; readonly km: number }
	| {
			readonly kind: 'longer';
			readonly km: number;
			readonly detourKm: number;
			/** Of the direct line's length, as a share. */
			readonly share: number;
	  };

/**
 * A route's figures for print. They agree with each other and with the length that is printed of the
 * direct line: the detour is the difference between the two.
 */
export function printedRoute({
	corners,
	km,
	directKm
}: Pick<PublishedRoute, 'corners' | 'km' | 'directKm'>): PrintedRoute {
	const direct = roundLength(directKm);
	if (corners.length === 2) return { kind: 'direct', km: direct };
	const printed = roundRouteForPrint(km);
	const detourKm = printed - direct;
	if (detourKm < 50) return { kind: 'alike', km: printed };
	return { kind: 'longer', km: printed, detourKm, share: detourKm / direct };
}
