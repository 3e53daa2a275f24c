import type { Layer } from '$lib/model/layers';
import type { Options } from '$lib/model/options';
import { loadJson } from '$lib/model/page-json';
import type { Story } from '$lib/model/story';
import type { EmbedData } from './page-data.ts';
import type { LiveMap } from './live-map.svelte.ts';

interface MapModule {
	readonly wakeMap: (target: Element, start: LiveMapStart) => LiveMap;
}

/** What the map is told when it wakes. */
export interface LiveMapStart {
	readonly story: Story;
	/** Path from the page to the border policy. */
	readonly policyPath: string;
	/** Path from the page to what layers are painted from. */
	readonly layersPath: string;
	readonly options: Options;
	/** What the world is shaded by, if anything. */
	readonly layer: Layer | undefined;
	readonly selected: string | undefined;
	readonly onselect: (iso2: string) => void;
}

/**
 * The map of the page: a drawing that can be clicked until a reader reaches for it, then one that can
 * be moved. What moves it is loaded with the first movement of a mouse over it, WebGL not before the
 * map is pressed, focused or zoomed. Where either cannot be had it stays a drawing.
 */
export class MapLink {
	readonly #column: Element;
	readonly #data: EmbedData;
	readonly #onselect: (iso2: string) => void;
	readonly #options: Options;
	readonly #layer: Layer | undefined;
	readonly #mayPaint: boolean;
	#selected: string | undefined;
	#waking: Promise<LiveMap | undefined> | undefined;

	constructor(
		column: Element,
		data: EmbedData,
		options: Options,
		layer: Layer | undefined,
		onselect: (iso2: string) => void
	) {
		this.#column = column;
		this.#data = data;
		this.#options = { ...options, gl: 'off' };
		this.#mayPaint = options.gl !== 'off';
		this.#layer = layer;
		this.#onselect = onselect;
		const wake = () => void this.wake();
		const reach = () => void this.reach();
		column.addEventListener('pointermove', (event) => {
			const { movementX, movementY } = event as PointerEvent;
			// Scrolling moves the page under a mouse that stands still.
			if (movementX !== 0 || movementY !== 0) wake();
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
		if (options.view !== 'map' || layer) wake();
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

	/** Loads what moves the map. */
	wake(): Promise<LiveMap | undefined> {
		this.#waking ??= this.#load().catch(() => undefined);
		return this.#waking;
	}

	/** Lets WebGL draw the map, too. */
	async reach(): Promise<void> {
		const map = await this.wake();
		if (this.#mayPaint) map?.paint();
	}

	async #load(): Promise<LiveMap> {
		const address = (path: string) => new URL(path, location.href).href;
		const [{ wakeMap }, story] = await Promise.all([
			import(/* @vite-ignore */ address(this.#data.map)) as Promise<MapModule>,
			loadJson<Story>('embed-story', address(this.#data.story))
		]);
		return wakeMap(this.#column, {
			story,
			policyPath: this.#data.policyPath,
			layersPath: this.#data.layers,
			layer: this.#layer,
			options: this.#options,
			selected: this.#selected,
			onselect: this.#onselect
		});
	}
}
