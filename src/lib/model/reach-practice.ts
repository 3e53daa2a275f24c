import type { PracticeRow } from '../../../data/reach-schema.ts';
import type { Language } from '../../../data/vocabulary.ts';
import * as m from '$lib/paraglide/messages';
import { practiceOf } from './practice.ts';
import {
	capitalized,
	earliestCheck,
	heldRow,
	remarksOf,
	unknownRow,
	weakestGrade,
	whenWord,
	type ReachRow,
	type Tie
} from './reach-row.ts';
import { formatList } from './text.ts';

/**
 * Precedents of a country, oldest first, in one row.
 *
 * @param own whether the country is the court's own, which no precedent ties to itself
 */
export function practiceRow(
	rows: readonly PracticeRow[],
	language: Language,
	own: boolean
): ReachRow {
	const place = {
		id: 'practice-cases',
		dimension: 'practice',
		label: m.reach_cases()
	} as const;
	const [first] = rows;
	if (!first) return unknownRow(place);
	const sentences = rows.flatMap((row) => [
		m.reach_case({ when: whenWord(row.dated, language), text: row.text[language] }),
		...remarksOf(row, language)
	]);
	const evidence = {
		grade: weakestGrade(rows),
		sources: [...new Set(rows.flatMap((row) => row.sources))],
		checked: earliestCheck(rows) ?? first.checked,
		dated: first.dated
	};
	const verdict = own
		? { tie: 'tied' as const, word: m.reach_practice_own() }
		: { tie: tieOf(rows), word: deedsOf(rows, language) };
	return heldRow(place, evidence, { ...verdict, sentences }, language);
}

function tieOf(rows: readonly PracticeRow[]): Tie {
	const practice = practiceOf(rows);
	if (practice === 'mixed') return 'partly';
	return practice === 'kept' ? 'free' : 'tied';
}

/** What the country did, each kind once; what was done on its soil by force only where it did nothing. */
function deedsOf(rows: readonly PracticeRow[], language: Language): string {
	const words: Record<Exclude<PracticeRow['kind'], 'seized'>, string> = {
		sheltered: m.reach_practice_sheltered(),
		refused: m.reach_practice_refused(),
		'handed-over': m.reach_practice_handed_over(),
		returned: m.reach_practice_returned()
	};
	const deeds = Object.entries(words)
		.filter(([each]) => rows.some(({ kind }) => kind === each))
		.map(([, word]) => word);
	if (deeds.length === 0) return m.reach_practice_seized();
	return capitalized(formatList(deeds, language), language);
}
