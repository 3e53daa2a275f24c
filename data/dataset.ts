import type { CountryNames } from './names.ts';
import type { Precedents } from './precedents.ts';
import type { ReachTables } from './reach.ts';
import type { Claim, Country, Event, Mention, Scenario, Source } from './schema.ts';
import type { Slide } from './slide.ts';

/** A scenario that has passed every rule: what the rest of the project works from. */
export interface Dataset {
	readonly scenario: Scenario;
	/** Origin, then candidates in reading order, then the jurisdiction. */
	readonly countries: readonly Country[];
	readonly sources: readonly Source[];
	readonly timeline: readonly Event[];
	/** Other countries that somebody named as destinations, in the order of their file. */
	readonly mentions: readonly Mention[];
	/** The deck, in order; a scenario that declares none has one slide with its title. */
	readonly briefing: readonly Slide[];
	/** The reach tables, when they are those of this scenario's jurisdiction. */
	readonly reach: ReachTables | undefined;
	/** Where fallen rulers went, for a scenario that asks for it. */
	readonly precedents: Precedents | undefined;
	/** Names of the world's countries and territories, by ISO code in alphabetical order. */
	readonly names: readonly CountryNames[];
}

/** The country with this code. Throws when the scenario does not tell of it. */
export function countryOf(dataset: Pick<Dataset, 'scenario' | 'countries'>, iso2: string): Country {
	const country = dataset.countries.find((candidate) => candidate.iso2 === iso2);
	if (!country) throw new Error(`The scenario ${dataset.scenario.id} has no country ${iso2}`);
	return country;
}

/** Every claim of the scenario, general ones first, with the country it belongs to. */
export function allClaims(dataset: Dataset): { claim: Claim; iso2: string | undefined }[] {
	return [
		...dataset.scenario.claims.map((claim) => ({ claim, iso2: undefined })),
		...dataset.countries.flatMap((country) =>
			country.claims.map((claim) => ({ claim, iso2: country.iso2 }))
		)
	];
}
