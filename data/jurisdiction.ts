import * as v from 'valibot';
import { knownKeys } from './known-keys.ts';
import { Iso2, Localized } from './values.ts';

/** Soil that geo/build can measure to, by the court's country. */
const measuredSoils = ['us'] as const;

/** What the interface calls the court's country and its soil; data/jurisdictions/<iso2>.yaml. */
export const Jurisdiction = knownKeys({
	iso2: Iso2,
	/** Whose outlines distances are measured to. */
	soil: v.picklist(measuredSoils),
	words: knownKeys({
		/** As a name on its own. */
		name: Localized,
		/** Behind “with”. */
		state: Localized,
		/** The same, abbreviated. */
		short: Localized,
		/** What makes a noun the country’s own: before it in English, behind it in Spanish. */
		of: Localized,
		soil: Localized,
		/** The part of the soil that a capital’s distance is measured to first. */
		core: Localized,
		/** “The nearest of” that part, with what Spanish sets before it. */
		nearest: Localized,
		/** What is measured, in whole sentences. */
		measured: Localized,
		/** What it holds by lease only, which is counted apart. */
		leased: Localized,
		/** The same with whose it is, between commas. */
		leasedNote: Localized
	})
});
export type Jurisdiction = v.InferOutput<typeof Jurisdiction>;
