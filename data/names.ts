import * as v from 'valibot';
import { knownKeys } from './known-keys.ts';
import { Iso2, Localized, Prose } from './values.ts';
import { languages, type Language } from './vocabulary.ts';

const Others = v.optional(v.array(Prose), []);

/** One row of data/names.yaml. */
export const NamesRow = knownKeys({
	iso2: Iso2,
	/** The name this site uses. */
	name: Localized,
	/** Other names, older names and abbreviations by which a reader may look for it. */
	also: v.optional(
		knownKeys(
			Object.fromEntries(languages.map((language) => [language, Others])) as Record<
				Language,
				typeof Others
			>
		),
		{}
	)
});
export type NamesRow = v.InferOutput<typeof NamesRow>;

/** The names of one country or territory. */
export interface CountryNames extends NamesRow {
	/** ISO alpha-3 in lower case; none for an area that has no such code. */
	readonly iso3: string | undefined;
}
