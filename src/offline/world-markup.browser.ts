import { keptMarkup } from '$lib/model/kept-markup';

/** The world as the first map of the file has it; the deck's map, which comes later, takes it from there. */
export function worldMarkup(): string {
	return document.querySelector('svg.world .mercator')?.innerHTML ?? keptMarkup;
}
