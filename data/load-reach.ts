import { byPlace, type ContentError } from './content-error.ts';
import { iso3Of } from './country-codes.ts';
import { isCourtFile } from './load-court.ts';
import type { CountryNames } from './names.ts';
import type { ReachTables } from './reach.ts';
import { checkShared } from './reach-rules.ts';
import { reachTableNames } from './reach-schema.ts';
import { parseShared } from './world-parts.ts';
import type { ContentFile, YamlFile } from './yaml-file.ts';

/** The reach tables and the names of countries, or everything that is wrong with them. */
export type LoadedReach =
	| {
			readonly reach: ReachTables;
			readonly names: readonly CountryNames[];
			readonly files: ReachFiles;
			readonly errors: readonly [];
	  }
	| { readonly reach: undefined; readonly errors: readonly ContentError[] };

/** The parsed files behind the tables, by name: those of `reachTableNames`, and `sources`. */
export type ReachFiles = ReadonlyMap<string, YamlFile>;

/**
 * The files that scenarios share (`data/reach/*.yaml`, `data/names.yaml`) to tables and names. Never
 * throws for what an editor wrote: all errors come back at once, each with file, line and column.
 */
export function loadReach(files: readonly ContentFile[]): LoadedReach {
	const { parts, errors } = parseShared(files.filter(({ path }) => !isCourtFile(path)));
	const all = [...errors, ...checkShared(parts)];
	const { head, tables, sources, names } = parts;
	if (all.length > 0 || !head || !sources || !names) {
		return { reach: undefined, errors: all.sort(byPlace) };
	}
	const rowsOf = (name: string) => tables.find((table) => table.name === name)?.rows ?? [];
	// Each table was parsed by the schema of its own name.
	const rows = Object.fromEntries(reachTableNames.map((name) => [name, rowsOf(name)]));
	return {
		errors: [],
		reach: { ...head.value, ...(rows as unknown as ReachTables), sources: sources.value },
		names: names.value
			.map((each) => ({ ...each, iso3: iso3Of(each.iso2) }))
			.sort((a, b) => (a.iso2 < b.iso2 ? -1 : 1)),
		files: new Map([
			...tables.map(({ name, file }) => [name, file] as const),
			['sources', sources.file]
		])
	};
}
