import { reachDays, reachOf } from '../../../data/reach.ts';
import type { Dataset } from '../../../data/dataset.ts';
import type { AsOf, Language } from '../../../data/vocabulary.ts';
import type { CountryDistances } from '../../../geo/distances.ts';
import type { ReachRow } from '$lib/model/reach-row';
import { reachRows } from '$lib/model/reach-rows';
import { formatDay } from '$lib/model/text';
import * as m from '$lib/paraglide/messages';
import { hostRecord } from './precedents/host-record.ts';
import { sourceViews, type SourceView } from './source-view.ts';

/** What a row of reach says as of a day. */
export interface ReachSaying extends Pick<ReachRow, 'tie' | 'word' | 'text'> {
	/** How sure the row is and when it was looked at; empty for one that is measured or unknown. */
	readonly facts: string;
	readonly sources: readonly SourceView[];
}

/** One row of a country's reach as of the debate's day, ready to show. */
export interface ReachRowView extends ReachSaying, Pick<ReachRow, 'id' | 'dimension' | 'label'> {
	/** The row as of the latest day known, where it says something else then. */
	readonly latest?: ReachSaying;
	/** Of the row of precedents: what the country did with fallen rulers, and what finds those cases. */
	readonly record?: { readonly sentence: string; readonly query: string };
}

/** A country's reach, row by row in the order of the dimensions. */
export type ReachView = readonly ReachRowView[];

/** The two days as of which reach is shown, in words. */
export type ReachDaysView = Readonly<Record<AsOf, string>>;

/** Those days in one language; undefined where there is but one, or no table at all. */
export function reachDaysView(
	{ scenario, reach }: Pick<Dataset, 'scenario' | 'reach'>,
	language: Language
): ReachDaysView | undefined {
	if (!reach) return undefined;
	const { debate, latest } = reachDays(scenario, reach);
	if (debate === latest) return undefined;
	return { debate: formatDay(debate, language), latest: formatDay(latest, language) };
}

/**
 * The reach of a country, told of or not, in one language. Call it where that language is the
 * current one.
 *
 * @param distances undefined for the jurisdiction itself
 */
export function reachView(
	dataset: Dataset,
	iso2: string,
	distances: CountryDistances | undefined,
	language: Language
): ReachView {
	const { scenario, reach } = dataset;
	const record = dataset.precedents && hostRecord(dataset.precedents, iso2, language);
	const rowsOn = (day: AsOf) => {
		const held = reach && reachOf(reach, iso2, reachDays(scenario, reach)[day]);
		return reachRows({ reach: held, distances }, language);
	};
	const latest = new Map(rowsOn('latest').map((row) => [row.id, row]));
	return rowsOn('debate').map((row) => {
		const { id, dimension, label } = row;
		const now = latest.get(id);
		return {
			...{ id, dimension, label, ...sayingOf(dataset, row, language) },
			...(now && !isSame(row, now) && { latest: sayingOf(dataset, now, language) }),
			...(id === 'practice-cases' &&
				record &&
				record.sentence !== '' && {
					record: { sentence: record.sentence, query: `?host=${iso2}` }
				})
		};
	});
}

function sayingOf(dataset: Dataset, row: ReachRow, language: Language): ReachSaying {
	const { tie, word, text, sources } = row;
	return { tie, word, text, facts: factsOf(row, language), sources: sourceViews(dataset, sources) };
}

/** Whether a row says the same on both days, and rests on the same. */
function isSame(one: ReachRow, other: ReachRow): boolean {
	const said = ({ tie, word, text, grade, sources }: ReachRow) =>
		JSON.stringify([tie, word, text, grade, sources]);
	return said(one) === said(other);
}

function factsOf({ grade, checked, isUndated }: ReachRow, language: Language): string {
	const gradeWord = grade === 'unverified' ? m.reach_row_unverified : m.reach_row_grade;
	return [
		...(isUndated ? [m.reach_row_undated()] : []),
		...(grade === undefined ? [] : [gradeWord({ grade })]),
		...(checked === undefined
			? []
			: [m.reach_row_checked({ date: formatDay(checked, language, 'short') })])
	].join(' · ');
}
