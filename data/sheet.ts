import type { Dataset } from './dataset.ts';
import { allClaims } from './dataset.ts';
import type { Localized } from './values.ts';
import { languages } from './vocabulary.ts';

/** What a spreadsheet can hold of a story, one table each. */
export const sheetKinds = ['sources', 'claims', 'checks', 'events'] as const;
export type SheetKind = (typeof sheetKinds)[number];

/** Keys whose cells hold a text in each language, a column for each: `text_en`, `text_es`. */
const texts = ['text', 'attribution', 'weakSourcing', 'label', 'note'];
/** Keys whose cells hold a list, one space between. */
const lists = ['sources', 'countries'];

/** The keys of each table in the order of its columns. */
const keys: Readonly<Record<SheetKind, readonly string[]>> = {
	sources: [
		...['id', 'publisher', 'title', 'published', 'language', 'url', 'archive', 'grade'],
		...['reading', 'checked', 'note']
	],
	claims: [
		...['country', 'id', 'section', 'basis', 'article', 'status', 'text', 'attribution', 'dated'],
		...['checked', 'sources', 'weakSourcing']
	],
	checks: ['claim', 'number', 'bearing', 'text', 'dated', 'sources'],
	events: ['id', 'dated', 'until', 'scheduled', 'status', 'text', 'label', 'countries', 'sources']
};

/** The columns of a table, in their order. */
export function sheetColumns(kind: SheetKind): string[] {
	return keys[kind].flatMap((key) =>
		texts.includes(key) ? languages.map((language) => `${key}_${language}`) : [key]
	);
}

/** The tables of a story, each with its heading first. */
export function sheetOf(dataset: Dataset): Record<SheetKind, string[][]> {
	const claims = allClaims(dataset);
	const records: Readonly<Record<SheetKind, readonly object[]>> = {
		sources: dataset.sources,
		claims: claims.map(({ claim, iso2 = '' }) => ({ ...claim, country: iso2 })),
		checks: claims.flatMap(({ claim }) =>
			claim.checks.map((check, index) => ({ ...check, claim: claim.id, number: index + 1 }))
		),
		events: dataset.timeline
	};
	const table = (kind: SheetKind) => [
		sheetColumns(kind),
		...records[kind].map((record) => keys[kind].flatMap((key) => cellsOf(record, key)))
	];
	return Object.fromEntries(sheetKinds.map((kind) => [kind, table(kind)])) as Record<
		SheetKind,
		string[][]
	>;
}

function cellsOf(record: object, key: string): string[] {
	const value = (record as Record<string, unknown>)[key];
	if (texts.includes(key)) {
		return languages.map((language) => (value as Localized | undefined)?.[language] ?? '');
	}
	if (Array.isArray(value)) return [value.join(' ')];
	const isPlain = typeof value === 'string' || typeof value === 'number' || value === true;
	return [isPlain ? String(value) : ''];
}

/** The values of a row by key; cells left empty are not in it. */
export function valuesOf(
	kind: SheetKind,
	columns: readonly string[],
	cells: readonly string[]
): Record<string, unknown> {
	const cell = (column: string) => {
		const text = cells[columns.indexOf(column)] ?? '';
		// What the export put before a cell that a spreadsheet would have run.
		return /^'[=+\-@]/.test(text) ? text.slice(1) : text;
	};
	return Object.fromEntries(
		keys[kind].flatMap((key) => {
			const value = texts.includes(key) ? textOf(key, cell) : valueOf(key, cell(key));
			return value === undefined ? [] : [[key, value]];
		})
	);
}

function textOf(key: string, cell: (column: string) => string): object | undefined {
	const said = languages.flatMap((language) => {
		const text = cell(`${key}_${language}`).trim();
		return text === '' ? [] : [[language, text] as const];
	});
	return said.length === 0 ? undefined : Object.fromEntries(said);
}

function valueOf(key: string, cell: string): unknown {
	const text = cell.trim();
	if (text === '') return undefined;
	if (lists.includes(key)) return text.split(/\s+/);
	if (key === 'number') return Number(text);
	if (key === 'scheduled') return text === 'true' ? true : text;
	return text;
}
