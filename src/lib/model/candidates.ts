import { countryOf, type Dataset } from '../../../data/dataset.ts';
import { reachDays, reachOf, type CountryReach } from '../../../data/reach.ts';
import type { Country } from '../../../data/schema.ts';
import type { CountryDistances } from '../../../geo/distances.ts';
import type { Geography } from '../../../geo/geography.ts';

/** A candidate with what is measured of it, and what was tabled on the day of the debate. */
export interface Candidate {
	readonly country: Country;
	readonly distances: CountryDistances;
	/** Undefined where there are no reach tables for the scenario's jurisdiction. */
	readonly reach: CountryReach | undefined;
}

/**
 * The candidates of a scenario, the one whose capital lies nearest to the jurisdiction's soil first;
 * those that lie equally far in reading order.
 *
 * @throws when the geography has not measured one of them
 */
export function candidatesByDistance(
	dataset: Dataset,
	{ distances }: Pick<Geography, 'distances'>
): readonly Candidate[] {
	const { scenario, reach } = dataset;
	return scenario.candidates
		.map((iso2) => {
			const measured = distances[iso2];
			if (!measured) throw new Error(`The geography has no distances of the candidate ${iso2}`);
			return {
				country: countryOf(dataset, iso2),
				distances: measured,
				reach: reach && reachOf(reach, iso2, reachDays(scenario, reach).debate)
			};
		})
		.sort((a, b) => a.distances.capitalToStates.km - b.distances.capitalToStates.km);
}
