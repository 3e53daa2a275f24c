import type { Dataset } from '../../../data/dataset.ts';
import { reachOf, type ReachTables } from '../../../data/reach.ts';
import type { Language } from '../../../data/vocabulary.ts';
import type { Geography } from '../../../geo/geography.ts';
import { findingsOf } from './reach-scores.ts';
import type { Weighable } from './weighed-order.ts';

/** A candidate as the page hands it to the reader's weighing: with its name, in reading order. */
export interface NamedWeighable extends Weighable {
	readonly name: string;
}

/** The candidates of a scenario with what the rules find of them. */
export function weighables(
	{ scenario, countries }: Dataset,
	geography: Geography,
	reach: ReachTables,
	language: Language
): NamedWeighable[] {
	const kmOf = (iso2: string) => geography.distances[iso2]?.capitalToStates.km;
	const farthestKm = Math.max(0, ...scenario.candidates.map((iso2) => kmOf(iso2) ?? 0));
	return scenario.candidates.map((iso2) => ({
		iso2,
		name: countries.find((country) => country.iso2 === iso2)?.name[language] ?? iso2,
		findings: findingsOf(reachOf(reach, iso2, scenario.dated), kmOf(iso2), farthestKm)
	}));
}
