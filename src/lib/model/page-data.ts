import { countryOf, type Dataset } from '../../../data/dataset.ts';
import type { Language } from '../../../data/vocabulary.ts';
import type { Geography } from '../../../geo/geography.ts';
import { countryPath, pagePlace, type PagePlace } from './page-place.ts';
import { storyOf, type Story } from './story.ts';

/** What the head of a page says of it. */
export interface HeadData {
	readonly title: string;
	readonly description: string;
	readonly place: PagePlace;
}

/** What a page of the story is made from in the browser, in one language. */
export interface PageData extends HeadData {
	readonly story: Story;
	/** ISO code of the country the page opens on. */
	readonly open: string | undefined;
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
	const title = scenario.title[language];
	return {
		story: storyOf(dataset, geography, language),
		open,
		title: country ? `${country.name[language]} · ${title}` : title,
		description: country ? country.headline[language] : scenario.standfirst[language],
		place: pagePlace(language, countryPath(open))
	};
}
