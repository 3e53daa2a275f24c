import { dataset } from 'virtual:scenario';
import { geography } from 'virtual:geography';
import { publishedStory } from '$publish/data/published-story';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The whole scenario with its measured distances. */
export const GET: RequestHandler = () =>
	new Response(`${JSON.stringify(publishedStory(dataset, geography), toMetre, '\t')}\n`, {
		headers: { 'content-type': 'application/json' }
	});

/** No figure is known better than that, in degrees or in kilometres. */
function toMetre(_: string, value: unknown): unknown {
	return typeof value === 'number' ? Number(value.toFixed(5)) : value;
}
