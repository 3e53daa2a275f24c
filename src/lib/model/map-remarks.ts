import type { Dataset } from '../../../data/dataset.ts';
import type { Language } from '../../../data/vocabulary.ts';
import { roundLength } from '../../../geo/distances.ts';
import type { Geography } from '../../../geo/geography.ts';
import * as m from '$lib/paraglide/messages';
import { candidatesByDistance } from './candidates.ts';
import { formatLength } from './text.ts';
import { turnedOrder } from './turned-order.ts';

/** What a map says of one of its lines. */
export interface MapRemark {
	/** The line: a country's measuring line, or its arc. */
	readonly line: 'measure' | 'arc';
	/** ISO code of that country. */
	readonly iso2: string;
	readonly text: string;
	/** Whether it is said of the story as a whole, while its country alone is marked, or both times. */
	readonly when: 'overview' | 'open' | 'either';
}

/** Whether a remark is due while some countries are marked (ISO codes). */
export function isDue({ iso2, when }: MapRemark, marked: readonly string[]): boolean {
	if (marked.length === 0) return when !== 'open';
	return when !== 'overview' && marked.length === 1 && marked[0] === iso2;
}

/**
 * What the map of a story remarks: an order that a flat map turns round, that arcs are no journeys, and how
 * long the arc of an open country is. Call it where the language is the current one.
 */
export function mapRemarks(
	dataset: Dataset,
	geography: Geography,
	language: Language
): MapRemark[] {
	const candidates = candidatesByDistance(dataset, geography);
	const inKm = (km: number) => m.km({ value: formatLength(km, language) });
	const turned = turnedOrder(
		candidates.map(({ country, distances: { capitalToStates } }) => ({
			country,
			from: capitalToStates.from.position,
			to: capitalToStates.to.position,
			km: capitalToStates.km
		}))
	);
	const surprise = (): MapRemark[] => {
		if (!turned) return [];
		const { nearer, farther, isOverArctic } = turned;
		const words = {
			km: inKm(roundLength(farther.km) - roundLength(nearer.km)),
			city: farther.country.capital.name[language]
		};
		const text = isOverArctic ? m.map_nearer_arctic(words) : m.map_nearer(words);
		return [{ line: 'measure', iso2: nearer.country.iso2, text, when: 'either' }];
	};
	const origin = dataset.countries.find(({ iso2 }) => iso2 === dataset.scenario.origin);
	const arcs = candidates
		.map(({ country: { iso2 } }) => ({ iso2, km: geography.arcKm[iso2] ?? 0 }))
		.sort((a, b) => b.km - a.km);
	const [longest] = arcs;
	return [
		...surprise(),
		...(longest
			? [{ line: 'arc', iso2: longest.iso2, text: m.map_possible(), when: 'overview' } as const]
			: []),
		...arcs.map(({ iso2, km }): MapRemark => ({
			line: 'arc',
			iso2,
			text: m.map_arc_length({ city: origin?.capital.name[language] ?? '', km: inKm(km) }),
			when: 'open'
		}))
	];
}
