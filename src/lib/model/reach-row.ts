import type { LaterRemark } from '../../../data/reach-later.ts';
import type { RowGrade } from '../../../data/reach-schema.ts';
import { beginningOf, type TimedRow } from '../../../data/reach-time.ts';
import type { Localized, YearOrDay } from '../../../data/values.ts';
import type { Language } from '../../../data/vocabulary.ts';
import * as m from '$lib/paraglide/messages';
import { formatDay } from './text.ts';
import type { Dimension } from './weights.ts';

/** How closely a row ties a country to the courts; drawn as a shape. `unknown`: not established. */
export type Tie = 'tied' | 'partly' | 'free' | 'unknown' | 'measured';

/** One row of a country's reach: a mark, a sentence, and what it rests on. */
export interface ReachRow {
	/** The same for every country, so that countries can be set side by side. */
	readonly id: string;
	readonly dimension: Dimension;
	/** What the row is about. */
	readonly label: string;
	readonly tie: Tie;
	/** The mark in words. */
	readonly word: string;
	/** Plain sentences; may be empty. */
	readonly text: string;
	readonly sources: readonly string[];
	/** Undefined for a row that is measured, or not established. */
	readonly grade: RowGrade | undefined;
	/** Day on which the row was last looked at. */
	readonly checked: string | undefined;
	/** Whether the row says what holds, but nobody knows since when. */
	readonly isUndated: boolean;
}

/** What every row of every table carries; see data/reach-schema.ts. */
interface Evidence extends TimedRow {
	readonly grade: RowGrade;
	readonly sources: readonly string[];
	readonly checked: string;
	readonly note?: Localized | undefined;
	readonly later?: readonly LaterRemark[] | undefined;
}

type Place = Pick<ReachRow, 'id' | 'dimension' | 'label'>;

/** A row that a table holds: mark, word, sentences, and the row's own note behind them. */
export function heldRow(
	place: Place,
	row: Evidence,
	{ tie, word, sentences }: { tie: Tie; word: string; sentences: readonly string[] },
	language: Language
): ReachRow {
	const { grade, sources, checked } = row;
	const text = [...sentences, ...remarksOf(row, language)].join(' ');
	// That there is nothing has no day on which it began.
	const isUndated = tie !== 'free' && beginningOf(row) === undefined;
	return { ...place, tie, word, text, sources, grade, checked, isUndated };
}

/** The note of a row, and what was added to it later. */
export function remarksOf(
	{ note, later = [] }: Pick<Evidence, 'note' | 'later'>,
	language: Language
): string[] {
	return [...(note ? [note[language]] : []), ...later.map(({ text }) => text[language])];
}

/** A row that no table holds. */
export function unknownRow(place: Place): ReachRow {
	return {
		...place,
		tie: 'unknown',
		word: m.reach_unknown(),
		text: '',
		sources: [],
		grade: undefined,
		checked: undefined,
		isUndated: false
	};
}

/** A year as it is, a day written out. */
export function whenWord(when: number | string, language: Language): string {
	return typeof when === 'number' ? String(when) : formatDay(when, language);
}

/** A sentence with a day in it, or with a year: languages put different words before them. */
export function datedSentence(
	when: number | string,
	language: Language,
	{ day, year }: { day: (day: string) => string; year: (year: string) => string }
): string {
	return typeof when === 'number' ? year(String(when)) : day(formatDay(when, language));
}

/** “Since” a year or a day. */
export function sinceSentence(when: number | string, language: Language): string {
	return datedSentence(when, language, {
		day: (day) => m.reach_since_day({ when: day }),
		year: (year) => m.reach_since_year({ when: year })
	});
}

/** When a treaty was signed. */
export function signedSentence(when: number | string, language: Language): string {
	return datedSentence(when, language, {
		day: (day) => m.reach_signed_day({ signed: day }),
		year: (year) => m.reach_signed_year({ signed: year })
	});
}

/** What held until some day, in the words of its row; rows that read as the present one say nothing new. */
export function endedSentences<Row extends { readonly until?: YearOrDay | undefined }>(
	rows: readonly Row[] | undefined,
	wordOf: (row: Row) => string,
	{ word, language }: { readonly word: string; readonly language: Language }
): string[] {
	return (rows ?? []).flatMap((row) =>
		row.until === undefined || wordOf(row) === word
			? []
			: [m.reach_ended({ when: whenWord(row.until, language), word: wordOf(row) })]
	);
}

/** Where the official text of a row is printed. */
export function citationSentences({
	citation
}: {
	readonly citation?: string | undefined;
}): string[] {
	return citation === undefined ? [] : [m.reach_citation({ citation })];
}

/** The weakest grade of several rows that readers meet as one. */
export function weakestGrade(rows: readonly { readonly grade: RowGrade }[]): RowGrade {
	return weakestFirst.find((grade) => rows.some((row) => row.grade === grade)) ?? 'unverified';
}

const weakestFirst = ['unverified', 'C', 'B', 'A'] as const;

/** The earliest day of those on which several rows were looked at. */
export function earliestCheck(rows: readonly { readonly checked: string }[]): string | undefined {
	return rows.map(({ checked }) => checked).sort()[0];
}

/** A phrase as the beginning of a sentence. */
export function capitalized(phrase: string, language: Language): string {
	return phrase.slice(0, 1).toLocaleUpperCase(language) + phrase.slice(1);
}
