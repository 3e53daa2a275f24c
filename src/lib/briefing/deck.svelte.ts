import type { Look, Shot } from '$lib/map/shot';
import type { Layer } from '$lib/model/layers';
import { placesAlong, type DrawnRoute } from '$lib/model/drawn-route';
import type { View } from '$lib/model/options';
import type { BriefPlace } from './brief-route.ts';
import type { DeckSlide } from './brief-data.ts';

/** A cover over the deck, so that the room looks at the speaker. */
export type Blank = 'black' | 'white';

/** Where the presenter is when off the slide: what the map shows in its place. */
export interface Astray {
	readonly country: string | undefined;
	readonly view: View;
	readonly look: Look | undefined;
	readonly layer: Layer | undefined;
	readonly route: DrawnRoute | undefined;
}

/** All that an audience sees of a deck; what two windows keep alike. */
export interface DeckState {
	readonly index: number;
	readonly blank: Blank | undefined;
	readonly astray: Astray | undefined;
	/** The presenter's pointer, as shares of the deck's width and height from its top left corner. */
	readonly pointer: readonly [x: number, y: number] | undefined;
}

/** Slides that tell of a country's distance; beside any other a measuring line says nothing. */
const measuredKinds: ReadonlySet<DeckSlide['kind']> = new Set(['country', 'soil']);

/**
 * The state of a deck in one window: its slide, and whether the presenter has left the slide's map.
 * Everything a viewer sees follows from it.
 */
export class Deck {
	readonly slides: readonly DeckSlide[];
	#state = $state.raw<DeckState>({
		index: 0,
		blank: undefined,
		astray: undefined,
		pointer: undefined
	});
	#shot = $state.raw<Shot>() as Shot;
	#notes = $state.raw(false);
	#followed: DeckState | undefined;

	constructor(slides: readonly DeckSlide[]) {
		this.slides = slides;
		this.#shot = this.#shotOfSlide();
	}

	get state(): DeckState {
		return this.#state;
	}

	/** Whether what it shows was decided in this window. */
	get isOwn(): boolean {
		return this.#state !== this.#followed;
	}

	get slide(): DeckSlide {
		const slide = this.slides[this.#state.index];
		if (!slide) throw new Error(`The deck has no slide ${String(this.#state.index + 1)}`);
		return slide;
	}

	/** What the map is told to show. */
	get shot(): Shot {
		return this.#shot;
	}

	/** ISO code of the country that the map has open. */
	readonly selected = $derived.by(() =>
		this.#state.astray ? this.#state.astray.country : this.slide.country
	);

	/** What the map shades the world by, if anything. */
	readonly layer = $derived.by(() =>
		this.#state.astray ? this.#state.astray.layer : this.slide.layer
	);

	/** The route that the map draws, if any. */
	readonly route = $derived.by(() =>
		this.#state.astray ? this.#state.astray.route : this.slide.route
	);

	/** Whether the map draws the line along which the open country's distance is measured. */
	readonly isMeasured = $derived.by(
		() => this.#state.astray !== undefined || measuredKinds.has(this.slide.kind)
	);

	/** Whether the notes of the slide stand below it in this window. */
	get notes(): boolean {
		return this.#notes;
	}

	get place(): BriefPlace {
		return { index: this.#state.index, notes: this.#notes };
	}

	/** Opens a place of the address. */
	open({ index, notes }: BriefPlace): void {
		this.#notes = notes;
		this.goTo(index);
	}

	toggleNotes(): void {
		this.#notes = !this.#notes;
	}

	/** Shows a slide, and with it its own map; the first or last one for numbers beyond. */
	goTo(index: number): void {
		const within = Math.max(0, Math.min(this.slides.length - 1, index));
		const isSame = within === this.#state.index && !this.#state.astray;
		this.#change({ index: within, blank: undefined, astray: undefined });
		if (!isSame) this.#shot = this.#shotOfSlide();
	}

	next(): void {
		this.goTo(this.#state.index + 1);
	}

	previous(): void {
		this.goTo(this.#state.index - 1);
	}

	/** Comes back to the slide's own map. */
	returnToSlide(): void {
		this.#change({ astray: undefined });
		this.#shot = this.#shotOfSlide();
	}

	/** Covers the deck, or uncovers it when it is covered like that already. */
	toggleBlank(blank: Blank): void {
		this.#change({ blank: this.#state.blank === blank ? undefined : blank });
	}

	/** Opens a country on the map, off the slide. */
	openCountry(iso2: string): void {
		this.#leave({ country: iso2, route: undefined, look: undefined });
	}

	/** Draws a route on the map, off the slide; none takes it away. */
	showRoute(route: DrawnRoute | undefined): void {
		this.#leave({ route });
	}

	/** Shades the world by a layer, or by none, off the slide. */
	shade(layer: Layer | undefined): void {
		this.#leave({ layer });
	}

	/** The presenter has moved the map, or has turned to another view of it. */
	lookAt(view: View, look: Look): void {
		this.#leave({ view, look });
	}

	pointAt(pointer: DeckState['pointer']): void {
		this.#change({ pointer });
	}

	/** Takes on what another window shows. */
	follow(state: DeckState): void {
		const before = this.#state;
		this.#state = { ...state, index: Math.max(0, Math.min(this.slides.length - 1, state.index)) };
		this.#followed = this.#state;
		const { astray } = this.#state;
		if (astray) {
			const { view, look } = astray;
			const isTold = before.astray?.view === view && before.astray.look === look;
			if (!isTold) this.#shot = { view, look };
		} else if (before.astray || before.index !== this.#state.index) {
			this.#shot = this.#shotOfSlide();
		}
	}

	#leave(change: Partial<Astray>): void {
		const before = this.#state.astray ?? {
			country: this.slide.country,
			view: this.slide.view,
			look: undefined,
			layer: this.slide.layer,
			route: this.slide.route
		};
		this.#change({ astray: { ...before, ...change }, blank: undefined });
	}

	#change(change: Partial<DeckState>): void {
		this.#state = { ...this.#state, ...change };
	}

	#shotOfSlide(): Shot {
		const { view, camera, route } = this.slide;
		return { view, camera, around: route && placesAlong(route.corners) };
	}
}
