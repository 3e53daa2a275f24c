import type { AsOf } from '../../../data/vocabulary.ts';
import { hasDossier } from './dossier-code.ts';
import {
	countryOfRoute,
	formatRoute,
	overview,
	parseRoute,
	type Route,
	type RouteTargets
} from './route.ts';
import { mostNotes } from './notes.ts';
import { parseOptions, type InvalidOption, type Options } from './options.ts';
import type { Layer } from './layers.ts';
import { formatState, noState, parseState, type ReaderState } from './reader-state.ts';
import type { Story } from './story.ts';
import type { Weights } from './weights.ts';

/** Something the reader should know about the address they came with. */
export type Note =
	| { readonly kind: 'route'; readonly found: string }
	| { readonly kind: 'slide'; readonly found: string }
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
	#route: Route = overview;
	#state: ReaderState = noState;
	#options: Options = defaults;
	#notes: readonly Note[] = [];
	#write: WriteAddress = () => undefined;
	readonly #onchange: () => void;

	/**
	 * @param open ISO code of the country the page was made for; the overview without one
	 * @param countryOfClaim finds the dossier that holds a claim; see RouteTargets
	 * @param onchange told after anything of it has changed, once the address is written
	 */
	constructor(
		story: Story,
		open: string | undefined,
		countryOfClaim: RouteTargets['countryOfClaim'] = () => undefined,
		onchange: () => void = () => undefined
	) {
		this.#onchange = onchange;
		this.story = story;
		this.#start = open === undefined ? overview : { name: 'country', iso2: open };
		this.#route = this.#start;
		this.#targets = {
			isCountry: (iso2) => hasDossier(story, iso2),
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

	/** What the world is shaded by, if anything. */
	get layer(): Layer | undefined {
		return this.#state.layer;
	}

	/** How the reader weighs the parts of reach; undefined until asked. */
	get weights(): Weights | undefined {
		return this.#state.weights;
	}

	/** The day as of which reach is shown. */
	get asOf(): AsOf {
		return this.#state.asOf;
	}

	/** ISO code of the open country; undefined on the overview. */
	get selected(): string | undefined {
		return countryOfRoute(this.#route);
	}

	/** Connects the app to an address it may write. Call once, in the browser. */
	connect(write: WriteAddress): void {
		this.#write = write;
	}

	/** Takes in the address: the hash always, the query when it is given. */
	read(hash: string, query?: URLSearchParams): void {
		if (query) {
			const { options, invalid } = parseOptions(query);
			this.#options = options;
			for (const option of invalid) this.#note({ kind: 'option', option });
		}
		const { path, state, invalid } = parseState(hash);
		this.#state = state ?? noState;
		for (const option of invalid) this.#note({ kind: 'option', option });
		this.#open(path);
		this.#onchange();
	}

	/** Follows a hash the reader chose, keeping layer, weights and day. What is already open writes nothing. */
	go(hash: string): void {
		const before = this.address;
		const { path, state } = parseState(hash);
		this.#state = state ?? this.#state;
		this.#open(path);
		if (this.address !== before) this.#write(this.address, 'push');
		this.#onchange();
	}

	/** Shades the world by a layer, or by none. */
	setLayer(layer: Layer | undefined): void {
		this.#state = { ...this.#state, layer };
		this.#write(this.address, 'replace');
		this.#onchange();
	}

	/** Shows reach as of another day. */
	setAsOf(asOf: AsOf): void {
		this.#state = { ...this.#state, asOf };
		this.#write(this.address, 'replace');
		this.#onchange();
	}

	/** Takes on the reader's weights; none ends the weighing. */
	setWeights(weights: Weights | undefined): void {
		this.#state = { ...this.#state, weights };
		this.#write(this.address, 'replace');
		this.#onchange();
	}

	/** The hash of all that the reader sees. */
	get address(): string {
		return formatRoute(this.#route) + formatState(this.#state);
	}

	/** Back to the overview; what Esc does. */
	close(): void {
		if (this.#route.name !== 'overview') this.go(formatRoute(overview));
	}

	/** Where a hash leads, without going there. */
	routeOf(hash: string): Route {
		return this.#parse(parseState(hash).path).route;
	}

	#parse(path: string): ReturnType<typeof parseRoute> {
		if (path === '') return { route: this.#start, unknown: undefined };
		return parseRoute(path, this.#targets);
	}

	#open(path: string): void {
		const { route, unknown } = this.#parse(path);
		this.#route = route;
		if (unknown !== undefined) this.#note({ kind: 'route', found: unknown });
	}

	/** Adds a note for the reader, unless it stands there already; beyond a few, the oldest goes. */
	tell(note: Note): void {
		this.#note(note);
		this.#onchange();
	}

	#note(note: Note): void {
		const words = JSON.stringify(note);
		if (this.#notes.some((other) => JSON.stringify(other) === words)) return;
		this.#notes = [...this.#notes, note].slice(-mostNotes);
	}

	dismiss(note: Note): void {
		this.#notes = this.#notes.filter((other) => other !== note);
		this.#onchange();
	}
}
