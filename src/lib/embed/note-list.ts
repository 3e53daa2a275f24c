import type { InvalidOption } from '$lib/model/options';
import type { EmbedData } from './page-data.ts';

/** More would leave no room for the map; the oldest goes. */
const mostNotes = 4;

/** What the page says of an address it could not wholly follow, inside the frame. */
export class NoteList {
	readonly #element: Element;
	readonly #words: EmbedData['words'];

	constructor(element: Element, words: EmbedData['words']) {
		this.#element = element;
		this.#words = words;
	}

	unknownRoute(found: string): void {
		this.#add(filled(this.#words.unknownRoute, { found }));
	}

	unknownOption({ name, found, allowed }: InvalidOption): void {
		const { unknownOption, unknownValue } = this.#words;
		this.#add(
			allowed.length === 0
				? filled(unknownOption, { name })
				: filled(unknownValue, { name, found, allowed: allowed.join(', ') })
		);
	}

	/** The frame may not open a window; the reader gets the address to copy. */
	blocked(address: string): void {
		this.#element.replaceChildren();
		this.#add(filled(this.#words.blocked, { address }));
	}

	#add(text: string): void {
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
		Object.hasOwn(values, name) ? (values[name] ?? '').slice(0, 200) : whole
	);
}
