import type { Columns } from './figures.ts';

const none = '–';

/** A table as text: a row for each figure, a column for each page. */
export function tableOf(title: string, columns: Columns): string {
	return format(title, ['', ...Object.keys(columns)], (name) => cellsOf(name, columns), columns);
}

/** The same, followed by the first column's ratio to each of the others. */
export function tableWithRatios(title: string, columns: Columns): string {
	const [own = '', ...others] = Object.keys(columns);
	const head = ['', own, ...others, ...others.map((other) => `${own} / ${other}`)];
	return format(
		title,
		head,
		(name) => [
			...cellsOf(name, columns),
			...others.map((other) => ratio(columns[own]?.[name], columns[other]?.[name]))
		],
		columns
	);
}

function format(
	title: string,
	head: readonly string[],
	cells: (name: string) => string[],
	columns: Columns
): string {
	const names = [...new Set(Object.values(columns).flatMap((figures) => Object.keys(figures)))];
	const rows = [head, ...names.map((name) => [name, ...cells(name)])];
	const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	const lines = rows.map((row) =>
		row
			.map((cell, column) => {
				const width = widths[column] ?? 0;
				return column === 0 ? cell.padEnd(width) : cell.padStart(width);
			})
			.join('  ')
	);
	return ['', title, ...lines].join('\n');
}

function cellsOf(name: string, columns: Columns): string[] {
	return Object.values(columns).map((figures) => shown(figures[name]));
}

function ratio(own: number | undefined, other: number | undefined): string {
	return own === undefined || other === undefined || other === 0 ? none : (own / other).toFixed(2);
}

/** Whole numbers from 100 on, with separators; one decimal below. */
function shown(value: number | undefined): string {
	if (value === undefined) return none;
	return value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en');
}
