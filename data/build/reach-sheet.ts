import type { ReachCheck } from '../reach-check.ts';
import { rowGrades } from '../reach-schema.ts';

/** `Reach tables: 612 rows, 190 of them unverified`, and the sources that no row names. */
export function countReach({ tables, unusedSources }: ReachCheck): string {
	const rows = sum(tables.map((table) => table.rows));
	const unverified = sum(tables.map((table) => table.unverified.length));
	const unused =
		unusedSources.length > 0 ? `; sources that no row names: ${unusedSources.join(', ')}` : '';
	return `Reach tables: ${String(rows)} rows, ${String(unverified)} of them unverified${unused}`;
}

/** The tables by grade, then every unverified row with its place and what to open, for a terminal. */
export function reachSheet(check: ReachCheck): string {
	const counts = check.tables.map(({ name, rows, byGrade }) => [
		name,
		String(rows),
		...rowGrades.map((grade) => String(byGrade[grade]))
	]);
	const lines = [['reach table', 'rows', ...rowGrades], ...counts].map(([name = '', ...numbers]) =>
		[name.padEnd(14), ...numbers.map((each) => each.padStart(10))].join('  ')
	);
	const unverified = check.tables.flatMap((table) =>
		table.unverified.map(
			({ iso2, sources, file, line }) =>
				`${table.name.padEnd(14)}  ${iso2}  ${`${file}:${String(line)}`.padEnd(36)}  open ${sources.join(', ')}`
		)
	);
	return [...lines, '', 'unverified rows', ...unverified].join('\n');
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, each) => total + each, 0);
}
