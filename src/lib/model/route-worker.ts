import { decodeRaster, type AirspaceRaster } from '../../../geo/airspace/raster.ts';
import {
	routeAvoiding,
	type NoRoute,
	type Route,
	type RouteEnd
} from '../../../geo/airspace/route.ts';

/**
 * What the worker is asked: a route, or without `route` which states have airspace at all. The first
 * question brings the raster, in the form that encodeRaster writes; later ones need not.
 */
export interface RouteQuestion {
	readonly id: number;
	readonly raster?: Uint8Array;
	readonly route?: {
		readonly from: RouteEnd;
		readonly to: RouteEnd;
		readonly blocked: readonly string[];
	};
}

/** What it answers. `unavailable`: there is no raster, or not a whole one. */
export interface RouteAnswer {
	readonly id: number;
	readonly found:
		| Route
		| NoRoute
		| { readonly kind: 'states'; readonly states: readonly string[] }
		| { readonly kind: 'unavailable' };
}

let raster: AirspaceRaster | undefined;

function answer({ raster: bytes, route }: RouteQuestion): RouteAnswer['found'] {
	try {
		if (bytes) raster = decodeRaster(bytes);
		if (!raster) return { kind: 'unavailable' };
		if (route) return routeAvoiding({ ...route, raster });
		return { kind: 'states', states: [...new Set(raster.sets.flat())].sort() };
	} catch {
		return { kind: 'unavailable' };
	}
}

addEventListener('message', ({ data }: MessageEvent<RouteQuestion>) => {
	postMessage({ id: data.id, found: answer(data) } satisfies RouteAnswer);
});
