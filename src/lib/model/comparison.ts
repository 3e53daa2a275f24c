/** One country of a comparison: its name, its part in the story, and a cell of HTML for every row. */
export interface ComparedCountry {
	readonly iso2: string;
	readonly name: string;
	readonly standing: string;
	readonly cells: Readonly<Record<string, string>>;
}

/** A row of a comparison, in the order in which dossiers have them. */
export interface ComparedRow {
	readonly id: string;
	readonly label: string;
}

/**
 * The reach rows of a dossier as the page holds them, so that a comparison says what the dossiers say.
 *
 * @param dossier the element that holds them
 */
export function readReach(dossier: ParentNode): {
	readonly rows: readonly ComparedRow[];
	readonly cells: Readonly<Record<string, string>>;
} {
	const found = [...dossier.querySelectorAll<HTMLElement>('[data-row]')];
	const idOf = (row: HTMLElement) => row.dataset.row ?? '';
	return {
		rows: found.map((row) => ({
			id: idOf(row),
			label: row.querySelector('dt')?.textContent ?? ''
		})),
		cells: Object.fromEntries(
			found.map((row) => [idOf(row), row.querySelector('dd')?.innerHTML ?? ''])
		)
	};
}
