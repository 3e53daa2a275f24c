import * as v from 'valibot';
import { isCountryCode } from './country-codes.ts';
import { foundAndAllowed } from './nearest-word.ts';
import { readCsv, type CsvRow } from './read-csv.ts';
import { reachSchemas, type ReachTableName } from './reach-schema.ts';
import { inOrder, rowLine } from './row-line.ts';

/** A change that an import proposes: one line of a table for another, or a new one. */
export interface Proposal {
	/** Index of the row that it would replace; undefined for a new row. */
	readonly index: number | undefined;
	/** The row as the table has it, and as it would have it. */
	readonly before: string | undefined;
	readonly after: string;
	/** A note that somebody wrote by hand stays as it is; it may no longer fit. */
	readonly keepsNote: boolean;
}

/** What a table of values would change, or everything that is wrong with it, each with its line. */
export type Import =
	| { readonly proposals: readonly Proposal[]; readonly errors: readonly [] }
	| { readonly proposals: undefined; readonly errors: readonly string[] };

type Row = Readonly<Record<string, unknown>> & { readonly iso2: string };

/**
 * Holds a CSV against a reach table and proposes rows. Its columns are keys of the table; `iso2` and
 * `grade` and `sources` (ids, one space between) must be there. A cell left empty changes nothing.
 * A note is never changed.
 *
 * @param rows of the table, in the order of its lines
 * @param today becomes `checked` of every row that changes, `YYYY-MM-DD`
 */
export function proposeRows(
	csv: string,
	name: ReachTableName,
	rows: readonly object[],
	today: string
): Import {
	const [head, ...body] = readCsv(csv);
	const columns = columnsOf(name);
	const given = head?.cells ?? [];
	const errors = [
		...given.flatMap((column) =>
			columns.has(column)
				? []
				: [`line 1: is no column of ${name}: ${foundAndAllowed(column, [...columns.keys()])}`]
		),
		...['iso2', 'grade', 'sources'].flatMap((column) =>
			given.includes(column) ? [] : [`line 1: the column ${column} is missing`]
		),
		...body.flatMap(({ line, cells }) => faultsOf(line, cells, given))
	];
	if (errors.length > 0) return { proposals: undefined, errors };
	const read = body.map((each) => valuesOf(each, given, columns));
	const faults = read.flatMap(({ errors: found }) => found);
	if (faults.length > 0) return { proposals: undefined, errors: faults };
	const proposals = read.flatMap(({ line, values }) =>
		propose(values, rows as readonly Row[], name, line, today)
	);
	const refused = proposals.flatMap((each) => ('error' in each ? [each.error] : []));
	return refused.length > 0
		? { proposals: undefined, errors: refused }
		: { proposals: proposals.flatMap((each) => ('after' in each ? [each] : [])), errors: [] };
}

type Reader = (cell: string) => unknown;

/** The keys of a table that a cell can hold, and how a cell is read. */
function columnsOf(name: ReachTableName): ReadonlyMap<string, Reader> {
	const words = (cell: string) => cell.split(/\s+/);
	const yearOrText = (cell: string) => (/^\d{4}$/.test(cell) ? Number(cell) : cell);
	const plain: Reader = (cell) => cell;
	const truth: Reader = (cell) => (cell === 'true' ? true : cell === 'false' ? false : cell);
	const readers: Readonly<Record<string, Reader>> = {
		...{ iso2: plain, state: plain, kind: plain, grade: plain, citation: plain, nationals: plain },
		...{ sources: words, listed: truth, politicalOffence: truth },
		...{ signed: yearOrText, inForce: yearOrText, since: yearOrText, until: yearOrText },
		...{ terrorismSponsor: yearOrText, dated: yearOrText, sitesSeen: Number, id: plain }
	};
	const keys = Object.keys(reachSchemas[name].entries).filter((key) => key in readers);
	return new Map(keys.map((key) => [key, readers[key] ?? plain]));
}

function faultsOf(line: number, cells: readonly string[], given: readonly string[]): string[] {
	const code = cells[given.indexOf('iso2')] ?? '';
	return [
		...(cells.length === given.length
			? []
			: [
					`line ${String(line)}: found ${String(cells.length)} cells, allowed: ${String(given.length)}`
				]),
		...(isCountryCode(code) ? [] : [`line ${String(line)}: "${code}" is the code of no country`])
	];
}

function valuesOf(
	{ line, cells }: CsvRow,
	given: readonly string[],
	columns: ReadonlyMap<string, Reader>
) {
	const values = Object.fromEntries(
		given.flatMap((column, index) => {
			const cell = cells[index] ?? '';
			return cell === '' ? [] : [[column, columns.get(column)?.(cell)]];
		})
	);
	const missing = ['grade', 'sources'].filter((key) => values[key] === undefined);
	return {
		line,
		values: values as Row,
		errors: missing.map((key) => `line ${String(line)}: ${key} is empty`)
	};
}

function propose(
	values: Row,
	rows: readonly Row[],
	name: ReachTableName,
	line: number,
	today: string
): readonly (Proposal | { readonly error: string })[] {
	const isSame = (row: Row) =>
		row.iso2 === values.iso2 &&
		row.until === undefined &&
		(name !== 'alliances' || row.kind === values.kind) &&
		(name !== 'practice' || row.id === values.id);
	const index = rows.findIndex(isSame);
	const old = rows[index];
	const changed = Object.entries(values).some(
		([key, value]) => JSON.stringify(old?.[key]) !== JSON.stringify(value)
	);
	if (!changed) return [];
	const row = inOrder({
		...old,
		...values,
		checked: today,
		...(old?.note ? { note: old.note } : {})
	});
	const result = v.safeParse(reachSchemas[name], row);
	if (!result.success) {
		return result.issues.map((issue) => ({
			error: `line ${String(line)}: ${v.getDotPath(issue) ?? ''} ${issue.message}`
		}));
	}
	return [
		{
			index: old === undefined ? undefined : index,
			before: old === undefined ? undefined : rowLine(inOrder(old)),
			after: rowLine(row),
			keepsNote: old?.note !== undefined
		}
	];
}
