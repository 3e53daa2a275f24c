import { dataset } from 'virtual:scenario';
import { geography } from 'virtual:geography';
import { publishedStory } from '$lib/model/published-story';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The whole scenario with its measured distances. */
export const GET: RequestHandler = () =>
	new Response(`${JSON.stringify(publishedStory(dataset, geography), undefined, '\t')}\n`, {
		headers: { 'content-type': 'application/json' }
	});
