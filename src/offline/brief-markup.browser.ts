import { carriedBytes } from '$lib/model/carried-file';

/** Names of the carried files with the deck's slides and its head. */
export const slidesFile = 'brief-slides.html';
export const briefHeadFile = 'brief-head.html';

let slides = '';
let head = '';

/** Unpacks the deck's markup. It has to be done before the deck is shown. */
export async function unpackDeck(): Promise<void> {
	const text = async (name: string) => new TextDecoder().decode(await carriedBytes(name));
	[slides, head] = await Promise.all([text(slidesFile), text(briefHeadFile)]);
}

export function slidesMarkup(): string {
	return slides;
}

export function briefHeadMarkup(): string {
	return head;
}
