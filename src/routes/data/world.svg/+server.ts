import { geography } from 'virtual:geography';
import { worldPicture } from '$lib/map/world-picture';
import type { RequestHandler } from './$types';

export const prerender = true;

/** All land, once for all pages that show where a country lies. */
export const GET: RequestHandler = () =>
	new Response(worldPicture(geography.shapes), { headers: { 'content-type': 'image/svg+xml' } });
