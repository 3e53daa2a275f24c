import { loader } from 'virtual:embed-files';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The loader, at an address that stays. */
export const GET: RequestHandler = () =>
	new Response(loader, { headers: { 'content-type': 'text/javascript' } });
