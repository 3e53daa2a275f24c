import { whole } from '$lib/model/late';
import type { Fault } from '$lib/model/late-parts';
import type { Layer } from '$lib/model/layers';
import type { Options } from '$lib/model/options';
import { holds, loadJson } from '$lib/model/page-json';
import type { Story } from '$lib/model/story';
import type { EmbedData } from './page-data.ts';
import type { LiveMap } from './live-map.svelte.ts';
import type { NoteList } from './note-list.ts';

interface MapModule {
	readonly wakeMap: (target: Element, start: LiveMapStart) => LiveMap;
}

/** What the map is told when it wakes. */
export interface LiveMapStart {
	readonly story: Story;
	/** Path from the page to the border policy. */
	readonly policyPath: string;
	/** Path from the page to the outlines of the world. */
	readonly outlinesPath: string;
	/** Path from the page to what layers are painted from. */
	readonly layersPath: string;
	readonly options: Options;
	/** What the world is shaded by, if anything. */
	readonly layer: Layer | undefined;
	readonly selected: string | undefined;
	readonly onselect: (iso2: string) => void;
	/** Told of the parts that did not come, and whether the reader waits for one. */
	readonly onlate: (faults: readonly Fault[], isWaiting: boolean) => void;
}

/** Milliseconds of waiting that nobody needs to be told of. */
const unnoticed = 300;

/**
 * The map of the page: a drawing that can be clicked until a reader reaches for it, then one that can
 * be moved. What moves it is loaded with the first movement of a mouse over it, WebGL not before the
 * map is pressed, focused or zoomed. Where either cannot be had it stays a drawing, and a reader who
 * reached for it is told.
 */
export class MapLink {
	readonly #column: Element;
	readonly #data: EmbedData;
	readonly #onselect: (iso2: string) => void;
	readonly #options: Options;
	readonly #layer: Layer | undefined;
	readonly #mayPaint: boolean;
	readonly #notes: NoteList;
	#selected: string | undefined;
	#waking: Promise<LiveMap | undefined> | undefined;
	#tries = 0;

	constructor(
		column: Element,
		data: EmbedData,
		options: Options,
		layer: Layer | undefined,
		notes: NoteList,
		onselect: (iso2: string) => void
	) {
		this.#column = column;
		this.#data = data;
		this.#options = { ...options, gl: 'off' };
		this.#mayPaint = options.gl !== 'off';
		this.#layer = layer;
		this.#notes = notes;
		this.#onselect = onselect;
		const wake = () => void this.wake();
		const reach = () => void this.reach();
		column.addEventListener('pointermove', (event) => {
			const { movementX, movementY } = event as PointerEvent;
			// Scrolling moves the page under a mouse that stands still.
			if ((movementX !== 0 || movementY !== 0) && this.#tries === 0) wake();
		});
		column.addEventListener('pointerdown', reach);
		column.addEventListener('focusin', reach);
		column.addEventListener(
			'wheel',
			(event) => {
				if ((event as WheelEvent).ctrlKey || (event as WheelEvent).metaKey) reach();
			},
			{ passive: true }
		);
		column.addEventListener(
			'touchstart',
			(event) => {
				if ((event as TouchEvent).touches.length > 1) reach();
			},
			{ passive: true }
		);
		if (options.view !== 'globe' || layer) void this.#wakeOrTell();
	}

	/** Marks countries on the map. */
	select(countries: readonly string[]): void {
		this.#selected = countries[0];
		for (const link of this.#column.querySelectorAll('a[href^="#/c/"]')) {
			const iso2 = link.getAttribute('href')?.slice('#/c/'.length) ?? '';
			link.classList.toggle('selected', countries.includes(iso2));
		}
		void this.#waking?.then((map) => {
			map?.select(countries[0]);
		});
	}

	/** Loads what moves the map; undefined when that fails, and the next call tries again. */
	wake(): Promise<LiveMap | undefined> {
		this.#waking ??= this.#load().catch(() => {
			this.#tries += 1;
			this.#waking = undefined;
			return undefined;
		});
		return this.#waking;
	}

	/** Lets WebGL draw the map, too. */
	async reach(): Promise<void> {
		const map = await this.#wakeOrTell();
		if (this.#mayPaint) map?.paint();
	}

	async #wakeOrTell(): Promise<LiveMap | undefined> {
		const timer = setTimeout(() => {
			this.#wait(true);
		}, unnoticed);
		const map = await this.wake();
		clearTimeout(timer);
		this.#wait(false);
		// A frame that is nobody's may have no modules at all; there the drawing is what there is.
		if (self.origin === 'null') return map;
		const again = () => void this.reach();
		if (!map) {
			this.#notes.faults([{ part: 'moves', tries: this.#tries, again, instead: undefined }]);
		} else if (this.#tries > 0) {
			this.#tries = 0;
			this.#notes.faults([]);
		}
		return map;
	}

	#wait(isWaiting: boolean): void {
		this.#column.setAttribute('aria-busy', String(isWaiting));
		if (isWaiting) this.#column.setAttribute('data-waiting', this.#data.words.loading);
		else this.#column.removeAttribute('data-waiting');
	}

	async #load(): Promise<LiveMap> {
		const address = (path: string) => new URL(path, location.href).href;
		const [{ wakeMap }, story] = await Promise.all([
			whole(import(/* @vite-ignore */ address(this.#data.map)) as Promise<MapModule>),
			loadJson('embed-story', address(this.#data.story), isStory)
		]);
		return wakeMap(this.#column, {
			story,
			policyPath: this.#data.policyPath,
			outlinesPath: this.#data.outlines,
			layersPath: this.#data.layers,
			layer: this.#layer,
			options: this.#options,
			selected: this.#selected,
			onselect: this.#onselect,
			onlate: (faults, isWaiting) => {
				this.#notes.faults(faults);
				this.#wait(isWaiting);
			}
		});
	}
}

function isStory(value: unknown): value is Story {
	return holds(value, 'countries', 'words');
}
