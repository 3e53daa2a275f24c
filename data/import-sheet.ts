import { isMap, isScalar, isSeq, parseDocument, Scalar, visit, type Document } from 'yaml';
import { foundAndAllowed } from './nearest-word.ts';
import { readCsv } from './read-csv.ts';
import { sheetColumns, sheetKinds, valuesOf, type SheetKind } from './sheet.ts';
import type { ContentFile, ValuePath } from './yaml-file.ts';

/** One CSV: its name as the reader of a message would name it, and its text. */
export interface SheetFile {
	readonly name: string;
	/** Undefined where the file is not in UTF-8. */
	readonly text: string | undefined;
}

/** The files of a story with the tables in them, or everything that is wrong with the tables. */
export type Imported =
	| {
			readonly files: readonly ContentFile[];
			readonly changed: readonly string[];
			readonly errors: readonly [];
	  }
	| { readonly files: undefined; readonly errors: readonly string[] };

const saveAs = 'save it as “CSV UTF-8 (comma delimited)”';

interface Row {
	readonly where: string;
	readonly values: Readonly<Record<string, unknown>>;
}

/**
 * Brings tables of a spreadsheet into the files of a story. A row changes what has its id, or adds it;
 * a cell left empty changes nothing, and nothing is ever taken away. Comments stay.
 */
export function importSheets(
	files: readonly ContentFile[],
	sheets: readonly SheetFile[]
): Imported {
	const read = sheets.map(readSheet);
	const errors = read.flatMap((each) => ('fault' in each ? each.fault : []));
	const rows = (kind: SheetKind) =>
		read.flatMap((each) => ('kind' in each && each.kind === kind ? each.rows : []));
	const story = new Story(files);
	for (const row of rows('sources')) story.put('sources.yaml', [], row, byId(row));
	for (const row of rows('claims')) story.putClaim(row);
	for (const row of rows('checks')) story.putCheck(row);
	for (const row of rows('events')) story.put('timeline.yaml', [], row, byId(row));
	const all = [...errors, ...story.errors];
	return all.length > 0 ? { files: undefined, errors: all } : { ...story.written(), errors: [] };
}

function readSheet({
	name,
	text
}: SheetFile): { kind: SheetKind; rows: Row[] } | { fault: string[] } {
	if (text === undefined) {
		return { fault: [`${name}:1  is not in UTF-8, so its accents would be lost; ${saveAs}`] };
	}
	const [head, ...body] = readCsv(text);
	const columns = head?.cells.map((cell) => cell.trim()) ?? [];
	if (columns.length === 1 && /[;\t]/.test(columns[0] ?? '')) {
		const sign = columns[0]?.includes(';') ? 'semicolons' : 'tabs';
		return { fault: [`${name}:1  has ${sign} between its cells; ${saveAs}`] };
	}
	const kind = kindOf(columns);
	if (!kind) {
		const forms = sheetKinds.map(
			(each) => `${each} (${sheetColumns(each).slice(0, 3).join(', ')} …)`
		);
		return { fault: [`${name}:1  is none of the tables of a story: ${forms.join('; ')}`] };
	}
	const known = sheetColumns(kind);
	const fault = [
		...columns.flatMap((column) =>
			known.includes(column)
				? []
				: [`${name}:1  has a column that ${kind} do not have: ${foundAndAllowed(column, known)}`]
		),
		...body.flatMap(({ line, cells }) =>
			cells.length === columns.length
				? []
				: [
						`${name}:${String(line)}  has ${String(cells.length)} cells, and the heading ${String(columns.length)}; a text with a comma goes in quotes`
					]
		)
	];
	if (fault.length > 0) return { fault };
	const rows = body.map(({ line, cells }) => ({
		where: `${name}:${String(line)}`,
		values: valuesOf(kind, columns, cells)
	}));
	return { kind, rows };
}

/** Each table has a column that no other has. */
function kindOf(columns: readonly string[]): SheetKind | undefined {
	const telling: Readonly<Record<SheetKind, string>> = {
		sources: 'publisher',
		claims: 'section',
		checks: 'bearing',
		events: 'countries'
	};
	return sheetKinds.find((kind) => columns.includes(telling[kind]));
}

function byId({ values }: Row): (item: unknown) => boolean {
	return (item) => (item as { id?: unknown } | null)?.id === values.id;
}

/** The YAML of a story while tables are brought into it. */
class Story {
	readonly errors: string[] = [];
	readonly #files: readonly ContentFile[];
	readonly #documents = new Map<string, Document>();
	readonly #changed = new Set<string>();

	constructor(files: readonly ContentFile[]) {
		this.#files = files;
	}

	/** Changes the item of a list that fits, or adds one at its end. */
	put(file: string, path: ValuePath, row: Row, fits: (item: unknown) => boolean): void {
		const { id } = row.values;
		if (typeof id !== 'string') {
			this.errors.push(`${row.where}  has no id; every row names what it is of`);
			return;
		}
		const document = this.#documentOf(file);
		const list = document.toJS() as unknown;
		const items = (path.length === 0 ? list : at(list, path)) ?? [];
		const index = (items as unknown[]).findIndex(fits);
		this.#set(file, path, index, row.values);
	}

	putClaim({ where, values: { country, ...values } }: Row): void {
		const file = typeof country === 'string' ? `countries/${country}.yaml` : 'scenario.yaml';
		const known = this.#files.map(({ path }) => path);
		if (!known.includes(file)) {
			const codes = known.flatMap((path) => /^countries\/(\w+)\.yaml$/.exec(path)?.[1] ?? []);
			this.errors.push(`${where}  country has no file ${file}: ${foundAndAllowed(country, codes)}`);
			return;
		}
		this.put(file, ['claims'], { where, values }, byId({ where, values }));
	}

	putCheck({ where, values: { claim, number, ...values } }: Row): void {
		for (const { path } of this.#files) {
			if (path !== 'scenario.yaml' && !path.startsWith('countries/')) continue;
			const claims = (at(this.#documentOf(path).toJS(), ['claims']) ?? []) as {
				id: string;
				checks?: unknown[];
			}[];
			const index = claims.findIndex(({ id }) => id === claim);
			if (index < 0) continue;
			const many = claims[index]?.checks?.length ?? 0;
			const place = typeof number === 'number' && number <= many ? number - 1 : -1;
			this.#set(path, ['claims', index, 'checks'], place, values);
			return;
		}
		this.errors.push(`${where}  claim names none of the story: ${foundAndAllowed(claim, [])}`);
	}

	written(): { files: ContentFile[]; changed: string[] } {
		const paths = new Set([...this.#files.map(({ path }) => path), ...this.#changed]);
		const textOf = (path: string) =>
			this.#changed.has(path)
				? this.#documentOf(path).toString({ lineWidth: 98 })
				: (this.#files.find((file) => file.path === path)?.text ?? '');
		return {
			files: [...paths].map((path) => ({ path, text: textOf(path) })),
			changed: [...this.#changed].sort()
		};
	}

	/** Puts values into an item of a list, by its index; a negative one adds an item. */
	#set(
		file: string,
		path: ValuePath,
		index: number,
		values: Readonly<Record<string, unknown>>
	): void {
		const document = this.#documentOf(file);
		if (index < 0) {
			const list = document.getIn(path, true);
			const node = folded(document, values);
			if (isSeq(list)) {
				list.flow = false;
				list.add(node);
			} else document.setIn(path, document.createNode([node]));
			this.#changed.add(file);
			return;
		}
		for (const [key, value] of Object.entries(values)) {
			const old: unknown = at(document.toJS(), [...path, index, key]);
			// What is so by itself is not written.
			if (old === undefined && key === 'basis' && value === 'added') continue;
			const merged = isPlain(value) && isPlain(old) ? { ...old, ...value } : value;
			if (JSON.stringify(old) === JSON.stringify(merged)) continue;
			document.setIn([...path, index, key], folded(document, merged));
			this.#changed.add(file);
		}
	}

	#documentOf(path: string): Document {
		const known = this.#documents.get(path);
		if (known) return known;
		const text = this.#files.find((file) => file.path === path)?.text ?? '[]\n';
		const document = parseDocument(text);
		this.#documents.set(path, document);
		return document;
	}
}

/** A value as a node, its longer texts folded below their keys, as the files have them. */
function folded(document: Document, value: unknown) {
	const node = document.createNode(value);
	visit(node, {
		Scalar(_, scalar) {
			if (typeof scalar.value === 'string' && scalar.value.length > 60)
				scalar.type = Scalar.BLOCK_FOLDED;
		}
	});
	if (isMap(node)) {
		for (const { key, value: item } of node.items) {
			if (isSeq(item) && isScalar(key)) item.flow = true;
		}
	}
	return node;
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function at(value: unknown, path: ValuePath): unknown {
	return path.reduce<unknown>(
		(part, key) => (part as Record<string | number, unknown> | undefined)?.[key],
		value
	);
}
