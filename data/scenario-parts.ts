import type { Parsed } from './parse-content.ts';
import type { Claim, Country, Event, Mention, Scenario, Source } from './schema.ts';
import type { Slide } from './slide.ts';
import type { ValuePath, YamlFile } from './yaml-file.ts';

/** Everything parsed from one scenario's folder; a file that its schema refused is left out. */
export interface ScenarioParts {
	readonly scenario: Parsed<Scenario> | undefined;
	readonly sources: Parsed<Source[]> | undefined;
	readonly countries: readonly Parsed<Country>[];
	readonly timeline: Parsed<Event[]> | undefined;
	readonly mentions: Parsed<Mention[]> | undefined;
	readonly briefing: Parsed<Slide[]> | undefined;
	/** ISO codes that the files in countries/ are named by, the refused ones included. */
	readonly countryFiles: readonly string[];
	/** Whether no file was refused, so that what is not in the parts is nowhere. */
	readonly whole: boolean;
}

/** A claim with the file and path it was read from. */
export interface PlacedClaim {
	readonly claim: Claim;
	readonly file: YamlFile;
	readonly path: ValuePath;
}

/** The claims of all parts: those of the whole debate first. */
export function placedClaims({ scenario, countries }: ScenarioParts): PlacedClaim[] {
	return [...(scenario ? [scenario] : []), ...countries].flatMap(({ file, value }) =>
		value.claims.map((claim, index) => ({ claim, file, path: ['claims', index] }))
	);
}
