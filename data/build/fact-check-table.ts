import { warningKinds, type FactCheck } from '../fact-check.ts';

const headings = [
	'claim',
	'in',
	'section',
	'status',
	'sources',
	'publishers',
	'days',
	'written in'
];
const numeric = new Set(['sources', 'publishers', 'days']);

/**
 * The fact-check sheet as lines for a terminal: one row per claim, its warnings in the last column.
 *
 * @param folder the scenario's folder as the reader of the terminal would name it
 */
export function factCheckTable(rows: readonly FactCheck[], folder: string): string {
	const cells = rows.map((row) => [
		row.id,
		row.iso2 ?? '–',
		row.section,
		row.status,
		String(row.sources),
		String(row.publishers),
		String(row.age),
		`${folder}/${row.file}:${String(row.line)}`
	]);
	const widths = headings.map((heading, column) =>
		Math.max(heading.length, ...cells.map((row) => row[column]?.length ?? 0))
	);
	const line = (row: readonly string[], last: string) =>
		[...row.map((cell, column) => fitted(cell, column, widths)), last].join('  ').trimEnd();
	return [
		line(headings, 'warnings'),
		line(
			widths.map((width) => '─'.repeat(width)),
			'─'.repeat('warnings'.length)
		),
		...rows.map((row, index) => line(cells[index] ?? [], warningsInWords(row)))
	].join('\n');
}

/** `61 warnings: 40 single source, 21 unread`, or that there are none. */
export function countWarnings(rows: readonly FactCheck[]): string {
	const all = rows.flatMap(({ warnings }) => warnings);
	if (all.length === 0) return 'No warnings';
	const counts = warningKinds
		.map((kind) => ({ kind, count: all.filter((warning) => warning.kind === kind).length }))
		.filter(({ count }) => count > 0)
		.map(({ kind, count }) => `${String(count)} ${kind}`);
	return `${String(all.length)} ${all.length === 1 ? 'warning' : 'warnings'}: ${counts.join(', ')}`;
}

function warningsInWords({ warnings }: FactCheck): string {
	return warnings.map(({ kind, detail }) => `${kind} (${detail})`).join('; ');
}

function fitted(cell: string, column: number, widths: readonly number[]): string {
	const width = widths[column] ?? 0;
	return numeric.has(headings[column] ?? '') ? cell.padStart(width) : cell.padEnd(width);
}
