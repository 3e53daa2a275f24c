import type { Language } from '../../../data/vocabulary.ts';
import type { Geography } from '../../../geo/geography.ts';
import { countryName } from '$lib/model/country-names';
import { formatLength } from '$lib/model/text';
import * as m from '$lib/paraglide/messages';

/** A country that the story does not tell of, as a list of all of them has it. */
export interface ListedCountry {
	readonly iso2: string;
	readonly name: string;
	/** From its capital to the nearest soil of the jurisdiction. */
	readonly distance: string;
}

/** All countries with a page of their own that the story does not tell of, by name. */
export function countryList(
	{ others }: Pick<Geography, 'others'>,
	language: Language
): ListedCountry[] {
	const order = new Intl.Collator(language);
	return Object.values(others)
		.map(({ code, capitalToStates }) => ({
			iso2: code,
			name: countryName(code, language),
			distance: m.km({ value: formatLength(capitalToStates.km, language) })
		}))
		.sort((a, b) => order.compare(a.name, b.name));
}
