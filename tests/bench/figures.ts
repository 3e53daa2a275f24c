/** Figures of one measurement by name; undefined where one does not apply. */
export type Figures = Readonly<Record<string, number | undefined>>;

/** Figures by column of a table: a page, a country. */
export type Columns = Readonly<Record<string, Figures>>;

/** The value in the middle, or halfway between the two in the middle. */
export function median(values: readonly number[]): number | undefined {
	const sorted = [...values].sort((a, b) => a - b);
	const upper = sorted[Math.floor(sorted.length / 2)];
	const lower = sorted[Math.ceil(sorted.length / 2) - 1];
	return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}

/** The value that a share of all does not exceed. */
export function quantile(values: readonly number[], share: number): number | undefined {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/** The median of each figure over several rounds. */
export function medians(rounds: readonly Figures[]): Figures {
	const names = [...new Set(rounds.flatMap((figures) => Object.keys(figures)))];
	return Object.fromEntries(
		names.map((name) => [
			name,
			median(rounds.map((figures) => figures[name]).filter((value) => value !== undefined))
		])
	);
}

/** The median of each figure in each column that several rounds have. */
export function mediansOfColumns(rounds: readonly Columns[]): Columns {
	const columns = Object.keys(rounds[0] ?? {});
	return Object.fromEntries(
		columns.map((column) => [column, medians(rounds.map((round) => round[column] ?? {}))])
	);
}
