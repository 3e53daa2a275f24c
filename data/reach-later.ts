import { isBefore, type Localized, type YearOrDay } from './values.ts';

/** Something that was added to a row on a later day, without ending it. */
export interface LaterRemark {
	readonly dated: YearOrDay;
	readonly text: Localized;
	/** Ids of sources beside those of the row. */
	readonly sources?: readonly string[] | undefined;
}

/** What of a row may have been added later. */
export interface AmendedRow {
	readonly sources: readonly string[];
	readonly later?: readonly LaterRemark[] | undefined;
}

/** Ids of all sources of a row and of what was added to it, each once. */
export function rowSources({ sources, later = [] }: AmendedRow): string[] {
	return [...new Set([...sources, ...later.flatMap((remark) => remark.sources ?? [])])];
}

/** A row as it read on a day (`YYYY-MM-DD`): without what was added after it, nor the sources of that. */
export function amendedAsOf<Row extends AmendedRow>(row: Row, day: string): Row {
	if (!row.later) return row;
	const amended = { ...row, later: row.later.filter(({ dated }) => !isBefore(day, dated)) };
	return { ...amended, sources: rowSources(amended) };
}
