import type { Dataset } from './dataset.ts';
import { mainHostOf } from './precedents.ts';
import { cellsOf, columnsOf } from './text-columns.ts';

/**
 * One row per published case, its heading first. Lists are parted by spaces, requests are written
 * `asker>asked:answer`, sources are addresses, or publishers where there is none, a line each.
 */
export function precedentsTable({ precedents }: Pick<Dataset, 'precedents'>): string[][] {
	const header = [
		...['id', ...columnsOf('ruler'), 'origin', 'region', 'left', 'leaving', 'hosts', 'main_host'],
		...['outcome', 'outcome_year', 'as_of', 'given_up_by', 'requests', ...columnsOf('note')],
		...['checked', 'sources']
	];
	const sources = new Map(precedents?.sources.map((source) => [source.id, source]));
	const rows = (precedents?.cases ?? []).map((each) => [
		each.id,
		...cellsOf(each.ruler),
		each.origin,
		each.region,
		String(each.left),
		each.leaving,
		each.hosts.join(' '),
		mainHostOf(each) ?? '',
		each.outcome,
		String(each.year ?? ''),
		String(each.asOf ?? ''),
		each.givenUpBy ?? '',
		each.requests.map(({ by, to, answer }) => `${by}>${to}:${answer}`).join(' '),
		...cellsOf(each.note),
		each.checked,
		each.sources
			.map((id) => sources.get(id))
			.map((source) => source?.url ?? source?.publisher ?? '')
			.join('\n')
	]);
	return [header, ...rows];
}
