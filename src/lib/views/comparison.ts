import { countryOf, type Dataset } from '../../../data/dataset.ts';
import type { Language } from '../../../data/vocabulary.ts';
import type { Geography } from '../../../geo/geography.ts';
import { roleOf, standingWord } from '$lib/model/standing';
import { reachView, type ReachRowView, type ReachView } from './reach-view.ts';

/** One country of a comparison. */
export interface ComparedCountry {
	readonly iso2: string;
	readonly name: string;
	/** Its part in the story, in words; empty for a country that the story does not tell of. */
	readonly standing: string;
	readonly reach: ReachView;
}

/** A row of a comparison: what it is about, and what each country has there. */
export interface ComparedRow {
	readonly id: string;
	readonly label: string;
	readonly cells: readonly (ReachRowView | undefined)[];
}

/** The rows of countries side by side, in the order in which dossiers have them. */
export function comparedRows(countries: readonly ComparedCountry[]): readonly ComparedRow[] {
	const [longest] = countries.map(({ reach }) => reach).sort((a, b) => b.length - a.length);
	return (longest ?? []).map(({ id, label }) => ({
		id,
		label,
		cells: countries.map(({ reach }) => reach.find((row) => row.id === id))
	}));
}

/** A country of the story for a comparison. @throws when the story does not tell of it */
export function comparedCountry(
	dataset: Dataset,
	geography: Geography,
	language: Language,
	iso2: string
): ComparedCountry {
	const { name, standing } = countryOf(dataset, iso2);
	return {
		iso2,
		name: name[language],
		standing: standingWord({ role: roleOf(dataset, iso2), standing }),
		reach: reachView(dataset, iso2, geography.distances[iso2], language)
	};
}
