import { dataset } from 'virtual:scenario';
import { geography } from 'virtual:geography';
import type { PagePlace } from '$lib/model/page-place';
import { markupOf } from '$lib/panels/markup-of';
import BriefHead from './BriefHead.svelte';
import Slides from './Slides.svelte';

/*
 * What of the deck never changes, as HTML rendered on the server. The browser gets
 * brief-markup.browser.ts instead: it shows and hides what the page came with.
 */

/** All slides of the deck, with their notes and sources. */
export function slidesMarkup(place: PagePlace): string {
	return markupOf(Slides, { dataset, geography, place });
}

/** The way back to the map, and the languages. */
export function briefHeadMarkup(place: PagePlace): string {
	return markupOf(BriefHead, { place });
}
