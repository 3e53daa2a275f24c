import { dataset } from 'virtual:scenario';
import type { RequestHandler } from './$types';
import { csvOf } from '../../../../data/csv.ts';
import { sourceTable } from '../../../../data/tables.ts';

export const prerender = true;

/** Every source of the scenario as a table. */
export const GET: RequestHandler = () =>
	new Response(csvOf(sourceTable(dataset)), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
