import type { ReachFiles } from './load-reach.ts';
import { rowSources } from './reach-later.ts';
import type { ReachTables } from './reach.ts';
import { reachTableNames, rowGrades, type ReachTableName, type RowGrade } from './reach-schema.ts';

/** What the desk should know of one reach table. */
export interface TableCheck {
	readonly name: ReachTableName;
	readonly rows: number;
	readonly byGrade: Readonly<Record<RowGrade, number>>;
	/** Rows that nobody has held against a source yet. */
	readonly unverified: readonly UnverifiedRow[];
}

export interface UnverifiedRow {
	readonly iso2: string;
	/** What to open. */
	readonly sources: readonly string[];
	/** File from the project's folder on, and one-based line. */
	readonly file: string;
	readonly line: number;
}

/** What is to be done about the reach tables; nothing of it stops a build. */
export interface ReachCheck {
	readonly tables: readonly TableCheck[];
	/** Ids of sources that no row names. */
	readonly unusedSources: readonly string[];
}

/** Counts the rows of every table by grade and lists what is unverified or unused. */
export function checkReach(reach: ReachTables, files: ReachFiles): ReachCheck {
	const tables = reachTableNames.map((name) => checkTable(name, reach, files));
	const used = new Set(reachTableNames.flatMap((name) => reach[name].flatMap(rowSources)));
	const unusedSources = reach.sources.map(({ id }) => id).filter((id) => !used.has(id));
	return { tables, unusedSources };
}

function checkTable(name: ReachTableName, reach: ReachTables, files: ReachFiles): TableCheck {
	const rows = reach[name];
	const file = files.get(name);
	return {
		name,
		rows: rows.length,
		byGrade: Object.fromEntries(
			rowGrades.map((grade) => [grade, rows.filter((row) => row.grade === grade).length])
		) as Record<RowGrade, number>,
		unverified: rows.flatMap((row, index) =>
			row.grade === 'unverified'
				? [
						{
							iso2: row.iso2,
							sources: row.sources,
							file: file?.path ?? '',
							line: file?.lineOf([index]) ?? 1
						}
					]
				: []
		)
	};
}
