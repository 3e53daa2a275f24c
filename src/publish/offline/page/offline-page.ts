import { dataset } from 'virtual:scenario';
import { geography } from 'virtual:geography';
import { briefData } from '$lib/briefing/brief-data';
import { pageHead } from '$lib/model/page-data';
import { offlinePlace } from '$lib/model/page-place';
import { languageOf } from '$lib/model/text';
import { exploreView } from '$lib/views/explore-view';
import { languages } from '../../../../data/vocabulary.ts';
import { fileStem } from '../../../../data/words.ts';
import { offlineLanguages } from './languages.ts';
import type { OfflineBrief } from './offline-brief.ts';

export type OfflineData = ReturnType<typeof offlineData>;

/** One entry per language that is being written. */
export function offlineEntries(): { lang?: string }[] {
	return offlineLanguages().map((language) =>
		language === languages[0] ? {} : { lang: language }
	);
}

/** What a file that holds the whole site is written from: the page of the map, and its deck. */
export function offlineData({ params }: { params: { lang?: string } }) {
	const language = languageOf(params.lang);
	const place = offlinePlace(fileStem(dataset.scenario), language, offlineLanguages());
	const { slides, noteWords, title, headline, description } = briefData(
		dataset,
		geography,
		language
	);
	const brief: OfflineBrief = { slides, noteWords, title, headline, description };
	return {
		...pageHead(dataset, language, undefined),
		place,
		dataset,
		geography,
		view: exploreView(dataset, geography, language, { open: undefined, place }),
		brief
	};
}
