import { mostNotes } from '$lib/model/notes';
import type { Note } from '$lib/model/app';
import { needed } from '$lib/model/needed';
import { LateParts } from '$lib/model/late-parts';
import { AddressNotes } from '$lib/panels/address-notes';
import { LateNotes } from '$lib/panels/late-notes';
import type { BriefData } from './brief-data.ts';
import { deckIsland, type DeckWorld } from './deck-island.svelte.ts';

/**
 * Brings a deck alive, with what it says of its address and of its parts.
 *
 * @param root holds its place and those of its notes
 * @returns takes it out of the page
 */
export function startDeck(root: Element, data: BriefData, world: DeckWorld): () => void {
	const lateNotes = new LateNotes(needed('.late', root), data.noteWords);
	let notes: readonly Note[] = [];
	const addressNotes = new AddressNotes(needed('.brief-notes', root), data.noteWords, (read) => {
		notes = notes.filter((note) => note !== read);
		addressNotes.show(notes);
	});
	return deckIsland(needed('.deck-island', root), {
		data,
		world,
		late: new LateParts((late) => {
			lateNotes.show(late);
		}),
		onnote: (note) => {
			notes = [...notes, note].slice(-mostNotes);
			addressNotes.show(notes);
		}
	});
}
