import type { Dataset } from '../../../data/dataset.ts';
import type { Language } from '../../../data/vocabulary.ts';
import type { Geography } from '../../../geo/geography.ts';
import type { LabelPlace, Sea } from '../../../geo/label-places.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import type { ContextNames } from '$lib/cartography/context-names';
import { countryName } from './country-names.ts';

/**
 * The names of the world in one language: countries as the rest of the site names them, capitals of those
 * that have one, seas. Places are good to about a kilometre.
 */
export function contextNames(
	dataset: Dataset,
	geography: Geography,
	places: readonly LabelPlace[],
	seas: readonly Sea[],
	language: Language
): ContextNames {
	const told = new Map(dataset.countries.map((country) => [country.iso2, country]));
	const known = places.filter(({ iso2 }) => told.has(iso2) || iso2 in geography.others);
	return {
		countries: known.map(({ iso2, at, radius }) => ({
			iso2,
			name: told.get(iso2)?.name[language] ?? countryName(iso2, language),
			at: near(at),
			radius: short(radius)
		})),
		capitals: known.flatMap(({ iso2, radius }) => {
			const capital = told.get(iso2)?.capital ?? geography.others[iso2]?.capital;
			return capital
				? [
						{
							iso2,
							name: capital.name[language],
							at: near(capital.position),
							radius: short(radius)
						}
					]
				: [];
		}),
		seas: seas.map(({ name, at, radius }) => ({ name: name[language], at, radius }))
	};
}

function near([lng, lat]: LngLat): LngLat {
	return [short(lng), short(lat)];
}

function short(value: number): number {
	return Number(value.toFixed(2));
}
