import * as v from 'valibot';
import type { ContentError } from './content-error.ts';
import { NamesRow } from './names.ts';
import { parseContent, type Parsed } from './parse-content.ts';
import { ReachHead, reachSchemas, reachTableNames, type ReachTableName } from './reach-schema.ts';
import type { AmendedRow } from './reach-later.ts';
import type { TimedRow } from './reach-time.ts';
import { Source } from './schema.ts';
import type { ContentFile, YamlFile } from './yaml-file.ts';

/** What every row of every table has. */
export interface AnyRow extends TimedRow, AmendedRow {
	readonly iso2: string;
	readonly grade: string;
}

/** A parsed table: its rows may be of any of the tables' kinds. */
export interface ParsedTable {
	readonly name: ReachTableName;
	readonly file: YamlFile;
	readonly rows: readonly AnyRow[];
}

/** Everything parsed of what scenarios share; a file that its schema refused is left out. */
export interface SharedParts {
	readonly head: Parsed<ReachHead> | undefined;
	readonly tables: readonly ParsedTable[];
	readonly sources: Parsed<Source[]> | undefined;
	readonly names: Parsed<NamesRow[]> | undefined;
}

/** Where the files that scenarios share lie, as errors name them. */
export const sharedFolder = 'data';

const reachFolder = `${sharedFolder}/reach`;
const namesFile = `${sharedFolder}/names.yaml`;

/** The shared files to their parts, with all that their form has against it. */
export function parseShared(files: readonly ContentFile[]): {
	readonly parts: SharedParts;
	readonly errors: readonly ContentError[];
} {
	let errors: readonly ContentError[] = [];
	const known = new Set<string>();
	const parse = <T>(path: string, schema: v.GenericSchema<unknown, T>): Parsed<T> | undefined => {
		known.add(path);
		const file = files.find((candidate) => candidate.path === path);
		if (!file) {
			errors = errors.concat({ file: path, line: 1, column: 1, message: 'is missing' });
			return undefined;
		}
		const result = parseContent(file, schema);
		errors = errors.concat(result.errors);
		return result.parsed;
	};
	const parts: SharedParts = {
		head: parse(`${reachFolder}/reach.yaml`, ReachHead),
		tables: reachTableNames.flatMap((name) => {
			const schema: v.GenericSchema<unknown, AnyRow> = reachSchemas[name];
			const parsed = parse(`${reachFolder}/${name}.yaml`, v.array(schema));
			return parsed ? [{ name, file: parsed.file, rows: parsed.value }] : [];
		}),
		sources: parse(`${reachFolder}/sources.yaml`, v.array(Source)),
		names: parse(namesFile, v.array(NamesRow))
	};
	for (const { path } of files.filter((file) => !known.has(file.path))) {
		const allowed = [...known].map((each) => each.replace(`${reachFolder}/`, '')).join(', ');
		const message = `is not a content file; allowed in ${reachFolder}: ${allowed.replace(`, ${namesFile}`, '')}`;
		errors = errors.concat({ file: path, line: 1, column: 1, message });
	}
	return { parts, errors };
}
