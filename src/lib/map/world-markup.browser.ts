import { keptMarkup } from '$lib/model/kept-markup';

/** In the browser the world is already in the page; see world-markup.ts. */
export function worldMarkup(): string {
	return keptMarkup;
}
