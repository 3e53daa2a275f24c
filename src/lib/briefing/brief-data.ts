import type { Dataset } from '../../../data/dataset.ts';
import type { Slide } from '../../../data/slide.ts';
import type { Language } from '../../../data/vocabulary.ts';
import type { Geography } from '../../../geo/geography.ts';
import type { DrawnRoute } from '$lib/model/drawn-route';
import { farthestFlight, flightViews, type FlightViews } from '$lib/views/flights';
import type { HeadData } from '$lib/model/page-data';
import { noteWords, type NoteWords } from '$lib/model/note-words';
import { pagePlace } from '$lib/model/page-place';
import { storyOf, type Story } from '$lib/model/story';
import * as m from '$lib/paraglide/messages';

/** What the browser needs of a slide: all that stands on it is in the page as HTML. */
export interface DeckSlide extends Pick<Slide, 'id' | 'kind' | 'view' | 'camera' | 'layer'> {
	readonly heading: string;
	/** ISO code of the country that the map opens; none shows them all. */
	readonly country: string | undefined;
	/** The route that its map draws, if any. */
	readonly route: DrawnRoute | undefined;
}

/** What the page of the deck is made from in the browser, in one language. */
export interface BriefData extends HeadData {
	readonly story: Story;
	readonly slides: readonly DeckSlide[];
	readonly flights: FlightViews;
	/** How the question was closed, in one line. */
	readonly ending: string;
	readonly noteWords: NoteWords;
}

/** The deck of a scenario in one language. Call it where that language is the current one. */
export function briefData(dataset: Dataset, geography: Geography, language: Language): BriefData {
	const { scenario, briefing } = dataset;
	const farthest = farthestFlight(dataset, geography, language);
	const headline = m.brief_page_title({ title: scenario.title[language] });
	return {
		story: storyOf(dataset, geography, language),
		slides: briefing.map(({ id, kind, heading, route, view, camera, layer }) => ({
			id,
			kind,
			heading: heading[language],
			country: route === 'overview' ? undefined : route,
			view,
			camera,
			layer,
			route: kind === 'routes' ? farthest : undefined
		})),
		flights: flightViews(geography),
		ending: scenario.epilogue.short[language],
		title: `${headline} · ${m.site_name()}`,
		headline,
		description: scenario.standfirst[language],
		place: pagePlace(language, 'brief/'),
		noteWords: noteWords('deck')
	};
}
