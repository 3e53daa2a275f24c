import {
	countryOfRoute,
	formatRoute,
	overview,
	parseRoute,
	type Route,
	type RouteTargets
} from './route.ts';
import { parseOptions, type InvalidOption, type Options } from './options.ts';
import type { Story } from './story.ts';

/** Something the reader should know about the address they came with. */
export type Note =
	| { readonly kind: 'route'; readonly found: string }
	| { readonly kind: 'option'; readonly option: InvalidOption }
	| { readonly kind: 'gl' };

/** How the app writes the address: a new entry in the history, or the current one over again. */
export type WriteAddress = (hash: string, mode: 'push' | 'replace') => void;

const defaults: Options = parseOptions(new URLSearchParams()).options;

/**
 * What the reader has open, and what the editor configured. The address is the truth: `read` takes
 * it in, `go` writes it. Everything else is derived.
 */
export class App {
	readonly story: Story;
	readonly #start: Route;
	readonly #targets: RouteTargets;
	#route = $state.raw<Route>(overview);
	#options = $state.raw<Options>(defaults);
	#notes = $state.raw<readonly Note[]>([]);
	#write: WriteAddress = () => undefined;

	/**
	 * @param open ISO code of the country the page was made for; the overview without one
	 * @param countryOfClaim finds the dossier that holds a claim; see RouteTargets
	 */
	constructor(
		story: Story,
		open: string | undefined,
		countryOfClaim: RouteTargets['countryOfClaim'] = () => undefined
	) {
		this.story = story;
		this.#start = open === undefined ? overview : { name: 'country', iso2: open };
		this.#route = this.#start;
		this.#targets = {
			countries: story.countries.map((country) => country.iso2),
			countryOfClaim
		};
	}

	get route(): Route {
		return this.#route;
	}

	get options(): Options {
		return this.#options;
	}

	get notes(): readonly Note[] {
		return this.#notes;
	}

	/** ISO code of the open country; undefined on the overview. */
	readonly selected = $derived.by(() => countryOfRoute(this.#route));

	/** Connects the app to an address it may write. Call once, in the browser. */
	connect(write: WriteAddress): void {
		this.#write = write;
	}

	/** Takes in the address: the hash always, the query when it is given. */
	read(hash: string, query?: URLSearchParams): void {
		if (query) {
			const { options, invalid } = parseOptions(query);
			this.#options = options;
			this.#notes = [
				...this.#notes,
				...invalid.map((option): Note => ({ kind: 'option', option }))
			];
		}
		if (hash === '') {
			this.#route = this.#start;
			return;
		}
		const { route, unknown } = parseRoute(hash, this.#targets);
		this.#route = route;
		if (unknown !== undefined) this.#notes = [...this.#notes, { kind: 'route', found: unknown }];
	}

	/** Follows a hash the reader chose. Choosing what is already open writes nothing. */
	go(hash: string): void {
		const before = formatRoute(this.#route);
		this.read(hash);
		const after = formatRoute(this.#route);
		if (after !== before) this.#write(after, 'push');
	}

	/** Back to the overview; what Esc does. */
	close(): void {
		if (this.#route.name !== 'overview') this.go(formatRoute(overview));
	}

	tell(note: Note): void {
		this.#notes = [...this.#notes, note];
	}

	dismiss(note: Note): void {
		this.#notes = this.#notes.filter((other) => other !== note);
	}
}
