import { keptMarkup } from '$lib/model/kept-markup';

/** In the browser the files are already in the page. */
export function pageFilesMarkup(): string {
	return keptMarkup;
}
