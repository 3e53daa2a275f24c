import { allClaims, type Dataset } from './dataset.ts';
import type { Check, Claim, Source } from './schema.ts';
import { cellsOf, columnsOf } from './text-columns.ts';
import { languages, type Language } from './vocabulary.ts';

/** Every claim in reading order, its heading first. Lists of ids are parted by spaces. */
export function claimTable(dataset: Dataset): string[][] {
	const header = [
		...['id', 'country', 'section', 'basis', 'article', 'status'],
		...columnsOf('text'),
		...columnsOf('attribution'),
		...columnsOf('weak_sourcing'),
		...['dated', 'checked', 'sources'],
		...columnsOf('checks'),
		'check_sources'
	];
	return [header, ...allClaims(dataset).map(({ claim, iso2 }) => claimRow(claim, iso2 ?? ''))];
}

function claimRow(claim: Claim, country: string): string[] {
	const { id, section, basis, article = '', status, dated, checked, sources, checks } = claim;
	return [
		...[id, country, section, basis, article, status],
		...cellsOf(claim.text),
		...cellsOf(claim.attribution),
		...cellsOf(claim.weakSourcing),
		...[dated, checked, sources.join(' ')],
		...languages.map((language) => checks.map((check) => checkLine(check, language)).join('\n')),
		[...new Set(checks.flatMap((check) => check.sources))].join(' ')
	];
}

/** `contests (2025-11-16): …`, one line for each check of a claim. */
function checkLine({ bearing, dated, text }: Check, language: Language): string {
	return `${bearing} (${dated}): ${text[language]}`;
}

/**
 * Every source in the order of its file, its heading first: those of the scenario, then those of the
 * reach tables. The last column, `list`, tells which.
 */
export function sourceTable(dataset: Dataset): string[][] {
	const header = [
		...['id', 'publisher', 'title', 'published', 'language', 'url', 'archive'],
		...['grade', 'reading', 'checked'],
		...columnsOf('note'),
		'list'
	];
	const rowsOf = (sources: readonly Source[], list: string) =>
		sources.map((source) => [
			...[source.id, source.publisher, source.title, source.published ?? '', source.language],
			...[source.url ?? '', source.archive ?? ''],
			...[source.grade, source.reading, source.checked],
			...cellsOf(source.note),
			list
		]);
	return [
		header,
		...rowsOf(dataset.sources, 'scenario'),
		...rowsOf(dataset.reach?.sources ?? [], 'reach')
	];
}
