import type { CountryReach } from '../../../data/reach.ts';
import type { Language } from '../../../data/vocabulary.ts';
import type { CountryDistances } from '../../../geo/distances.ts';
import * as m from '$lib/paraglide/messages';
import { legalRows, romeRow } from './reach-law.ts';
import { leverageRow } from './reach-leverage.ts';
import { practiceRow } from './reach-practice.ts';
import { allianceRow, presenceRow } from './reach-presence.ts';
import type { ReachRow } from './reach-row.ts';
import { soilRows } from './reach-soil.ts';
import type { Dimension } from './weights.ts';

/** What a country's rows are made from. */
export interface ReachOf {
	/** What the tables say; undefined when there are none for this jurisdiction. */
	readonly reach: CountryReach | undefined;
	/** Undefined for the jurisdiction itself. */
	readonly distances: CountryDistances | undefined;
}

/**
 * A country's reach in words of the current language: soil, law, presence, practice, leverage, in
 * that order. Every country has the same rows; what no table holds reads as not established. Only
 * the jurisdiction itself has fewer: nothing is far from, bound to or forced by itself.
 */
export function reachRows({ reach, distances }: ReachOf, language: Language): ReachRow[] {
	if (!distances)
		return reach
			? [romeRow(reach.rome, language), practiceRow(reach.practice, language, true)]
			: [];
	return [
		...soilRows(distances, language),
		...(reach
			? [
					...legalRows(reach, language),
					presenceRow(reach.presence, distances.capital, language, reach.ended?.presence),
					allianceRow(reach.alliances, language, reach.ended?.alliances),
					practiceRow(reach.practice, language, false),
					leverageRow(reach.sanctions, language, reach.ended?.sanctions)
				]
			: [])
	];
}

/** The heading of a dimension. */
export function dimensionWord(dimension: Dimension, locale: Language): string {
	return {
		soil: m.reach_soil,
		law: m.reach_law,
		presence: m.reach_presence,
		practice: m.reach_practice,
		leverage: m.reach_leverage
	}[dimension]({}, { locale });
}
