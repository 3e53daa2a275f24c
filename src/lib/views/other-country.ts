import type { Dataset } from '../../../data/dataset.ts';
import type { Language } from '../../../data/vocabulary.ts';
import type { CountryDistances, Measure } from '../../../geo/distances.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import { countryName } from '$lib/model/country-names';
import { distanceInWords } from '$lib/model/lengths';
import { whenWord } from '$lib/model/reach-row';
import { otherStandingWord } from '$lib/model/standing';
import { formatLength } from '$lib/model/text';
import * as m from '$lib/paraglide/messages';
import { reachView, type ReachView } from './reach-view.ts';
import { sourceViews, type SourceView } from './source-view.ts';

/** Who has named a country as a destination. */
export interface MentionView {
	readonly text: string;
	readonly when: string;
	readonly sources: readonly SourceView[];
}

/** A further measure of a country's distance, in words. */
export interface MeasureView {
	readonly words: string;
	/** How long it is, or that it is no different from the one before. */
	readonly length: string;
	/** Where it starts and ends, for one that is different. */
	readonly ends?: string;
}

/** A country that the story does not tell of, as the map, the search and its dossier have it. */
export interface OtherCountryView {
	readonly iso2: string;
	readonly name: string;
	/** Its capital. */
	readonly position: LngLat;
	/** The nearest soil of the jurisdiction to its capital, and what that is called. */
	readonly nearest: LngLat;
	readonly nearestName: string;
	/** Second line of its label. */
	readonly distance: string;
	/** Whether anybody has named it, in words. */
	readonly standing: string;
	readonly mentions: readonly MentionView[];
	readonly reach: ReachView;
	/** Why this city counts as its capital, where that needs a word. */
	readonly capitalNote: string | undefined;
	readonly measures: readonly MeasureView[];
	/** Countries to set it beside. */
	readonly compare: readonly string[];
}

/** The view of such a country in one language. Call it where that language is the current one. */
export function otherCountryView(
	dataset: Dataset,
	distances: CountryDistances,
	language: Language
): OtherCountryView {
	const { code: iso2, capital, capitalToStates } = distances;
	const mentions = dataset.mentions.filter((mention) => mention.iso2 === iso2);
	const km = m.km({ value: formatLength(capitalToStates.km, language) });
	return {
		iso2,
		name: countryName(iso2, language),
		position: rounded(capital.position),
		nearest: rounded(capitalToStates.to.position),
		nearestName: capitalToStates.to.name[language],
		distance: m.label_distance({ km }),
		standing: otherStandingWord(mentions.length > 0),
		mentions: mentions.map(({ text, dated, sources }) => ({
			text: text[language],
			when: whenWord(dated, language),
			sources: sourceViews(dataset, sources)
		})),
		reach: reachView(dataset, iso2, distances, language),
		capitalNote:
			capital.note &&
			m.other_capital_note({ city: capital.name[language], note: capital.note[language] }),
		measures: measureViews(distances, language),
		compare: [iso2, ...dataset.scenario.candidates]
	};
}

/** The measures of a country beside the first of them, which stands elsewhere. */
export function measureViews(
	{ capitalToStates, capitalToSoil, countryToSoil, withGuantanamo }: CountryDistances,
	language: Language
): MeasureView[] {
	const view = (words: string, measure: Measure, isSame: boolean): MeasureView =>
		isSame
			? { words, length: m.measure_same() }
			: {
					words,
					length: distanceInWords(measure.km, language),
					ends: endsOf(measure, language)
				};
	return [
		view(m.measure_soil(), capitalToSoil, capitalToSoil.km === capitalToStates.km),
		view(m.measure_country(), countryToSoil, false),
		view(
			m.measure_guantanamo(),
			withGuantanamo.country,
			withGuantanamo.country.km === countryToSoil.km
		)
	];
}

function endsOf(measure: Measure, language: Language): string {
	const to = measure.to.name[language];
	const from = measure.from.name?.[language];
	return from === undefined ? to : `${from} – ${to}`;
}

/** A place good to about 100 m, which is finer than any outline and shorter to send. */
function rounded([lng, lat]: LngLat): LngLat {
	return [Number(lng.toFixed(3)), Number(lat.toFixed(3))];
}
