import { dataset } from 'virtual:scenario';
import type { RequestHandler } from './$types';
import { csvOf } from '../../../../data/csv.ts';
import { reachTable } from '../../../../data/reach-table.ts';

export const prerender = true;

/** The reach tables as one, a row per country. */
export const GET: RequestHandler = () =>
	new Response(csvOf(reachTable(dataset)), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
