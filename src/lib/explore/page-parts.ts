import { needed as neededIn } from '$lib/model/needed';

/** The elements of a page of the map that its script works with. */
export interface PageParts {
	/** All of it. */
	readonly page: HTMLElement;
	readonly notes: HTMLElement;
	/** The list of countries. */
	readonly list: HTMLElement;
	readonly search: HTMLElement;
	readonly map: HTMLElement;
	readonly dossiers: HTMLElement;
	readonly pictures: HTMLElement;
	readonly download: HTMLElement;
	/** What a screen reader hears. */
	readonly live: HTMLElement;
	/** Lies over the page and says what it waits for. */
	readonly late: HTMLElement;
}

/** @throws when the document is no page of the map */
export function pageParts(root: ParentNode): PageParts {
	const needed = (selector: string) => neededIn(selector, root);
	return {
		page: needed('.page'),
		notes: needed('.page > .notes'),
		list: needed('nav.countries'),
		search: needed('.search-place'),
		map: needed('.map-column'),
		dossiers: needed('main.dossiers'),
		pictures: needed('.pictures-place'),
		download: needed('.download-place'),
		live: needed('.page > [aria-live]'),
		late: needed('.page > .late')
	};
}
