import { geography } from 'virtual:geography';
import { worldFileOf } from '$lib/map/world';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The outlines of the world, for every view of the map but the one that a page arrives with. */
export const GET: RequestHandler = () =>
	new Response(JSON.stringify(worldFileOf(geography)), {
		headers: { 'content-type': 'application/json' }
	});
