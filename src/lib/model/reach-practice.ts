import type { PracticeRow } from '../../../data/reach-schema.ts';
import type { Language } from '../../../data/vocabulary.ts';
import * as m from '$lib/paraglide/messages';
import { practiceOf } from './practice.ts';
import { heldRow, unknownRow, whenWord, type ReachRow, type Tie } from './reach-row.ts';

/** Precedents of a country, oldest first, in one row. */
export function practiceRow(rows: readonly PracticeRow[], language: Language): ReachRow {
	const place = {
		id: 'practice-cases',
		dimension: 'practice',
		label: m.reach_cases()
	} as const;
	const [first] = rows;
	if (!first) return unknownRow(place);
	const { tie, word } = verdictOf(rows);
	const sentences = rows.flatMap(({ dated, text, note }) => [
		m.reach_case({ when: whenWord(dated, language), text: text[language] }),
		...(note ? [note[language]] : [])
	]);
	const evidence = {
		grade: worstOf(rows),
		sources: [...new Set(rows.flatMap((row) => row.sources))],
		checked: rows.map((row) => row.checked).sort()[0] ?? first.checked
	};
	return heldRow(place, evidence, { tie, word, sentences }, language);
}

/** The mark of a country's practice; where the court's own state came by force, that. */
function verdictOf(rows: readonly PracticeRow[]): { tie: Tie; word: string } {
	const practice = practiceOf(rows);
	if (practice === 'mixed') return { tie: 'partly', word: m.reach_practice_both() };
	if (practice === 'gave-up') return { tie: 'tied', word: m.reach_practice_gave() };
	if (rows.some(({ kind }) => kind === 'seized'))
		return { tie: 'tied', word: m.reach_practice_seized() };
	return { tie: 'free', word: m.reach_practice_kept() };
}

function worstOf(rows: readonly PracticeRow[]): PracticeRow['grade'] {
	return (
		(['unverified', 'C', 'B', 'A'] as const).find((grade) =>
			rows.some((row) => row.grade === grade)
		) ?? 'unverified'
	);
}
