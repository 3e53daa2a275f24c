import { faultText } from '$lib/model/fault-text';
import { filled } from '$lib/model/filled';
import type { Fault } from '$lib/model/late-parts';
import type { InvalidOption } from '$lib/model/options';
import { mostNotes, shortened } from '$lib/model/notes';
import type { EmbedData } from './page-data.ts';

/** What the page says of an address it could not wholly follow, inside the frame. */
export class NoteList {
	readonly #element: Element;
	readonly #words: EmbedData['words'];
	#faults: readonly Fault[] = [];
	#fault: Element | undefined;

	constructor(element: Element, words: EmbedData['words']) {
		this.#element = element;
		this.#words = words;
	}

	unknownRoute(found: string): void {
		this.#add(filled(this.#words.unknown, { found: shortened(found) }));
	}

	unknownOption({ name, found, allowed }: InvalidOption): void {
		const { unknownOption, unknownValue } = this.#words;
		this.#add(
			allowed.length === 0
				? filled(unknownOption, { name: shortened(name) })
				: filled(unknownValue, { name, found: shortened(found), allowed: allowed.join(', ') })
		);
	}

	/** The frame may not open a window; the reader gets the address to copy. */
	blocked(address: string): void {
		this.#element.replaceChildren();
		this.#add(filled(this.#words.blocked, { address }));
	}

	/** Keeps one note of the parts that did not come, with ways to have them after all; none takes it away. */
	faults(faults: readonly Fault[]): void {
		this.#faults = faults;
		if (faults.length === 0) {
			this.#fault?.remove();
			return;
		}
		const text = faultText(faults, this.#words);
		const told = this.#fault?.isConnected && this.#fault.querySelector('span');
		if (told) told.textContent = text;
		else this.#fault = this.#add(text, true);
	}

	#add(text: string, isFault = false): Element | undefined {
		const standing = [...this.#element.children].map((note) => note.firstChild?.textContent);
		if (standing.includes(text)) return undefined;
		while (this.#element.childElementCount >= mostNotes) this.#element.firstElementChild?.remove();
		const note = document.createElement('p');
		note.className = 'note';
		const span = document.createElement('span');
		span.textContent = text;
		note.append(span);
		if (isFault) {
			note.append(
				buttonOf(this.#words.again, () => {
					for (const { again } of this.#faults) again();
				}),
				buttonOf(this.#words.anew, () => {
					location.reload();
				})
			);
		}
		note.append(
			buttonOf(this.#words.dismiss, () => {
				note.remove();
			})
		);
		this.#element.append(note);
		return note;
	}
}

function buttonOf(words: string, onclick: () => void): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = words;
	button.addEventListener('click', onclick);
	return button;
}
