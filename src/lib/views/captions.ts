import type { Dataset } from '../../../data/dataset.ts';
import type { Language } from '../../../data/vocabulary.ts';
import { creditLine } from '$lib/model/article-words';
import { formatDay } from '$lib/model/text';
import * as m from '$lib/paraglide/messages';

/** What is printed round a picture of the map, in one language. */
export interface Captions {
	/** As of when it is told. */
	readonly kicker: string;
	readonly standfirst: string;
	/** How it ended. */
	readonly ending: string;
	/** Where the story and the outlines are from, and how borders are drawn. */
	readonly source: string;
	/** The line under each country's name, by ISO code. */
	readonly headlines: Readonly<Record<string, string>>;
}

/** The captions of a story's pictures. Call it where that language is the current one. */
export function captionsOf(dataset: Dataset, language: Language): Captions {
	const { scenario, countries } = dataset;
	return {
		kicker: m.as_of({ date: formatDay(scenario.dated, language) }),
		standfirst: scenario.standfirst[language],
		ending: scenario.epilogue.short[language],
		source: `${creditLine(dataset, language, 'page')} ${m.border_policy()}`,
		headlines: Object.fromEntries(countries.map(({ iso2, headline }) => [iso2, headline[language]]))
	};
}
