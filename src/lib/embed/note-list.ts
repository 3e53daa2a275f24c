import type { InvalidOption } from '$lib/model/options';
import { mostNotes, shortened } from '$lib/model/notes';
import type { EmbedData } from './page-data.ts';

/** What the page says of an address it could not wholly follow, inside the frame. */
export class NoteList {
	readonly #element: Element;
	readonly #words: EmbedData['words'];

	constructor(element: Element, words: EmbedData['words']) {
		this.#element = element;
		this.#words = words;
	}

	unknownRoute(found: string): void {
		this.#add(filled(this.#words.unknownRoute, { found: shortened(found) }));
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

	#add(text: string): void {
		const standing = [...this.#element.children].map((note) => note.firstChild?.textContent);
		if (standing.includes(text)) return;
		while (this.#element.childElementCount >= mostNotes) this.#element.firstElementChild?.remove();
		const note = document.createElement('p');
		note.className = 'note';
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = this.#words.dismiss;
		button.addEventListener('click', () => {
			note.remove();
		});
		const span = document.createElement('span');
		span.textContent = text;
		note.append(span, button);
		this.#element.append(note);
	}
}

function filled(template: string, values: Readonly<Record<string, string>>): string {
	return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
		Object.hasOwn(values, name) ? (values[name] ?? '') : whole
	);
}
