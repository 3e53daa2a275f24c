import { faultText } from '$lib/model/fault-text';
import { filled } from '$lib/model/filled';
import type { LateParts } from '$lib/model/late-parts';
import type { NoteWords } from '$lib/model/note-words';
import { noteElement, type NoteContent, type NoteElement } from './note-element.ts';

/** Says over the page what it waits for and what it could not have, with ways to have it after all. */
export class LateNotes {
	readonly #element: HTMLElement;
	readonly #words: NoteWords;
	#note: NoteElement | undefined;

	/** @param element lies over the page, since the reader who asked for a part may be anywhere on it */
	constructor(element: HTMLElement, words: NoteWords) {
		this.#element = element;
		this.#words = words;
	}

	/** Says how it stands now. */
	show(late: LateParts): void {
		if (late.faults.length > 0) {
			const content = this.#contentOf(late);
			if (this.#note) this.#note.say(content);
			else {
				this.#note = noteElement(content);
				this.#element.replaceChildren(this.#note.element);
			}
			return;
		}
		this.#note = undefined;
		if (late.waiting.length === 0) this.#element.replaceChildren();
		else if (this.#element.childElementCount === 0 || this.#element.querySelector('.note')) {
			const waiting = document.createElement('p');
			waiting.textContent = this.#words.loading;
			this.#element.replaceChildren(waiting);
		}
	}

	#contentOf(late: LateParts): NoteContent {
		const words = this.#words;
		const tryAgain = () => {
			for (const { again } of late.faults) again();
		};
		return {
			text: faultText(late.faults, words),
			links: late.faults.flatMap(({ instead }) =>
				instead
					? [{ href: instead.href, words: filled(words.instead, { country: instead.name }) }]
					: []
			),
			actions: [
				{ words: late.waiting.length > 0 ? words.loading : words.again, act: tryAgain },
				{
					words: words.dismiss,
					act: () => {
						late.dismiss();
					}
				},
				// Without a connection the page would be lost, too.
				...(navigator.onLine
					? [
							{
								words: words.anew,
								act: () => {
									location.reload();
								}
							}
						]
					: [])
			]
		};
	}
}
