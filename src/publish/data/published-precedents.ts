import * as v from 'valibot';
import type { Dataset } from '../../../data/dataset.ts';
import { Case, CaseSource, PrecedentsHead } from '../../../data/precedent-schema.ts';
import { dataLicence, dataVersion, lastWorkedOn } from '../../../data/publication.ts';
import { Day, Localized } from '../../../data/values.ts';
import { languages } from '../../../data/vocabulary.ts';

const { title, definition, caution, cut, since, knownUntil } = PrecedentsHead.entries;

/** The form of data/precedents.json. What a version of it promises is in data/README.md. */
export const PublishedPrecedents = v.strictObject({
	/** Address of the JSON Schema, relative to the file. */
	schema: v.literal('precedents.schema.json'),
	version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
	/** The last day on which anything in it was checked. */
	updated: Day,
	licence: v.strictObject({ name: v.string(), url: v.string() }),
	attribution: Localized,
	/** How to cite it. */
	citation: Localized,
	title: v.optional(title),
	definition: v.optional(definition),
	caution: v.optional(caution),
	cut: v.optional(cut),
	since: v.optional(since),
	knownUntil: v.optional(knownUntil),
	/** Published cases only, oldest first. */
	cases: v.array(Case),
	/** How many cases are known of, whose host or ending was not seen in a source. */
	drafts: v.pipe(v.number(), v.integer(), v.minValue(0)),
	sources: v.array(CaseSource)
});
export type PublishedPrecedents = v.InferOutput<typeof PublishedPrecedents>;

/** The table of fallen rulers, as others may use it; empty for a scenario that does not ask for it. */
export function publishedPrecedents(dataset: Dataset): PublishedPrecedents {
	const { precedents } = dataset;
	const days = [
		...(precedents?.cases ?? []).map(({ checked }) => checked),
		...(precedents?.sources ?? []).map(({ checked }) => checked)
	];
	const updated = days.reduce(
		(last, day) => (day > last ? day : last),
		precedents?.knownUntil ?? lastWorkedOn(dataset)
	);
	return v.parse(PublishedPrecedents, {
		schema: 'precedents.schema.json',
		version: dataVersion,
		updated,
		licence: dataLicence,
		attribution: inEvery(() => 'Salida'),
		citation: inEvery(
			(language) =>
				`Salida, ${precedents?.title[language] ?? 'precedents'}, ${dataVersion}, ${updated}, ${dataLicence.name}`
		),
		...(precedents ?? { cases: [], drafts: 0, sources: [] })
	});
}

function inEvery(text: (language: (typeof languages)[number]) => string) {
	return Object.fromEntries(languages.map((language) => [language, text(language)]));
}
