import { error } from '@sveltejs/kit';
import { detail } from 'virtual:detail';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => Object.keys(detail.areas).map((area) => ({ area }));

/** One area of the world at 1:10 million, for a reader who looks at it close by. */
export const GET: RequestHandler = ({ params }) => {
	const file = detail.areas[params.area];
	if (file === undefined) error(404);
	return new Response(file, { headers: { 'content-type': 'application/json' } });
};
