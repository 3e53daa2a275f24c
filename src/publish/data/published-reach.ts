import * as v from 'valibot';
import type { Dataset } from '../../../data/dataset.ts';
import {
	dataLicence,
	dataVersion,
	lastWorkedOn,
	reachWorkedOn
} from '../../../data/publication.ts';
import { reachSchemas, type ReachTableName } from '../../../data/reach-schema.ts';
import { Source } from '../../../data/schema.ts';
import { Day, Iso2, Localized } from '../../../data/values.ts';
import { languages } from '../../../data/vocabulary.ts';

const Names = v.strictObject({
	iso2: Iso2,
	iso3: v.optional(v.string()),
	name: Localized,
	/** Other names by which it may be looked for, by language. */
	also: v.record(v.picklist(languages), v.optional(v.array(v.string())))
});

/** The form of data/reach.json. What a version of it promises is in data/README.md. */
export const PublishedReach = v.strictObject({
	/** Address of the JSON Schema, relative to the file. */
	schema: v.literal('reach.schema.json'),
	version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
	/** The last day on which anything in it was checked. */
	updated: Day,
	licence: v.strictObject({ name: v.string(), url: v.string() }),
	attribution: Localized,
	/** Whose courts the tables measure the reach of; without tables for it, all of them are empty. */
	jurisdiction: Iso2,
	title: v.optional(Localized),
	note: v.optional(Localized),
	/** The last day the tables cover. */
	knownUntil: v.optional(Day),
	extradition: v.array(reachSchemas.extradition),
	assistance: v.array(reachSchemas.assistance),
	rome: v.array(reachSchemas.rome),
	alliances: v.array(reachSchemas.alliances),
	presence: v.array(reachSchemas.presence),
	sanctions: v.array(reachSchemas.sanctions),
	practice: v.array(reachSchemas.practice),
	sources: v.array(Source),
	/** Names of the countries that the tables may speak of. */
	names: v.array(Names)
});
export type PublishedReach = v.InferOutput<typeof PublishedReach>;

const noRows: Record<ReachTableName, []> = {
	extradition: [],
	assistance: [],
	rome: [],
	alliances: [],
	presence: [],
	sanctions: [],
	practice: []
};

/** The reach tables with their sources and the names of countries, as others may use them. */
export function publishedReach(dataset: Dataset): PublishedReach {
	const { scenario, reach, names } = dataset;
	return v.parse(PublishedReach, {
		schema: 'reach.schema.json',
		version: dataVersion,
		updated: reach ? reachWorkedOn(reach) : lastWorkedOn(dataset),
		licence: dataLicence,
		attribution: Object.fromEntries(languages.map((language) => [language, 'Salida'])),
		...(reach ?? { jurisdiction: scenario.jurisdiction, ...noRows, sources: [] }),
		names
	});
}
