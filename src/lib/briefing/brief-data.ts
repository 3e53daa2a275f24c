import type { Dataset } from '../../../data/dataset.ts';
import type { Language } from '../../../data/vocabulary.ts';
import type { Geography } from '../../../geo/geography.ts';
import { flightViews, type FlightViews } from '$lib/views/flights';
import { slideViews, type SlideView } from '$lib/views/slide-view';
import type { HeadData } from '$lib/model/page-data';
import { noteWords, type NoteWords } from '$lib/model/note-words';
import { pagePlace } from '$lib/model/page-place';
import { storyOf, type Story } from '$lib/model/story';
import * as m from '$lib/paraglide/messages';

/** What the page of the deck is made from in the browser, in one language. */
export interface BriefData extends HeadData {
	readonly story: Story;
	readonly slides: readonly SlideView[];
	readonly flights: FlightViews;
	readonly noteWords: NoteWords;
}

/** The deck of a scenario in one language. Call it where that language is the current one. */
export function briefData(dataset: Dataset, geography: Geography, language: Language): BriefData {
	const { scenario } = dataset;
	const headline = m.brief_page_title({ title: scenario.title[language] });
	return {
		story: storyOf(dataset, geography, language),
		slides: slideViews(dataset, geography, language),
		flights: flightViews(geography),
		title: `${headline} · ${m.site_name()}`,
		headline,
		description: scenario.standfirst[language],
		place: pagePlace(language, 'brief/'),
		noteWords: noteWords('deck')
	};
}
