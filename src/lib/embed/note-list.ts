import { faultText } from '$lib/model/fault-text';
import { filled } from '$lib/model/filled';
import type { Fault } from '$lib/model/late-parts';
import { mostNotes } from '$lib/model/notes';
import type { InvalidOption } from '$lib/model/options';
import { invalidOption, unknownPlace } from '$lib/panels/address-words';
import { noteElement, type NoteAction, type NoteElement } from '$lib/panels/note-element';
import type { EmbedData } from './page-data.ts';

/** What the page says of an address it could not wholly follow, inside the frame. */
export class NoteList {
	readonly #element: Element;
	readonly #words: EmbedData['words'];
	/** What stands, by its words; the oldest first. */
	readonly #standing = new Map<string, NoteElement>();
	#fault: NoteElement | undefined;

	constructor(element: Element, words: EmbedData['words']) {
		this.#element = element;
		this.#words = words;
	}

	unknownRoute(found: string): void {
		this.#add(unknownPlace(found, this.#words));
	}

	unknownOption(mistake: InvalidOption): void {
		this.#add(invalidOption(mistake, this.#words));
	}

	/** The frame may not open a window; the reader gets the address to copy. */
	blocked(address: string): void {
		for (const text of this.#standing.keys()) this.#remove(text);
		this.#add(filled(this.#words.blocked, { address }));
	}

	/** Keeps one note of the parts that did not come, with ways to have them after all; none takes it away. */
	faults(faults: readonly Fault[]): void {
		if (faults.length === 0) {
			this.#fault?.element.remove();
			this.#fault = undefined;
			return;
		}
		const content = {
			text: faultText(faults, this.#words),
			actions: [
				{
					words: this.#words.again,
					act: () => {
						for (const { again } of faults) again();
					}
				},
				{
					words: this.#words.anew,
					act: () => {
						location.reload();
					}
				},
				this.#dismissal(() => {
					this.faults([]);
				})
			]
		};
		if (this.#fault) this.#fault.say(content);
		else {
			this.#makeRoom();
			this.#fault = noteElement(content);
			this.#element.append(this.#fault.element);
		}
	}

	#add(text: string): void {
		if (this.#standing.has(text)) return;
		this.#makeRoom();
		const dismiss = this.#dismissal(() => {
			this.#remove(text);
		});
		const note = noteElement({ text, actions: [dismiss] });
		this.#standing.set(text, note);
		this.#element.append(note.element);
	}

	/** Takes the oldest note away where another would be one too many. */
	#makeRoom(): void {
		const [oldest] = this.#standing.keys();
		const count = this.#standing.size + (this.#fault ? 1 : 0);
		if (oldest !== undefined && count >= mostNotes) this.#remove(oldest);
	}

	#dismissal(act: () => void): NoteAction {
		return { words: this.#words.dismiss, act };
	}

	#remove(text: string): void {
		this.#standing.get(text)?.element.remove();
		this.#standing.delete(text);
	}
}
