import { dataset } from 'virtual:scenario';
import type { RequestHandler } from './$types';
import { csvOf } from '../../../../data/csv.ts';
import { claimTable } from '../../../../data/tables.ts';

export const prerender = true;

/** Every claim of the scenario as a table. */
export const GET: RequestHandler = () =>
	new Response(csvOf(claimTable(dataset)), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
