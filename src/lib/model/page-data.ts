import { countryOf, type Dataset } from '../../../data/dataset.ts';
import type { Language } from '../../../data/vocabulary.ts';
import type { Geography } from '../../../geo/geography.ts';
import { countryPath, pagePlace, type PagePlace } from './page-place.ts';
import { noteWords, type NoteWords } from './note-words.ts';
import { storyOf, type Story } from './story.ts';
import * as m from '$lib/paraglide/messages';

/** What the head of a page says of it. */
export interface HeadData {
	/** Title of the window: what the page is, and of which site. */
	readonly title: string;
	/** Title without the site, for cards. */
	readonly headline: string;
	readonly description: string;
	readonly place: PagePlace;
}

/** What a page of the story is made from in the browser, in one language. */
export interface PageData extends HeadData {
	readonly story: Story;
	/** ISO code of the country the page opens on. */
	readonly open: string | undefined;
	readonly noteWords: NoteWords;
}

/**
 * The story in one language, opened on a country or on the overview.
 *
 * @throws when the scenario has no country `open`
 */
export function pageData(
	dataset: Dataset,
	geography: Geography,
	language: Language,
	open: string | undefined
): PageData {
	const { scenario } = dataset;
	const country = open === undefined ? undefined : countryOf(dataset, open);
	const story = scenario.title[language];
	const headline = country ? `${country.name[language]} · ${story}` : story;
	return {
		story: storyOf(dataset, geography, language),
		open,
		title: `${headline} · ${m.site_name()}`,
		headline,
		description: country ? country.headline[language] : scenario.standfirst[language],
		place: pagePlace(language, countryPath(open)),
		noteWords: noteWords('map')
	};
}
