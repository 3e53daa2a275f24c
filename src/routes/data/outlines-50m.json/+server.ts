import { detail } from 'virtual:detail';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The outlines of the world at 1:50 million, for a reader who comes near. */
export const GET: RequestHandler = () =>
	new Response(detail.world, { headers: { 'content-type': 'application/json' } });
