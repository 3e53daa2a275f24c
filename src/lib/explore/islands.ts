import type { ComponentProps } from 'svelte';
import type { DrawnRoute } from '$lib/model/drawn-route';
import { whole } from '$lib/model/late';
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
		this.#map?.update(this.#shownOnMap());
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
		const { app, late, parts, view } = this.#explorer;
		if (view.candidates.length < 2) return;
		const modules = await late.load(
			'weights',
			() =>
				Promise.all([
					whole(import('./island.svelte.ts')),
					whole(import('$lib/panels/WeighPanel.svelte'))
				]),
			() => void this.weigh(takesFocus)
		);
		if (!modules) return;
		const [{ mountIsland }, { default: WeighPanel }] = modules;
		this.#weights ??= mountIsland(WeighPanel, parts.pictures, {
			candidates: view.candidates,
			weights: app.weights,
			language: view.story.language,
			takesFocus,
			onweights: (weights) => {
				app.setWeights(weights);
			}
		});
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
		const modules = await late.load(
			'search',
			() =>
				Promise.all([
					whole(import('./island.svelte.ts')),
					whole(import('$lib/panels/CountrySearch.svelte'))
				]),
			() => void this.#bringSearch()
		);
		if (!modules) return;
		await nextTurn();
		const [{ mountIsland }, { default: CountrySearch }] = modules;
		this.#search ??= mountIsland(CountrySearch, parts.search, {
			countries: world.countries?.findable ?? [],
			onwanted: () => void late.load('search', () => this.#explorer.fetchWorld()),
			onchoose: (iso2) => void this.#explorer.follow(`#/c/${iso2}`, true)
		});
	}

	async #bringMenu(): Promise<void> {
		const { late, parts, view } = this.#explorer;
		const modules = await late.load(
			'pictures',
			() =>
				Promise.all([
					whole(import('./island.svelte.ts')),
					whole(import('$lib/export/DownloadMenu.svelte'))
				]),
			() => void this.#bringMenu()
		);
		if (!modules) return;
		await nextTurn();
		const [{ mountIsland }, { default: DownloadMenu }] = modules;
		if (this.#hasMenu) return;
		this.#hasMenu = true;
		mountIsland(DownloadMenu, parts.download, {
			story: view.story,
			late,
			snapshot: () => this.#snapshot()
		});
	}
}
