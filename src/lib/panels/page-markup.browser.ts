import { keptMarkup } from '$lib/model/kept-markup';

/*
 * In the browser these parts are already in the page and are kept as they are; see page-markup.ts.
 */

export function dossiersMarkup(): string {
	return keptMarkup;
}

export function headerMarkup(): string {
	return keptMarkup;
}

export function mapFootMarkup(): string {
	return keptMarkup;
}

export function picturesMarkup(): string {
	return keptMarkup;
}

export function footerMarkup(): string {
	return keptMarkup;
}

export function methodMarkup(): string {
	return keptMarkup;
}
