import { routeAvoiding, type RouteEnd } from '../airspace/route.ts';
import type { AirspaceRaster } from '../airspace/raster.ts';
import { geodesicKm } from '../geodesic.ts';
import type { LngLat } from '../lng-lat.ts';
import type { Crossings, PublishedRoute, PublishedRoutes } from '../routes.ts';
import { buildAirspaceRaster } from './airspace-raster.ts';
import { blockSetsOn } from './blocs.ts';
import { crossingsAlong, intrusionKm } from './crossings.ts';

/** Published routes are found on a grid twice as fine as the one a browser gets. */
const publishedStep = 0.25;

let fineRaster: AirspaceRaster | undefined;

/**
 * The shortest route from one place to another for each published block set (blocs.ts), with the
 * airspace it crosses. A set never blocks the states at its ends; those let through are listed.
 * The direct line stands wherever it crosses nothing blocked.
 *
 * @param day on which blocs are as they are blocked, `YYYY-MM-DD`
 * @throws when a route is found to enter blocked airspace: the raster and the check disagree.
 */
export function publishedRoutes(from: RouteEnd, to: RouteEnd, day: string): PublishedRoutes {
	fineRaster ??= buildAirspaceRaster(publishedStep);
	const direct = [from.position, to.position];
	const directKm = geodesicKm(from.position, to.position);
	const crossings = remembered(crossingsAlong);
	const routes: Record<string, PublishedRoutes[string]> = {};
	for (const { id, members } of blockSetsOn(day)) {
		const excepted = members.filter((state) => state === from.state || state === to.state);
		const blocked = members.filter((state) => !excepted.includes(state));
		const published = (corners: readonly LngLat[]): PublishedRoute => {
			return { kind: 'route', corners, directKm, excepted, ...crossings(corners) };
		};
		if (intrusionKm(crossings(direct), blocked) === 0) {
			routes[id] = published(direct);
			continue;
		}
		const found = routeAvoiding({ from, to, blocked, raster: fineRaster });
		if (found.kind !== 'route') routes[id] = found;
		else {
			routes[id] = published(found.corners);
			const inside = intrusionKm(crossings(found.corners), blocked);
			if (inside > 0 && !found.isTight) {
				throw new Error(
					`The route from "${from.state}" to "${to.state}" that avoids "${id}" runs through ` +
						`${inside.toFixed(0)} km of blocked airspace.`
				);
			}
		}
	}
	return routes;
}

function remembered(measure: (places: readonly LngLat[]) => Crossings) {
	const known = new Map<string, Crossings>();
	return (places: readonly LngLat[]): Crossings => {
		const key = places.join(' ');
		const crossings = known.get(key) ?? measure(places);
		known.set(key, crossings);
		return crossings;
	};
}
