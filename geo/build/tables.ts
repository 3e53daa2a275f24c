import { encodeRaster } from '../airspace/raster.ts';
import type { RouteEnd } from '../airspace/route.ts';
import type { DetailFiles } from '../detail-areas.ts';
import type { DistanceBand } from '../distance-bands.ts';
import type { CountryDistances } from '../distances.ts';
import type { PublishedRoutes } from '../routes.ts';
import { buildAirspaceRaster } from './airspace-raster.ts';
import { blockSetsOn } from './blocs.ts';
import { cached } from './cache.ts';
import { buildDistanceBands } from './distance-bands.ts';
import { buildDetail } from './detail.ts';
import { buildDistances } from './distances.ts';
import type { LabelPlace } from '../label-places.ts';
import type { LngLat } from '../lng-lat.ts';
import { buildLabelPlaces } from './label-places.ts';
import { publishedRoutes } from './routes.ts';

/** The distances of every country by code, from the cache where nothing has changed. */
export function distanceTable(): Record<string, CountryDistances> {
	return cached('distances', 'build/distances.ts', null, buildDistances);
}

/** The bands of equal distance from the fifty states, from the cache where nothing has changed. */
export function distanceBandTable(): readonly DistanceBand[] {
	return cached('distance-bands', 'build/distance-bands.ts', null, buildDistanceBands);
}

/** The world in two finer steps, from the cache where nothing has changed. */
export function detailFiles(places: readonly LngLat[]): DetailFiles {
	return cached('detail', 'build/detail.ts', places, () => buildDetail(places));
}

/** Where the names of countries stand on maps, from the cache where nothing has changed. */
export function labelPlaceTable(): readonly LabelPlace[] {
	return cached('label-places', 'build/label-places.ts', null, buildLabelPlaces);
}

/**
 * The published routes between two places, from the cache where nothing has changed.
 *
 * @param day on which blocs are as they are blocked, `YYYY-MM-DD`
 */
export function routeTable(from: RouteEnd, to: RouteEnd, day: string): PublishedRoutes {
	const blocked = blockSetsOn(day).map(({ members }) => members);
	const name = `routes-${from.state}-${to.state}`;
	return cached(name, 'build/routes.ts', [from, to, blocked], () => publishedRoutes(from, to, day));
}

/** The raster that the worker routes on, encoded; from the cache where nothing has changed. */
export function airspaceRasterBytes(stepDegrees = 0.5): Uint8Array {
	const name = `airspace-raster-${String(stepDegrees)}`;
	const text = cached(name, 'build/tables.ts', stepDegrees, () =>
		Buffer.from(encodeRaster(buildAirspaceRaster(stepDegrees))).toString('base64')
	);
	return new Uint8Array(Buffer.from(text, 'base64'));
}
