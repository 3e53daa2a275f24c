import { dataset } from 'virtual:scenario';
import { publishedReach } from '$publish/data/published-reach';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The reach tables with their sources. */
export const GET: RequestHandler = () =>
	new Response(`${JSON.stringify(publishedReach(dataset))}\n`, {
		headers: { 'content-type': 'application/json' }
	});
