import { decodeRaster, type AirspaceRaster } from '../../../geo/airspace/raster.ts';
import {
	routeAvoiding,
	type NoRoute,
	type Route,
	type RouteEnd
} from '../../../geo/airspace/route.ts';

/** What the worker is asked: a route, or without `route` which states have airspace at all. */
export interface RouteQuestion {
	readonly id: number;
	readonly rasterUrl: string;
	readonly route?: {
		readonly from: RouteEnd;
		readonly to: RouteEnd;
		readonly blocked: readonly string[];
	};
}

/** What it answers. `unavailable`: the raster could not be had. */
export interface RouteAnswer {
	readonly id: number;
	readonly found:
		| Route
		| NoRoute
		| { readonly kind: 'states'; readonly states: readonly string[] }
		| { readonly kind: 'unavailable' };
}

let raster: Promise<AirspaceRaster> | undefined;

async function load(url: string): Promise<AirspaceRaster> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url} answers ${String(response.status)}`);
	return decodeRaster(new Uint8Array(await response.arrayBuffer()));
}

async function answer({ rasterUrl, route }: RouteQuestion): Promise<RouteAnswer['found']> {
	try {
		raster ??= load(rasterUrl);
		const loaded = await raster;
		if (route) return routeAvoiding({ ...route, raster: loaded });
		return { kind: 'states', states: [...new Set(loaded.sets.flat())].sort() };
	} catch {
		raster = undefined;
		return { kind: 'unavailable' };
	}
}

addEventListener('message', (event: MessageEvent<RouteQuestion>) => {
	void answer(event.data).then((found) => {
		postMessage({ id: event.data.id, found } satisfies RouteAnswer);
	});
});
