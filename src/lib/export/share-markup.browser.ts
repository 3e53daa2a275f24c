import { keptMarkup } from '$lib/model/kept-markup';

/** In the browser the head has it already; see share-markup.ts. */
export function shareMarkup(): string {
	return keptMarkup;
}
