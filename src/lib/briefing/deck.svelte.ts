import type { Look, Shot } from '$lib/map/shot';
import type { Layer } from '$lib/model/layers';
import { placesAlong, type DrawnRoute } from '$lib/model/drawn-route';
import type { View } from '$lib/model/options';
import type { BriefPlace } from './brief-route.ts';
import type { SlideView } from '$lib/views/slide-view';

/** A cover over the deck, so that the room looks at the speaker. */
export type Blank = 'black' | 'white';

/** Where the presenter is when off the slide: what the map shows in its place. */
export interface OffPath {
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
	readonly offPath: OffPath | undefined;
	/** The presenter's pointer, as shares of the deck's width and height from its top left corner. */
	readonly pointer: readonly [x: number, y: number] | undefined;
}

/** What a deck knows of its slides. */
export type DeckSlide = Pick<SlideView, 'id' | 'isWide' | 'map'>;

/**
 * The state of a deck in one window: its slide, and whether the presenter has left the slide's map.
 * Everything a viewer sees follows from it.
 */
export class Deck {
	readonly slides: readonly DeckSlide[];
	#state = $state.raw<DeckState>({
		index: 0,
		blank: undefined,
		offPath: undefined,
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
		this.#state.offPath ? this.#state.offPath.country : this.slide.map.country
	);

	/** ISO codes of the countries that the map marks beside the open one. */
	readonly marked = $derived.by(() => (this.#state.offPath ? [] : this.slide.map.marked));

	/** What the map shades the world by, if anything. */
	readonly layer = $derived.by(() =>
		this.#state.offPath ? this.#state.offPath.layer : this.slide.map.layer
	);

	/** The route that the map draws, if any. */
	readonly route = $derived.by(() =>
		this.#state.offPath ? this.#state.offPath.route : this.slide.map.route
	);

	/** Whether the map draws the line along which the open country's distance is measured. */
	readonly isMeasured = $derived.by(
		() => this.#state.offPath !== undefined || this.slide.map.isMeasured
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
		const isSame = within === this.#state.index && !this.#state.offPath;
		this.#change({ index: within, blank: undefined, offPath: undefined });
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
		this.#change({ offPath: undefined });
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
		const { offPath } = this.#state;
		if (offPath) {
			const { view, look } = offPath;
			const isTold = before.offPath?.view === view && before.offPath.look === look;
			if (!isTold) this.#shot = { view, look };
		} else if (before.offPath || before.index !== this.#state.index) {
			this.#shot = this.#shotOfSlide();
		}
	}

	#leave(change: Partial<OffPath>): void {
		const before = this.#state.offPath ?? {
			country: this.slide.map.country,
			view: this.slide.map.view,
			look: undefined,
			layer: this.slide.map.layer,
			route: this.slide.map.route
		};
		this.#change({ offPath: { ...before, ...change }, blank: undefined });
	}

	#change(change: Partial<DeckState>): void {
		this.#state = { ...this.#state, ...change };
	}

	#shotOfSlide(): Shot {
		const { view, camera, route } = this.slide.map;
		return { view, camera, around: route && placesAlong(route.corners) };
	}
}
