import { pageScript } from 'virtual:embed-files';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The script of all embed pages. */
export const GET: RequestHandler = () =>
	new Response(pageScript, { headers: { 'content-type': 'text/javascript' } });
