import { distanceBands } from 'virtual:distance-bands';
import { geography } from 'virtual:geography';
import { dataset } from 'virtual:scenario';
import { layerFile } from '$lib/model/layer-file';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What the map shades the world by; fetched when a reader asks for a layer. */
export const GET: RequestHandler = () =>
	new Response(JSON.stringify(layerFile(dataset, geography, distanceBands)), {
		headers: { 'content-type': 'application/json' }
	});
