import { dataset } from 'virtual:scenario';
import { geography } from 'virtual:geography';
import { pageHead } from '$lib/model/page-data';
import { exploreView } from '$lib/views/explore-view';
import type { Language } from '../../data/vocabulary.ts';

/**
 * What a page of the map is written from, opened on a country or on the overview.
 *
 * @throws when the scenario has no country `open`
 */
export function explorePage(language: Language, open: string | undefined) {
	const head = pageHead(dataset, language, open);
	const view = exploreView(dataset, geography, language, { open, place: head.place });
	return { ...head, dataset, geography, view };
}
