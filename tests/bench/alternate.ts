import { mediansOfColumns, type Columns, type Figures } from './figures.ts';
import { untilQuiet } from './pages/quiet.ts';

/** Medians over rounds, and the rounds themselves, by title. */
export type Measured = Readonly<Record<string, { medians: Columns; rounds: readonly Columns[] }>>;

/**
 * Visits all in turn, round after round, each when the machine is quiet.
 *
 * @param nameOf the column that one's figures go into
 */
export async function alternate<Each>(
	title: string,
	all: readonly Each[],
	nameOf: (each: Each) => string,
	count: number,
	visit: (each: Each) => Promise<Figures>
): Promise<Measured> {
	const rounds: Columns[] = [];
	for (let round = 1; round <= count; round++) {
		const columns: Record<string, Figures> = {};
		for (const each of all) {
			const note = (await untilQuiet()) ? '' : ' (the machine is busy)';
			const column = nameOf(each);
			console.error(`${title}: round ${String(round)} of ${String(count)}, ${column}${note}`);
			columns[column] = await visit(each);
		}
		rounds.push(columns);
	}
	return { [title]: { medians: mediansOfColumns(rounds), rounds } };
}
