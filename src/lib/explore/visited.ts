/** What an entry of the history carries: its number among those of this page. */
interface EntryState {
	readonly entry: number;
}

/**
 * The entries of the history that the page has written, and where the reader was in each. The browser
 * would scroll on the way back before the page shows what it showed then; after a reload it knows better.
 */
export class Visited {
	readonly #places = new Map<number, number>();
	#entry: number;
	#last: number;

	constructor() {
		this.#last = this.#entry = numberOf(history.state) ?? 0;
		history.replaceState(this.#state, '');
		history.scrollRestoration = 'manual';
		addEventListener('beforeunload', () => {
			history.scrollRestoration = 'auto';
		});
	}

	/** Writes another address for the page: a new entry, or the present one over again. */
	write(hash: string, mode: 'push' | 'replace'): void {
		if (mode === 'replace') {
			history.replaceState(this.#state, '', hash);
			return;
		}
		this.#places.set(this.#entry, scrollY);
		this.#entry = ++this.#last;
		history.pushState(this.#state, '', hash);
	}

	/**
	 * Takes in that the browser has gone to another entry.
	 *
	 * @returns how far down the reader was there, in pixels; undefined for an entry that is new
	 */
	arriveAt(state: unknown): number | undefined {
		this.#places.set(this.#entry, scrollY);
		const known = numberOf(state);
		this.#entry = known ?? ++this.#last;
		if (known === undefined) history.replaceState(this.#state, '');
		return known === undefined ? undefined : this.#places.get(known);
	}

	get #state(): EntryState {
		return { entry: this.#entry };
	}
}

function numberOf(state: unknown): number | undefined {
	const { entry } = (state ?? {}) as Partial<EntryState>;
	return typeof entry === 'number' ? entry : undefined;
}
