import { countryOf, type Dataset } from '../../../data/dataset.ts';
import type { Language } from '../../../data/vocabulary.ts';
import { countryPath, pagePlace, type PagePlace } from './page-place.ts';
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

/**
 * The head of the story's page in one language, opened on a country or on the overview.
 *
 * @throws when the scenario has no country `open`
 */
export function pageHead(dataset: Dataset, language: Language, open: string | undefined): HeadData {
	const { scenario } = dataset;
	const country = open === undefined ? undefined : countryOf(dataset, open);
	const story = scenario.title[language];
	const headline = country ? `${country.name[language]} · ${story}` : story;
	return {
		title: `${headline} · ${m.site_name()}`,
		headline,
		description: country ? country.headline[language] : scenario.standfirst[language],
		place: pagePlace(language, countryPath(open))
	};
}
