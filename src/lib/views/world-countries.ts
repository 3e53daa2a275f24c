import type { Dataset } from '../../../data/dataset.ts';
import { languages, type Language } from '../../../data/vocabulary.ts';
import type { Geography } from '../../../geo/geography.ts';
import type { FindableCountry } from '$lib/model/find-country';
import { comparedCountry, type ComparedCountry } from './comparison.ts';
import { reachDaysView, type ReachDaysView } from './reach-view.ts';
import { otherCountryView, type OtherCountryView } from './other-country.ts';

/** The file of one language that tells of every other country, lets all be found, and compared. */
export interface WorldCountries {
	readonly others: Readonly<Record<string, OtherCountryView>>;
	/** The countries of the story, for comparisons. */
	readonly told: readonly ComparedCountry[];
	readonly findable: readonly FindableCountry[];
	/** The days as of which reach is shown; missing where there is but one. */
	readonly days?: ReachDaysView;
}

/** One language of the world's countries. Call it where that language is the current one. */
export function worldCountries(
	dataset: Dataset,
	geography: Geography,
	language: Language
): WorldCountries {
	const others = Object.values(geography.others).map((distances) =>
		otherCountryView(dataset, distances, language)
	);
	const told = dataset.countries.map(({ iso2 }) =>
		comparedCountry(dataset, geography, language, iso2)
	);
	const days = reachDaysView(dataset, language);
	return {
		...(days && { days }),
		others: Object.fromEntries(others.map((country) => [country.iso2, country])),
		told,
		findable: [...told, ...others].map(({ iso2, name }) => ({
			iso2,
			name,
			others: namesOf(dataset, iso2).filter((other) => other !== name)
		}))
	};
}

/** Codes and names in every language, old names and abbreviations. */
function namesOf({ names }: Dataset, iso2: string): string[] {
	const found = names.find((entry) => entry.iso2 === iso2);
	if (!found) return [iso2];
	const codes = found.iso3 === undefined ? [iso2] : [iso2, found.iso3];
	return [
		...codes,
		...languages.flatMap((language) => [found.name[language], ...found.also[language]])
	];
}
