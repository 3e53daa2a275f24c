import { ellipsoidKm } from '../ellipsoid-km.ts';
import { unwrapLongitudes, type LngLat } from '../lng-lat.ts';
import { blockedCells } from './blocked-cells.ts';
import { cellAt, cellCentre } from './grid.ts';
import type { AirspaceRaster } from './raster.ts';
import { shortestChain } from './search.ts';
import { isClear } from './sight.ts';
import { tighten } from './tighten.ts';

/** Where a flight starts or ends: a place, and the state (ISO alpha-2, lower case) it lies in. */
export interface RouteEnd {
	readonly position: LngLat;
	readonly state: string;
}

export interface RouteRequest {
	readonly from: RouteEnd;
	readonly to: RouteEnd;
	/** States whose airspace, dependencies included, is to be kept clear of. */
	readonly blocked: readonly string[];
	readonly raster: AirspaceRaster;
}

/** The shortest way found. Draw each leg between two corners as a great circle. */
export interface Route {
	readonly kind: 'route';
	/** Both ends and the corners between them, [lng, lat] degrees, longitudes continuous. */
	readonly corners: readonly LngLat[];
	readonly km: number;
	readonly directKm: number;
	/** Whether it leaves or arrives through cells shared with a blocked neighbour, margin unkept. */
	readonly isTight: boolean;
}

/** Why there is no route: an end is itself blocked, or blocked airspace closes it in. */
export type NoRoute =
	| { readonly kind: 'blocked-origin'; readonly state: string }
	| { readonly kind: 'blocked-destination'; readonly state: string }
	| { readonly kind: 'closed-in'; readonly from: string; readonly to: string };

/**
 * The shortest route between two places that keeps clear of the airspace (land and 12 nm) of the
 * blocked states, or the reason why there is none.
 *
 * Cells of the raster that a blocked state touches at all are closed, so the route keeps a margin
 * of up to a cell. Lengths are WGS84 to 100 m for the corners given; the way itself is good to
 * about 1 %. It knows nothing of air routes, permissions or weather.
 */
export function routeAvoiding({ from, to, blocked, raster }: RouteRequest): Route | NoRoute {
	const states = new Set(blocked);
	if (states.has(from.state)) return { kind: 'blocked-origin', state: from.state };
	if (states.has(to.state)) return { kind: 'blocked-destination', state: to.state };
	const directKm = ellipsoidKm(from.position, to.position);
	for (const opened of [[], [from.state, to.state]]) {
		const closed = blockedCells(raster, states, opened);
		const corners = cornersBetween(raster, closed, from.position, to.position);
		if (!corners) continue;
		const km = lengthKm(corners);
		return { kind: 'route', corners, km, directKm, isTight: opened.length > 0 };
	}
	return { kind: 'closed-in', from: from.state, to: to.state };
}

function cornersBetween(
	raster: AirspaceRaster,
	closed: Uint8Array,
	from: LngLat,
	to: LngLat
): LngLat[] | undefined {
	const [start, goal] = [cellAt(raster, from), cellAt(raster, to)];
	if (closed[start] === 1 || closed[goal] === 1) return undefined;
	if (isClear(raster, closed, from, to)) return unwrapLongitudes([from, to]);
	const chain = shortestChain(raster, closed, start, goal);
	if (!chain) return undefined;
	const centres = chain.map((cell) => cellCentre(raster, cell));
	return unwrapLongitudes(tighten(raster, closed, [from, ...centres, to]));
}

/** Length in kilometres of a line of WGS84 geodesics through the places given, good to 100 m. */
export function lengthKm(places: readonly LngLat[]): number {
	return places.reduce((sum, place, index) => {
		const before = places[index - 1];
		return before ? sum + ellipsoidKm(before, place) : sum;
	}, 0);
}
