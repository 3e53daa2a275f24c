import { hydrate, mount, unmount, untrack, type ComponentProps } from 'svelte';
import type { Look } from '$lib/map/shot';
import MapPane from '$lib/map/MapPane.svelte';
import type { Options, View } from '$lib/model/options';
import type { Presentation } from './presentation.svelte.ts';

/** Milliseconds after a touch of the map in which its moves are taken for the presenter's. */
const touchLasts = 1500;

/** The map beside the slides: shows what the deck says, and tells the deck where the presenter moves it. */
export class DeckMap {
	/** What the editor configured; undefined until the address has been read. */
	options = $state.raw<Options>();
	/** Whether it shows anything yet. */
	#seen = $state(false);
	readonly #presentation: Presentation;
	#pane: MapPane | undefined;
	#latest: { view: View; look: Look } | undefined;
	#touchedAt = -Infinity;

	constructor(presentation: Presentation) {
		this.#presentation = presentation;
	}

	/**
	 * Brings the drawing in an element alive where it stands; into an empty one a map is put anew.
	 *
	 * @returns takes it out of the page
	 */
	start(target: HTMLElement): () => void {
		for (const kind of ['pointerdown', 'wheel', 'keydown'])
			target.addEventListener(kind, this.#touch, { capture: true, passive: true });
		const begin = target.childElementCount > 0 ? hydrate : mount;
		const pane = begin(MapPane, { target, props: this.#props() });
		this.#pane = pane;
		return () => void unmount(pane);
	}

	/** Whether it has to show another view than the slide speaks of. */
	get isUnlike(): boolean {
		const { deck } = this.#presentation;
		return this.#seen && !deck.state.offPath && this.#pane?.asked() !== deck.slide.map.view;
	}

	/** Fetches what the slides will ask for, so that it is there then. */
	async prepare(): Promise<void> {
		const { slides } = this.#presentation.parts.data;
		const views = slides.some(({ map }) => map.view !== 'map');
		const layers = slides.some(({ map }) => map.layer !== undefined);
		await this.#pane?.prepare({ views, layers });
	}

	/** What moves next is not the presenter's doing. */
	letGo(): void {
		this.#touchedAt = -Infinity;
	}

	readonly #touch = (): void => {
		const { deck } = this.#presentation;
		this.#touchedAt = performance.now();
		if (deck.state.offPath && !deck.isOwn && this.#latest)
			deck.lookAt(this.#latest.view, this.#latest.look);
	};

	#looked(view: View, look: Look): void {
		const { deck } = this.#presentation;
		this.#latest = { view, look };
		this.#seen = true;
		const isTouched = performance.now() - this.#touchedAt < touchLasts;
		if (deck.isOwn && (deck.state.offPath || isTouched)) deck.lookAt(view, look);
	}

	/** What the map follows, signal by signal. */
	#props(): ComponentProps<typeof MapPane> {
		const presentation = this.#presentation;
		const { deck, parts } = presentation;
		const { story, place } = parts.data;
		const options = () => this.options;
		return {
			story,
			outlinesPath: `${place.root}data/outlines.json`,
			late: parts.late,
			get selected() {
				return deck.selected;
			},
			get other() {
				return presentation.other;
			},
			get marked() {
				return deck.marked;
			},
			countriesPath: place.countriesPath,
			get options() {
				return options();
			},
			policyPath: place.methodPath,
			get layer() {
				return deck.layer;
			},
			layersPath: `${place.root}data/layers.json`,
			onlayer: (layer) => {
				deck.shade(layer);
			},
			get route() {
				return deck.route;
			},
			get onrouteclose() {
				return deck.state.offPath && closeRoute;
			},
			get measured() {
				return deck.isMeasured;
			},
			onselect: (iso2) => {
				deck.openCountry(iso2);
			},
			onglfailure: () => {
				parts.onnote({ kind: 'gl' });
			},
			get shot() {
				return deck.shot;
			},
			onlook: (view, look) => {
				// The map tells of itself while it follows the deck: what the deck says of that is no cause to look anew.
				untrack(() => {
					this.#looked(view, look);
				});
			}
		};

		function closeRoute(): void {
			deck.showRoute(undefined);
		}
	}
}
