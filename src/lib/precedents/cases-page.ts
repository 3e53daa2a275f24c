import { filled } from '$lib/model/filled';
import { brushing, yearsBetween } from './brush.ts';
import type { PrecedentsFacts } from './case-facts.ts';
import {
	filterKeys,
	formatCaseAddress,
	matches,
	parseCaseAddress,
	type CaseAddress,
	type CaseFilter
} from './case-filter.ts';

/** Brings the page of precedents alive: address, filters, and what points at the same ruler. */
export class CasesPage {
	readonly #facts: PrecedentsFacts;
	readonly #root: Document;
	/** Everything on the page that stands for a case, by its id: row, arc, mark, line. */
	readonly #parts = new Map<string, Element[]>();
	#address: CaseAddress = { filter: {}, open: undefined, unknown: [] };

	constructor(facts: PrecedentsFacts, root: Document) {
		this.#facts = facts;
		this.#root = root;
		for (const part of root.querySelectorAll('[data-case]')) {
			const id = part.getAttribute('data-case') ?? '';
			this.#parts.set(id, [...(this.#parts.get(id) ?? []), part]);
		}
	}

	start(): void {
		this.#root.documentElement.classList.add('enhanced');
		const form = this.#form;
		form?.addEventListener('input', () => {
			this.#ask(filterOf(new FormData(form)));
		});
		form?.addEventListener('reset', (event) => {
			event.preventDefault();
			this.#ask({});
		});
		addEventListener('hashchange', () => {
			this.#read();
		});
		const timeline = this.#root.querySelector<SVGSVGElement>('.precedents-timeline');
		if (timeline) {
			brushing(timeline, (a, b) => {
				const [from, to] = yearsBetween(a, b, this.#facts);
				this.#ask({ ...this.#address.filter, from, to });
			});
		}
		this.#follow();
		this.#read();
	}

	get #form(): HTMLFormElement | null {
		return this.#root.querySelector('form.case-filter');
	}

	/** What is pointed at or focused lights up wherever it stands; a click on a picture opens its row. */
	#follow(): void {
		const caseOf = ({ target }: Event) =>
			target instanceof Element
				? (target.closest('[data-case]')?.getAttribute('data-case') ?? undefined)
				: undefined;
		for (const name of ['pointerover', 'focusin'] as const) {
			this.#root.addEventListener(name, (event) => {
				this.#light(caseOf(event));
			});
		}
		this.#root.addEventListener('click', (event) => {
			const { target } = event;
			if (!(target instanceof Element) || !target.closest('svg[role]')) return;
			const id = caseOf(event);
			if (id !== undefined) location.hash = formatCaseAddress(this.#address.filter, id);
		});
	}

	#lit: string | undefined;

	#light(id: string | undefined): void {
		if (id === this.#lit) return;
		for (const [each, on] of [
			[this.#lit, false],
			[id, true]
		] as const) {
			if (each === undefined) continue;
			for (const part of this.#parts.get(each) ?? []) part.classList.toggle('is-lit', on);
		}
		this.#lit = id;
	}

	#ask(filter: CaseFilter): void {
		history.replaceState(history.state, '', formatCaseAddress(filter, this.#address.open));
		this.#read();
	}

	/** Takes the address in: shows what it asks for, and says what names nothing. */
	#read(): void {
		const before = this.#address;
		this.#address = parseCaseAddress(decodeURI(location.hash), this.#facts);
		const { filter, open, unknown } = this.#address;
		let count = 0;
		for (const each of this.#facts.cases) {
			const isShown = matches(each, filter, this.#facts.cutYear);
			if (isShown) count += 1;
			for (const part of this.#parts.get(each.id) ?? []) {
				part.classList.toggle('is-out', !isShown);
				part.classList.toggle('is-open', each.id === open);
			}
		}
		this.#write(filter);
		this.#say(count, unknown);
		if (open !== undefined && open !== before.open) {
			this.#root.getElementById(`/case/${open}`)?.scrollIntoView({ block: 'center' });
		}
	}

	#write(filter: CaseFilter): void {
		for (const key of filterKeys) {
			const field = this.#form?.elements.namedItem(key);
			if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) {
				if (field !== this.#root.activeElement) field.value = String(filter[key] ?? '');
			}
		}
	}

	#say(count: number, unknown: readonly string[]): void {
		const { words, cases } = this.#facts;
		const output = this.#form?.querySelector('output');
		if (output) {
			output.textContent = filled(words.shown, {
				count: String(count),
				of: String(cases.length)
			});
		}
		const notes = this.#root.querySelector('.notes');
		if (notes) {
			notes.textContent = unknown.map((found) => filled(words.unknown, { found })).join(' ');
		}
	}
}

/** What the fields ask for. A year that is still being typed asks for nothing. */
function filterOf(data: FormData): CaseFilter {
	const entries: [string, string | number][] = [];
	for (const key of filterKeys) {
		const value = data.get(key);
		if (typeof value !== 'string' || value === '') continue;
		const isYear = key === 'from' || key === 'to';
		if (!isYear) entries.push([key, value]);
		else if (/^\d{4}$/.test(value)) entries.push([key, Number(value)]);
	}
	return Object.fromEntries(entries);
}
