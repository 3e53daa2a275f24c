import { airspaceRaster } from 'virtual:airspace';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The raster that routes are found on; fetched by the worker when a reader asks for a route. */
export const GET: RequestHandler = () =>
	new Response(Buffer.from(airspaceRaster, 'base64'), {
		headers: { 'content-type': 'application/octet-stream' }
	});
