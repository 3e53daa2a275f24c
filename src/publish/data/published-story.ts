import * as v from 'valibot';
import type { Dataset } from '../../../data/dataset.ts';
import { dataLicence, dataVersion, lastWorkedOn } from '../../../data/publication.ts';
import { Country, Event, Mention, Scenario, Source } from '../../../data/schema.ts';
import { Day, Iso2, Localized, Position } from '../../../data/values.ts';
import { languages } from '../../../data/vocabulary.ts';
import type { Geography } from '../../../geo/geography.ts';

const Km = v.pipe(v.number(), v.minValue(0));

const Measure = v.strictObject({
	km: Km,
	precisionKm: Km,
	from: v.strictObject({ position: Position, name: v.optional(Localized) }),
	to: v.strictObject({ position: Position, name: Localized }),
	part: v.string()
});

const Distances = v.strictObject({
	code: v.string(),
	capital: v.strictObject({ name: Localized, position: Position, note: v.optional(Localized) }),
	capitalToStates: Measure,
	capitalToSoil: Measure,
	countryToSoil: Measure,
	withGuantanamo: v.strictObject({ capital: Measure, country: Measure })
});

/** The form of data/story.json. What a version of it promises is in data/README.md. */
export const PublishedStory = v.strictObject({
	/** Address of the JSON Schema, relative to the file. */
	schema: v.literal('story.schema.json'),
	version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
	/** The last day on which anything in it was checked or corrected. */
	updated: Day,
	licence: v.strictObject({ name: v.string(), url: v.string() }),
	attribution: Localized,
	scenario: Scenario,
	countries: v.array(Country),
	sources: v.array(Source),
	timeline: v.array(Event),
	/** Other countries that somebody named as destinations. */
	mentions: v.array(Mention),
	/** Distances by ISO code; `precisionKm` is how far the coast behind a figure may be off. */
	distances: v.record(Iso2, Distances),
	/** Distances of the comparators of the scenario. */
	comparisons: v.array(Distances),
	/** Length of the arc from the origin's capital, by ISO code. */
	arcKm: v.record(Iso2, Km)
});
export type PublishedStory = v.InferOutput<typeof PublishedStory>;

/** A whole scenario with its measured distances, as others may use it. */
export function publishedStory(dataset: Dataset, geography: Geography): PublishedStory {
	const { scenario, countries, sources, timeline, mentions } = dataset;
	const story = {
		schema: 'story.schema.json',
		version: dataVersion,
		updated: lastWorkedOn(dataset),
		licence: dataLicence,
		attribution: Object.fromEntries(
			languages.map((language) => [language, `${scenario.site}: ${scenario.title[language]}`])
		),
		scenario,
		countries,
		sources,
		timeline,
		mentions,
		distances: geography.distances,
		comparisons: geography.comparisons,
		arcKm: geography.arcKm
	};
	return v.parse(PublishedStory, story);
}
