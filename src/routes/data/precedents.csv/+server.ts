import { dataset } from 'virtual:scenario';
import type { RequestHandler } from './$types';
import { csvOf } from '../../../../data/csv.ts';
import { precedentsTable } from '../../../../data/precedents-table.ts';

export const prerender = true;

/** Where fallen rulers went, a row per published case. */
export const GET: RequestHandler = () =>
	new Response(csvOf(precedentsTable(dataset)), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
