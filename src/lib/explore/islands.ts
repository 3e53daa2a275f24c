import type { ComponentProps } from 'svelte';
import type { DrawnRoute } from '$lib/model/drawn-route';
import { whole } from '$lib/model/late';
import type { LatePart } from '$lib/model/late-parts';
import { afterPaint } from '$lib/map/after-paint';
import type CountrySearch from '$lib/panels/CountrySearch.svelte';
import type WeighPanel from '$lib/panels/WeighPanel.svelte';
import type { MapSnapshot } from '$lib/map/snapshot';
import { DossierIslands } from './dossier-islands.ts';
import type { Explorer } from './explorer.ts';
import type { Island } from './island.svelte.ts';
import type { MapIsland, MapProps } from './map-island.ts';
import type { RoutesOnMap } from './routes-on-map.ts';
import { nextTurn } from './turns.ts';

/** The components of the page: each comes when it is needed, and is told what the reader has open. */
export class Islands {
	readonly #explorer: Explorer;
	readonly dossiers: DossierIslands;
	#map: MapIsland | undefined;
	#search: Island<ComponentProps<typeof CountrySearch>> | undefined;
	#hasMenu = false;
	#weights: Island<ComponentProps<typeof WeighPanel>> | undefined;
	#routes: RoutesOnMap | undefined;
	#route: DrawnRoute | undefined;
	#routesShownFor: string | undefined;
	/** ISO code of the country whose row of the list the pointer or the focus is on. */
	#pointed: string | undefined;
	#weighedBefore = false;
	/** Takes back what the map has not been told yet. */
	#letMapWait: () => void = () => undefined;

	constructor(explorer: Explorer) {
		this.#explorer = explorer;
		this.dossiers = new DossierIslands(explorer);
	}

	/** Brings what every reader gets: all at once, but each in a turn of its own, so that the page stays free. */
	start(): void {
		const { pictures } = this.#explorer.parts;
		void this.#wakeMap();
		void this.#bringSearch();
		void this.#bringMenu();
		// Without it a mark of the pictures is opened by its dot alone.
		const picking = whole(import('$lib/panels/plots/nearest-mark'));
		picking.then(
			({ pickNearestMark }) => pickNearestMark(pictures),
			() => undefined
		);
	}

	/** Tells every component what is open. */
	update(): void {
		const { app, world } = this.#explorer;
		if (app.selected !== this.#routesShownFor) this.#routes?.clear();
		this.#routesShownFor = app.selected;
		this.#letMapWait();
		// The document shows what was opened already: it is painted before the map takes it in.
		this.#letMapWait = afterPaint(() => this.#map?.update(this.#shownOnMap()));
		this.#search?.update({ countries: world.countries?.findable ?? [] });
		this.#weights?.update({ weights: app.weights });
		if (app.weights && !this.#weighedBefore) void this.weigh(false);
		this.#weighedBefore = app.weights !== undefined;
	}

	/** The pointer or the focus is on the row of a country, or has left it. */
	point(iso2: string | undefined): void {
		if (iso2 === this.#pointed) return;
		this.#pointed = iso2;
		this.#map?.update(this.#shownOnMap());
	}

	/** Brings the panel in which the reader weighs the candidates. */
	async weigh(takesFocus: boolean): Promise<void> {
		const { app, parts, view } = this.#explorer;
		if (view.candidates.length < 2) return;
		const come = await this.#bring(
			'weights',
			() => import('$lib/panels/WeighPanel.svelte'),
			() => void this.weigh(takesFocus)
		);
		if (!come) return;
		this.#weights ??= come.mountIsland(come.component, parts.pictures, {
			candidates: view.candidates,
			weights: app.weights,
			language: view.story.language,
			takesFocus,
			onweights: (weights) => {
				app.setWeights(weights);
			}
		});
	}

	/**
	 * Fetches a component, with what mounts it.
	 *
	 * @param again what another try does
	 * @returns undefined when it cannot be had; the reader is told
	 */
	async #bring<Component>(
		part: LatePart,
		fetch: () => Promise<{ default: Component }>,
		again: () => void
	) {
		const modules = await this.#explorer.late.load(
			part,
			() => Promise.all([whole(import('./island.svelte.ts')), whole(fetch())]),
			again
		);
		if (!modules) return undefined;
		const [{ mountIsland }, { default: component }] = modules;
		return { mountIsland, component };
	}

	/** Does what a button of a dossier's routes asks for. */
	async press(button: HTMLElement): Promise<void> {
		const { late, view } = this.#explorer;
		const module = await late.load(
			'routes',
			() => whole(import('./routes-on-map.ts')),
			() => void this.press(button)
		);
		if (!module) return;
		this.#routes ??= new module.RoutesOnMap({
			story: view.story,
			flights: view.flights,
			rasterUrl: new URL(`${view.place.root}data/airspace.bin`, location.href).href,
			late,
			onroute: (route) => {
				this.#route = route;
				this.#map?.update({ route });
			}
		});
		this.#routes.press(button);
	}

	/** What the reader sees of the map; undefined while it has no size. */
	#snapshot(): Promise<MapSnapshot | undefined> {
		return this.#map?.exports.snapshot() ?? Promise.resolve(undefined);
	}

	#shownOnMap(): Partial<MapProps> {
		const { app, compared, other } = this.#explorer;
		return {
			selected: app.selected,
			other,
			marked: [...(compared ?? []), ...(this.#pointed === undefined ? [] : [this.#pointed])],
			layer: app.layer,
			asOf: app.asOf,
			options: app.options,
			route: this.#route
		};
	}

	async #wakeMap(): Promise<void> {
		const { late, parts } = this.#explorer;
		const module = await late.load(
			'moves',
			() => whole(import('./map-island.ts')),
			() => void this.#wakeMap()
		);
		if (!module) return;
		await nextTurn();
		this.#map ??= module.wakeMap(parts.map, this.#mapProps());
		await nextTurn();
		this.#map.update(this.#shownOnMap());
	}

	/** The map as the server has rendered it. */
	#mapProps(): MapProps {
		const { app, late, view } = this.#explorer;
		const { place, story, open } = view;
		return {
			story,
			outlinesPath: `${place.root}data/outlines.json`,
			late,
			selected: open,
			other: undefined,
			marked: [],
			countriesPath: place.countriesPath,
			policyPath: place.methodPath,
			layer: undefined,
			layersPath: `${place.root}data/layers.json`,
			onlayer: (layer) => {
				app.setLayer(layer);
			},
			asOf: 'debate',
			onasof: (asOf) => {
				app.setAsOf(asOf);
			},
			route: undefined,
			onrouteclose: () => {
				this.#routes?.clear();
			},
			options: undefined,
			onselect: (iso2) => void this.#explorer.follow(`#/c/${iso2}`, false),
			onlikely: () => {
				this.#explorer.expectWorld();
			},
			onglfailure: () => {
				app.tell({ kind: 'gl' });
			}
		};
	}

	async #bringSearch(): Promise<void> {
		const { late, parts, world } = this.#explorer;
		const come = await this.#bring(
			'search',
			() => import('$lib/panels/CountrySearch.svelte'),
			() => void this.#bringSearch()
		);
		await nextTurn();
		if (!come) return;
		this.#search ??= come.mountIsland(come.component, parts.search, {
			countries: world.countries?.findable ?? [],
			onwanted: () => void late.load('search', () => this.#explorer.fetchWorld()),
			onchoose: (iso2) => void this.#explorer.follow(`#/c/${iso2}`, true)
		});
	}

	async #bringMenu(): Promise<void> {
		const { late, parts, view } = this.#explorer;
		const come = await this.#bring(
			'pictures',
			() => import('$publish/pictures/DownloadMenu.svelte'),
			() => void this.#bringMenu()
		);
		await nextTurn();
		if (!come || this.#hasMenu) return;
		this.#hasMenu = true;
		come.mountIsland(come.component, parts.download, {
			story: view.story,
			captions: view.captions,
			late,
			snapshot: () => this.#snapshot()
		});
	}
}
