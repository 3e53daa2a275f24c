import { keptMarkup } from '$lib/model/kept-markup';

/*
 * In the browser these parts are already in the page and are kept as they are; see brief-markup.ts.
 */

export function slidesMarkup(): string {
	return keptMarkup;
}

export function briefHeadMarkup(): string {
	return keptMarkup;
}
