/**
 * Whether the hash of an address names an element of the page, as links to sections and sources do,
 * rather than a view (`#/…`).
 */
export function namesPlaceInPage(hash: string): boolean {
	return !hash.startsWith('#/') && placeInPage(hash) !== null;
}

/** The element that a hash names, if there is one. */
export function placeInPage(hash: string): HTMLElement | null {
	const id = hash.slice(1);
	try {
		return id === '' ? null : document.getElementById(decodeURIComponent(id));
	} catch {
		return document.getElementById(id);
	}
}
