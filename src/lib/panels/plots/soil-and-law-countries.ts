import type { Dataset } from '../../../../data/dataset.ts';
import { reachDays, type ReachTables } from '../../../../data/reach.ts';
import { rowsAsOf } from '../../../../data/reach-time.ts';
import type { Language } from '../../../../data/vocabulary.ts';
import type { Geography } from '../../../../geo/geography.ts';
import { countryName } from '$lib/model/country-names';
import { roleOf } from '$lib/model/standing';
import { formatLength } from '$lib/model/text';
import * as m from '$lib/paraglide/messages';
import type { SoilAndLawCountry } from './soil-and-law.ts';

/**
 * The countries that the picture "soil against law" shows: those the story tells of, and every
 * other that has a distance and is in any of the reach tables; treaties are those of the debate's day. The court's own country has no place.
 */
export function soilAndLawCountries(
	dataset: Dataset,
	geography: Geography,
	reach: ReachTables,
	language: Language
): SoilAndLawCountry[] {
	const { debate } = reachDays(dataset.scenario, reach);
	const held = rowsAsOf(reach.extradition, debate);
	const treaties = new Map(held.map((row) => [row.iso2, row]));
	const known = new Set(
		[
			reach.extradition,
			reach.assistance,
			reach.rome,
			reach.alliances,
			reach.presence,
			reach.sanctions,
			reach.practice
		].flatMap((rows) => rows.map(({ iso2 }) => iso2))
	);
	const told = new Map(dataset.countries.map((country) => [country.iso2, country]));
	return Object.entries({ ...geography.others, ...geography.distances }).flatMap(
		([iso2, { capitalToStates }]) => {
			const country = told.get(iso2);
			const row = treaties.get(iso2);
			if (!country && !known.has(iso2)) return [];
			return [
				{
					iso2,
					name: country?.name[language] ?? countryName(iso2, language),
					km: capitalToStates.km,
					distance: m.km({ value: formatLength(capitalToStates.km, language) }),
					law: row?.state,
					isSourced: row !== undefined && row.grade !== 'unverified',
					role: country && roleOf(dataset, iso2)
				}
			];
		}
	);
}
