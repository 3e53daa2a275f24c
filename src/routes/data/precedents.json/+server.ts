import { dataset } from 'virtual:scenario';
import { publishedPrecedents } from '$publish/data/published-precedents';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Where fallen rulers went, with the sources. */
export const GET: RequestHandler = () =>
	new Response(`${JSON.stringify(publishedPrecedents(dataset))}\n`, {
		headers: { 'content-type': 'application/json' }
	});
