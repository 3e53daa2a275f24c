import type { Page } from 'playwright-core';

/** A paragraph of a slide; `tone` says how much it matters. */
export interface Line {
	readonly text: string;
	readonly tone: 'main' | 'soft';
}

/** What stands on a slide below its heading, in order. */
export type Block =
	| { readonly kind: 'text'; readonly line: Line }
	| {
			readonly kind: 'list';
			/** Numbers before the items, where they have some. */
			readonly numbers: readonly (number | undefined)[];
			readonly items: readonly (readonly Line[])[];
	  }
	| {
			readonly kind: 'table';
			readonly caption: string;
			readonly head: readonly string[];
			readonly rows: readonly (readonly string[])[];
	  };

/** A slide as it is read off the page of the deck. */
export interface SlideContent {
	readonly id: string;
	/** The small line over the heading, if there is one. */
	readonly over: string;
	readonly heading: string;
	readonly leads: readonly string[];
	readonly blocks: readonly Block[];
	/** How the question was closed. */
	readonly ending: string;
	readonly notes: string;
	readonly sources: readonly { readonly number: number; readonly text: string }[];
	/** What its picture shows; empty where there is no picture. */
	readonly pictureText: string;
}

/** Reads the slides off the page of the deck, laid out for print. */
export function readDeck(page: Page): Promise<SlideContent[]> {
	return page.evaluate(() => {
		const oneLine = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
		const shown = (element: Element | null) =>
			element instanceof HTMLElement ? element.innerText : (element?.textContent ?? '');
		const textOf = (element: Element | null) => oneLine(shown(element));
		const toneOf = (element: Element): 'main' | 'soft' =>
			element.matches('.meta, .check, .caveat, small') ? 'soft' : 'main';
		/** The parts of a line of facts, as the page sets them apart by space. */
		const factsOf = (element: Element) =>
			[...element.children]
				.map(textOf)
				.filter((text) => text !== '')
				.join(' · ') || textOf(element);
		/** A check begins with a word that says what it does to the claim. */
		const lineOf = (element: Element) => {
			const tone = toneOf(element);
			if (element.matches('.meta')) return { text: factsOf(element), tone };
			const lead = element.matches('.check') ? textOf(element.querySelector('b')) : '';
			const text = textOf(element);
			return { text: lead === '' ? text : `${lead}: ${text.slice(lead.length).trim()}`, tone };
		};
		const linesOf = (item: Element) => {
			const paragraphs = [...item.querySelectorAll('p')];
			const name = item.querySelector(':scope > b');
			const facts = [...item.children].filter((child) => child !== name && textOf(child) !== '');
			const lines =
				paragraphs.length > 0
					? paragraphs.map(lineOf)
					: name
						? [
								{ text: textOf(name), tone: 'main' as const },
								{ text: facts.map(textOf).join(' · '), tone: 'soft' as const }
							]
						: [lineOf(item)];
			return lines.filter(({ text }) => text !== '');
		};
		const cellsOf = (row: Element) =>
			[...row.children].map((cell) =>
				shown(cell)
					.split('\n')
					.map(oneLine)
					.filter((part) => part !== '')
					.join('\n')
			);
		const blockOf = (element: Element) => {
			if (element instanceof HTMLTableElement) {
				const head = element.querySelector('thead tr');
				return {
					kind: 'table' as const,
					caption: textOf(element.caption),
					head: head ? cellsOf(head) : [],
					rows: [...element.querySelectorAll('tbody tr')].map(cellsOf)
				};
			}
			if (element.matches('ul, ol')) {
				const items = [...element.children].filter((child) => child instanceof HTMLLIElement);
				return {
					kind: 'list' as const,
					numbers: items.map((item) =>
						element.matches('ol') && item.value ? item.value : undefined
					),
					items: items.map(linesOf)
				};
			}
			return { kind: 'text' as const, line: { text: textOf(element), tone: toneOf(element) } };
		};
		return [...document.querySelectorAll<HTMLElement>('section.slide')].map((slide) => {
			const words = slide.querySelector('.slide-text');
			const rest = [...(words?.children ?? [])].filter(
				(child) => !child.matches('.over, h1, h2, .lead, .other-view, .downloads, footer')
			);
			const blocks = rest.map(blockOf).filter((block) => block.kind !== 'text' || block.line.text);
			const notes = [...slide.querySelectorAll('.speaker-notes p')];
			return {
				id: slide.dataset.slide ?? '',
				over: textOf(slide.querySelector('.over')),
				heading: textOf(slide.querySelector('h1, h2')),
				leads: [...slide.querySelectorAll('.slide-text > .lead')].map(textOf),
				blocks,
				ending: textOf(slide.querySelector('.ending')),
				notes: notes.map((note) => oneLine(note.textContent)).join('\n'),
				sources: [...slide.querySelectorAll<HTMLLIElement>('.speaker-sources li')].map((item) => ({
					number: item.value,
					text: oneLine(item.textContent)
				})),
				pictureText: slide.querySelector('figure svg')?.getAttribute('aria-label') ?? ''
			};
		});
	});
}

/** Which slides of the deck are wanted, by id in the order of the deck. */
export interface DeckChoice {
	readonly ids: readonly string[];
	/** Heading of a list of the slides after the first; none without one. */
	readonly agenda: string | undefined;
}

/** Leaves only the chosen slides on the page, numbered anew, with a list of them where one is asked for. */
export async function chooseSlides(page: Page, choice: DeckChoice): Promise<void> {
	await page.evaluate(({ ids, agenda }) => {
		const slides = () => [...document.querySelectorAll<HTMLElement>('section.slide')];
		for (const slide of slides()) {
			if (!ids.includes(slide.dataset.slide ?? '')) slide.remove();
		}
		const [first] = slides();
		if (agenda !== undefined && first) {
			const added = first.cloneNode(true) as HTMLElement;
			added.className = 'slide kind-agenda';
			added.id = '/brief/agenda';
			added.dataset.slide = 'agenda';
			added.querySelector('.speaker')?.remove();
			for (const element of added.querySelectorAll('.landing, .over, .lead')) element.remove();
			const words = added.querySelector('.slide-text');
			const heading = document.createElement('h2');
			heading.textContent = agenda;
			const list = document.createElement('ol');
			list.className = 'agenda';
			for (const child of [...(words?.children ?? [])])
				if (!child.matches('footer')) child.remove();
			words?.prepend(heading, list);
			first.after(added);
			const all = slides();
			for (const slide of all.slice(2)) {
				const item = document.createElement('li');
				item.value = all.indexOf(slide) + 1;
				item.textContent = slide.querySelector('h1, h2')?.textContent ?? '';
				list.append(item);
			}
		}
		const all = slides();
		all.forEach((slide, index) => {
			const number = slide.querySelector('.number');
			const word = number?.querySelector('.unseen');
			number?.replaceChildren(
				...(word ? [word, ' '] : []),
				`${String(index + 1)}/${String(all.length)}`
			);
		});
	}, choice);
}

/** Makes the words of each slide so small, and no smaller, that they fit on it. */
export async function fitSlides(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const words of document.querySelectorAll<HTMLElement>('section.slide .slide-text')) {
			const size = Number.parseFloat(getComputedStyle(words).fontSize);
			const { width } = words.getBoundingClientRect();
			words.style.width = `${String(width)}px`;
			for (let share = 1; share > 0.5 && words.scrollHeight > words.clientHeight; share -= 0.03) {
				words.style.fontSize = `${String(size * share)}px`;
			}
		}
	});
}

/** Puts maps in the place of the slides' own small pictures, by the slides' ids. */
export async function placeMaps(page: Page, maps: Readonly<Record<string, string>>): Promise<void> {
	await page.evaluate((drawn) => {
		for (const slide of document.querySelectorAll<HTMLElement>('section.slide')) {
			const markup = drawn[slide.dataset.slide ?? ''];
			const picture = slide.querySelector('.slide-picture > svg');
			if (markup === undefined || !picture) continue;
			// Of another class: the deck's own rules for pictures are not for this one.
			picture.parentElement?.setAttribute('class', 'slide-map');
			picture.outerHTML = markup;
		}
	}, maps);
}
