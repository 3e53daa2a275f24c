import type { Note } from '$lib/model/app';
import type { NoteWords } from '$lib/model/note-words';
import { invalidOption, unknownPlace } from './address-words.ts';
import { noteElement } from './note-element.ts';

/** What the reader should know about the address they came with, one below the other. */
export class AddressNotes {
	readonly #element: HTMLElement;
	readonly #words: NoteWords;
	readonly #ondismiss: (note: Note) => void;
	readonly #shown = new Map<Note, HTMLElement>();

	/** @param ondismiss the reader has read a note */
	constructor(element: HTMLElement, words: NoteWords, ondismiss: (note: Note) => void) {
		this.#element = element;
		this.#words = words;
		this.#ondismiss = ondismiss;
	}

	/** Shows these notes and no others; those that stand stay as they are. */
	show(notes: readonly Note[]): void {
		for (const [note, element] of this.#shown) {
			if (notes.includes(note)) continue;
			element.remove();
			this.#shown.delete(note);
		}
		for (const note of notes) {
			if (this.#shown.has(note)) continue;
			const { element } = noteElement({
				text: wordsOf(note, this.#words),
				actions: [
					{
						words: this.#words.dismiss,
						act: () => {
							this.#ondismiss(note);
						}
					}
				]
			});
			this.#shown.set(note, element);
			this.#element.append(element);
		}
	}
}

function wordsOf(note: Note, words: NoteWords): string {
	if (note.kind === 'gl') return words.gl;
	return note.kind === 'option'
		? invalidOption(note.option, words)
		: unknownPlace(note.found, words);
}
