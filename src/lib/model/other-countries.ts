import type { Dataset } from '../../../data/dataset.ts';
import { languages, type Language } from '../../../data/vocabulary.ts';
import type { CountryDistances } from '../../../geo/distances.ts';
import type { Geography } from '../../../geo/geography.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import * as m from '$lib/paraglide/messages';
import { countryName } from './country-names.ts';
import { formatLength } from './text.ts';

/** A country that the story does not tell of, as the map and the list name it. */
export interface OtherCountry {
	readonly iso2: string;
	readonly name: string;
	/** Its capital. */
	readonly position: LngLat;
	/** The nearest soil of the jurisdiction to its capital, and what that is called. */
	readonly nearest: LngLat;
	readonly nearestName: string;
	/** Second line of its label. */
	readonly distance: string;
	/** Its dossier as HTML, with `{method}` for the path to the method page. */
	readonly html: string;
}

/** A country as a search finds it: the name shown, and others it answers to. */
export interface FindableCountry {
	readonly iso2: string;
	readonly name: string;
	readonly others: readonly string[];
}

/** The file of one language that tells of every other country and lets all be found. */
export interface WorldCountries {
	readonly others: Readonly<Record<string, OtherCountry>>;
	readonly findable: readonly FindableCountry[];
}

/** Stands in a dossier's HTML for the path from the page to the method page. */
export const methodToken = '{method}';

/** One language of the world's countries; `htmlOf` writes a country's dossier. */
export function worldCountries(
	dataset: Dataset,
	geography: Geography,
	language: Language,
	htmlOf: (distances: CountryDistances) => string
): WorldCountries {
	const others = Object.values(geography.others).map((distances): OtherCountry => {
		const { code, capital, capitalToStates } = distances;
		const km = m.km({ value: formatLength(capitalToStates.km, language) });
		return {
			iso2: code,
			name: countryName(code, language),
			position: rounded(capital.position),
			nearest: rounded(capitalToStates.to.position),
			nearestName: capitalToStates.to.name[language],
			distance: m.label_distance({ km }),
			html: htmlOf(distances)
		};
	});
	const told = dataset.countries.map(({ iso2, name }) => ({ iso2, name: name[language] }));
	return {
		others: Object.fromEntries(others.map((country) => [country.iso2, country])),
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

function rounded([lng, lat]: LngLat): LngLat {
	return [Number(lng.toFixed(3)), Number(lat.toFixed(3))];
}
