import { reachOf } from '../../../data/reach.ts';
import type { Dataset } from '../../../data/dataset.ts';
import type { Language } from '../../../data/vocabulary.ts';
import type { CountryDistances } from '../../../geo/distances.ts';
import type { ReachRow } from '$lib/model/reach-row';
import { reachRows } from '$lib/model/reach-rows';
import { formatDay } from '$lib/model/text';
import * as m from '$lib/paraglide/messages';
import { sourceViews, type SourceView } from './source-view.ts';

/** One row of a country's reach, ready to show. */
export interface ReachRowView extends Pick<
	ReachRow,
	'id' | 'dimension' | 'label' | 'tie' | 'word' | 'text'
> {
	/** How sure the row is and when it was looked at; empty for one that is measured or unknown. */
	readonly facts: string;
	readonly sources: readonly SourceView[];
}

/** A country's reach, row by row in the order of the dimensions. */
export type ReachView = readonly ReachRowView[];

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
	const reach = dataset.reach && reachOf(dataset.reach, iso2);
	return reachRows({ reach, distances }, language).map((row) => ({
		id: row.id,
		dimension: row.dimension,
		label: row.label,
		tie: row.tie,
		word: row.word,
		text: row.text,
		facts: factsOf(row, language),
		sources: sourceViews(dataset, row.sources)
	}));
}

function factsOf({ grade, checked }: ReachRow, language: Language): string {
	const gradeWord = grade === 'unverified' ? m.reach_row_unverified : m.reach_row_grade;
	return [
		...(grade === undefined ? [] : [gradeWord({ grade })]),
		...(checked === undefined
			? []
			: [m.reach_row_checked({ date: formatDay(checked, language, 'short') })])
	].join(' · ');
}
