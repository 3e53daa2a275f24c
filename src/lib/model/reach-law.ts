import type { AssistanceRow, ExtraditionRow, RomeRow } from '../../../data/reach-schema.ts';
import type { CountryReach } from '../../../data/reach.ts';
import type { Language } from '../../../data/vocabulary.ts';
import * as m from '$lib/paraglide/messages';
import {
	citationSentences,
	datedSentence,
	endedSentences,
	heldRow,
	signedSentence,
	sinceSentence,
	unknownRow,
	whenWord,
	type ReachRow,
	type Tie
} from './reach-row.ts';
import { formatDay, formatList } from './text.ts';

/** Extradition, mutual legal assistance and the Rome Statute, as rows. */
export function legalRows(reach: CountryReach, language: Language): ReachRow[] {
	return [
		extraditionRow(reach.extradition, language, reach.ended?.extradition),
		assistanceRow(reach.assistance, language),
		romeRow(reach.rome, language, reach.ended?.rome)
	];
}

function extraditionRow(
	row: ExtraditionRow | undefined,
	language: Language,
	ended?: readonly ExtraditionRow[]
): ReachRow {
	const place = { id: 'law-extradition', dimension: 'law', label: m.reach_extradition() } as const;
	if (!row) return unknownRow(place);
	const ties: Record<ExtraditionRow['state'], Tie> = {
		'in-force': row.nationals === 'refused' ? 'partly' : 'tied',
		dormant: 'partly',
		signed: 'partly',
		none: 'free'
	};
	const word = extraditionWord(row.state);
	const wordOf = ({ state }: ExtraditionRow) => extraditionWord(state);
	const sentences = [
		...datesOf(row, language),
		...listOf(row, language),
		...nationalsOf(row),
		...politicsOf(row),
		...endedSentences(ended, wordOf, { word, language })
	];
	return heldRow(place, row, { tie: ties[row.state], word, sentences }, language);
}

/** The word for the state of an extradition treaty. */
function extraditionWord(state: ExtraditionRow['state']): string {
	return {
		'in-force': m.reach_in_force,
		dormant: m.reach_dormant,
		signed: m.reach_signed_only,
		none: m.reach_no_treaty
	}[state]();
}

function assistanceRow(row: AssistanceRow | undefined, language: Language): ReachRow {
	const place = { id: 'law-assistance', dimension: 'law', label: m.reach_assistance() } as const;
	if (!row) return unknownRow(place);
	const tie = ({ 'in-force': 'tied', signed: 'partly', none: 'free' } as const)[row.state];
	const sentences = datesOf(row, language);
	return heldRow(place, row, { tie, word: extraditionWord(row.state), sentences }, language);
}

/** Status under the Rome Statute, as a row. */
export function romeRow(
	row: RomeRow | undefined,
	language: Language,
	ended?: readonly RomeRow[]
): ReachRow {
	const place = { id: 'law-rome', dimension: 'law', label: m.reach_rome() } as const;
	if (!row) return unknownRow(place);
	const ties: Record<RomeRow['state'], Tie> = {
		party: 'tied',
		leaving: 'partly',
		withdrawn: 'free',
		signatory: 'free',
		'not-party': 'free'
	};
	const word = romeWord(row.state);
	const before = endedSentences(ended, ({ state }) => romeWord(state), { word, language });
	return heldRow(
		place,
		row,
		{ tie: ties[row.state], word, sentences: [...romeDates(row, language), ...before] },
		language
	);
}

/** Since when a state holds; a signature was given on a day. */
function romeDates({ state, since }: RomeRow, language: Language): string[] {
	if (since === undefined) return [];
	return state === 'signatory'
		? [signedSentence(since, language)]
		: [sinceSentence(since, language)];
}

/** The word for a country's status under the Rome Statute. */
function romeWord(state: RomeRow['state']): string {
	return {
		party: m.reach_rome_party,
		leaving: m.reach_rome_leaving,
		withdrawn: m.reach_rome_withdrawn,
		signatory: m.reach_rome_signatory,
		'not-party': m.reach_rome_not_party
	}[state]();
}

function datesOf(row: ExtraditionRow | AssistanceRow, language: Language): string[] {
	const { signed, inForce } = row;
	if (typeof signed === 'string' && typeof inForce === 'string') {
		const days = { signed: formatDay(signed, language), since: formatDay(inForce, language) };
		return [m.reach_signed_since(days)];
	}
	return [
		...(signed === undefined ? [] : [signedSentence(signed, language)]),
		...(inForce === undefined ? [] : [inForceSentence(inForce, language)])
	];
}

function inForceSentence(when: number | string, language: Language): string {
	return datedSentence(when, language, {
		day: (day) => m.reach_in_force_since_day({ since: day }),
		year: (year) => m.reach_in_force_since_year({ since: year })
	});
}

/** Where its text stands, what the official list has besides, or that the list does not name it. */
function listOf(row: ExtraditionRow, language: Language): string[] {
	const { further, listed } = row;
	const days = (further ?? []).map(({ inForce }) => whenWord(inForce, language));
	return [
		...citationSentences(row),
		...(days.length === 0
			? []
			: [m.reach_further({ days: formatList([...new Set(days)], language) })]),
		...(listed === false ? [m.reach_not_listed()] : [])
	];
}

function nationalsOf({ nationals }: ExtraditionRow): string[] {
	if (!nationals) return [];
	return [
		{
			surrendered: m.reach_nationals_surrendered,
			'may-refuse': m.reach_nationals_may_refuse,
			refused: m.reach_nationals_refused
		}[nationals]()
	];
}

function politicsOf({ politicalOffence }: ExtraditionRow): string[] {
	return politicalOffence ? [m.reach_political_offence()] : [];
}
