import type { CountryDistances, Measure } from '../../../geo/distances.ts';
import type { Language } from '../../../data/vocabulary.ts';
import * as m from '$lib/paraglide/messages';
import { distanceInWords } from './lengths.ts';
import type { ReachRow } from './reach-row.ts';

/** Capital to the states, and the country's nearest land to all soil, as rows. */
export function soilRows(distances: CountryDistances, language: Language): ReachRow[] {
	const { capital, capitalToStates, countryToSoil } = distances;
	const row = (id: string, label: string, measure: Measure, from = ''): ReachRow => ({
		id,
		dimension: 'soil',
		label,
		tie: 'measured',
		word: distanceInWords(measure.km, language),
		text: [from, m.reach_nearest({ place: measure.to.name[language] })].filter(Boolean).join(' '),
		sources: [],
		grade: undefined,
		checked: undefined,
		isUndated: false
	});
	return [
		row(
			'soil-capital',
			m.reach_soil_capital(),
			capitalToStates,
			m.reach_from({ city: capital.name[language] })
		),
		row('soil-country', m.reach_soil_country(), countryToSoil)
	];
}
