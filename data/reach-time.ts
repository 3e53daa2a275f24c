import { isBefore, type YearOrDay } from './values.ts';

/** When a row holds, in whichever of its keys its table says it. */
export interface TimedRow {
	readonly since?: YearOrDay | undefined;
	readonly until?: YearOrDay | undefined;
	readonly inForce?: YearOrDay | undefined;
	readonly dated?: YearOrDay | undefined;
}

/** The first day or year of a row; undefined where none is known. */
export function beginningOf({ since, inForce, dated }: TimedRow): YearOrDay | undefined {
	return since ?? inForce ?? dated;
}

/**
 * The rows that hold on a day (`YYYY-MM-DD`). A row without a known beginning holds from ever, one
 * without an end until today; of a year only, the row holds all through it.
 */
export function rowsAsOf<Row extends TimedRow>(rows: readonly Row[], day: string): readonly Row[] {
	return rows.filter((row) => {
		const first = beginningOf(row);
		const begun = first === undefined || !isBefore(day, first);
		const ended = row.until !== undefined && !isBefore(day, row.until);
		return begun && !ended;
	});
}

/** Whether two rows of one subject hold at the same time, as far as their days are known. */
export function overlap(one: TimedRow, other: TimedRow): boolean {
	const endsFirst = (first: TimedRow, second: TimedRow) => {
		const begins = beginningOf(second);
		return first.until !== undefined && begins !== undefined && !isBefore(begins, first.until);
	};
	return !endsFirst(one, other) && !endsFirst(other, one);
}
