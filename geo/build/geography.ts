import type { Dataset } from '../../data/dataset.ts';
import type { Country, Scenario } from '../../data/schema.ts';
import { geodesicKm } from '../geodesic.ts';
import type { Geography } from '../geography.ts';
import type { LngLat } from '../lng-lat.ts';
import { buildScene } from '../scene.ts';
import { blockSetsOn } from './blocs.ts';
import { capitals } from './capitals.ts';
import { distancesOf } from './distances.ts';
import { distanceTable, routeTable } from './tables.ts';
import { drawDisputes } from './drawn-disputes.ts';
import { drawWorld } from './world.ts';

/** All of a scenario that its geography depends on. */
export interface GeographicParts {
	readonly scenario: Pick<
		Scenario,
		'dated' | 'origin' | 'jurisdiction' | 'candidates' | 'comparators'
	>;
	readonly countries: readonly Pick<Country, 'iso2' | 'capital'>[];
}

/** A scenario without the parts that its geography does not depend on. */
export function geographicParts({ scenario, countries }: Dataset): GeographicParts {
	const { dated, origin, jurisdiction, candidates, comparators } = scenario;
	return {
		scenario: { dated, origin, jurisdiction, candidates, comparators },
		countries: countries.map(({ iso2, capital }) => ({ iso2, capital }))
	};
}

/**
 * Outlines and distances for one scenario.
 *
 * @throws naming the country when one has no outline, or a capital that is not on its land
 */
export function buildGeography({ scenario, countries }: GeographicParts): Geography {
	const { frame } = buildScene(
		countries.map(({ iso2, capital }) => ({
			iso2,
			role: iso2 === scenario.origin ? 'origin' : 'candidate',
			position: capital.position,
			label: { narrow: 'e', wide: 'e' }
		}))
	);
	const shapes = drawWorld(
		frame,
		countries.map(({ iso2 }) => iso2)
	);
	for (const { iso2 } of countries) {
		if (!shapes.some((shape) => shape.iso2 === iso2)) {
			throw new Error(`The map has no outline of "${iso2}"; is it an ISO 3166-1 code?`);
		}
	}
	const capitalOf = (iso2: string) => {
		const country = countries.find((candidate) => candidate.iso2 === iso2);
		if (!country) throw new Error(`The scenario has no country ${iso2}`);
		return country.capital.position;
	};
	const origin = capitalOf(scenario.origin);
	const measured = countries.filter(({ iso2 }) => iso2 !== scenario.jurisdiction);
	return {
		shapes,
		disputes: drawDisputes(shapes),
		distances: Object.fromEntries(
			measured.map(({ iso2, capital }) => [iso2, distancesOf(iso2, capital)])
		),
		others: Object.fromEntries(
			Object.entries(distanceTable())
				.filter(([code]) => isOfTheWorld(code) && !countries.some(({ iso2 }) => iso2 === code))
				.sort(([a], [b]) => a.localeCompare(b))
		),
		comparisons: scenario.comparators.map((iso2) => {
			const capital = capitals().get(iso2);
			if (!capital) throw new Error(`No capital is known of the comparator "${iso2}".`);
			return distancesOf(iso2, capital);
		}),
		routes: Object.fromEntries(
			scenario.candidates.map((iso2) => [
				iso2,
				routeTable(
					{ position: origin, state: scenario.origin },
					{ position: capitalOf(iso2), state: iso2 },
					scenario.dated
				)
			])
		),
		blockSets: blockSetsOn(scenario.dated),
		arcKm: Object.fromEntries(
			scenario.candidates.map((iso2) => [iso2, geodesicKm(origin, capitalOf(iso2))])
		)
	};
}

/** Where a story takes place: its capitals, and the soil from which their distance is measured. */
export function storyPlaces({ scenario, countries }: GeographicParts): LngLat[] {
	return countries
		.filter(({ iso2 }) => iso2 !== scenario.jurisdiction)
		.flatMap(({ iso2, capital }) => [
			capital.position,
			distancesOf(iso2, capital).capitalToStates.to.position
		]);
}

/** Whether a code is ISO's, or Kosovo's, which the world uses; the atlas's other private ones are not. */
function isOfTheWorld(code: string): boolean {
	return code === 'xk' || !code.startsWith('x');
}
