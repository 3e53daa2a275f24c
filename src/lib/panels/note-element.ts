/** What a note says, where it leads, and what a reader may do about it. */
export interface NoteContent {
	readonly text: string;
	/** Where the reader finds the same elsewhere. */
	readonly links?: readonly { readonly href: string; readonly words: string }[];
	readonly actions: readonly NoteAction[];
}

export interface NoteAction {
	readonly words: string;
	readonly act: () => void;
}

/** A note in the page; `say` gives it other words and keeps a button that has the focus. */
export interface NoteElement {
	readonly element: HTMLElement;
	readonly say: (content: NoteContent) => void;
}

/** A note that is not in the page yet. */
export function noteElement(content: NoteContent): NoteElement {
	const element = document.createElement('p');
	element.className = 'note';
	const span = document.createElement('span');
	element.append(span);
	const buttons: HTMLButtonElement[] = [];
	/** What the buttons say, in their order. */
	let offered: readonly string[] = [];
	let said = '';
	const say = ({ text, links = [], actions }: NoteContent) => {
		const words = JSON.stringify([text, links]);
		// What is said again would be read out again.
		if (words !== said) span.replaceChildren(text, ...links.flatMap((link) => [' ', anchor(link)]));
		said = words;
		while (buttons.length < actions.length) {
			const button = document.createElement('button');
			button.type = 'button';
			element.append(button);
			buttons.push(button);
		}
		for (const button of buttons.splice(actions.length)) button.remove();
		for (const [index, action] of actions.entries()) {
			const button = buttons[index];
			if (!button) continue;
			if (offered[index] !== action.words) button.textContent = action.words;
			button.onclick = action.act;
		}
		offered = actions.map(({ words: offer }) => offer);
	};
	say(content);
	return { element, say };
}

function anchor({ href, words }: { href: string; words: string }): HTMLAnchorElement {
	const link = document.createElement('a');
	link.href = href;
	link.textContent = words;
	return link;
}
