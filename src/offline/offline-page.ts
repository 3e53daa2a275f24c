import { dataset } from 'virtual:scenario';
import { geography } from 'virtual:geography';
import { briefData, type BriefData } from '$lib/briefing/brief-data';
import { pageData, type PageData } from '$lib/model/page-data';
import { offlinePlace } from '$lib/model/page-place';
import { languageOf } from '$lib/model/text';
import { languages } from '../../data/vocabulary.ts';
import { offlineLanguages } from './languages.ts';

/** What a file that holds the whole site is made from in the browser. */
export interface OfflineData extends PageData {
	readonly brief: BriefData;
}

/** One entry per language that is being written. */
export function offlineEntries(): { lang?: string }[] {
	return offlineLanguages().map((language) =>
		language === languages[0] ? {} : { lang: language }
	);
}

/** The story as the site's first page and its deck have it, in a place of its own. */
export function offlineData({ params }: { params: { lang?: string } }): OfflineData {
	const language = languageOf(params.lang);
	const place = offlinePlace(language, offlineLanguages());
	const page = pageData(dataset, geography, language, undefined);
	// One object, so that the file carries the story once.
	const { story } = page;
	return { ...page, place, brief: { ...briefData(dataset, geography, language), story, place } };
}
