import type { MapRemark } from '$lib/model/map-remarks';
import { fitFrame, frameAround, type Frame } from '../../../geo/frame.ts';
import type { Box } from '../../../geo/labels.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import { worldUnits, type PlanePoint } from '../../../geo/mercator.ts';
import { measureLine, type Scene, type ScenePlace } from '../../../geo/scene.ts';
import { whole } from '$lib/model/late';
import type { LateParts } from '$lib/model/late-parts';
import type { ContextNames } from '$lib/cartography/context-names';
import type { OpeningSpots } from '$lib/model/opening-spots';
import type { View } from '$lib/model/options';
import type { Shading } from '$lib/model/shading';
import type { StoryCountry } from '$lib/model/story';
import type { Focus, focusView } from './focus.ts';
import type { GlPainter } from './gl-painter.ts';
import { Ground } from './ground.ts';
import { globePlane, mercatorPlane, type Opening, type Plane } from './plane.ts';
import { DetailedOutlines } from './load-detail.ts';
import type { MapSnapshot } from './snapshot.ts';
import type { Shot } from './shot.ts';
import type { StageLabels } from './stage-labels.ts';
import { Stage } from './stage.svelte.ts';
import { readShadeTheme, readTheme } from './theme.ts';
import { withFiner, type World } from './world.ts';

/** What a map is made of. */
export interface MapContent {
	readonly countries: readonly StoryCountry[];
	readonly scene: Scene;
	readonly opening: Opening;
	/** Where words stand on it. */
	readonly spots: OpeningSpots;
	/** What it says of its lines. */
	readonly remarks: readonly MapRemark[];
	/** Address of the outlines of the world; other files of data lie beside it. */
	readonly outlines: string;
	readonly language: string;
	/** Where a country leads that the story does not tell of, if anywhere. */
	readonly hrefOf: (iso2: string) => string | undefined;
}

/**
 * Which view is shown and who paints it. The SVG is there from the start and never goes away;
 * MapLibre takes over the views it can paint, and hands them back when it fails.
 */
export class MapController {
	readonly scene: Scene;
	readonly stage: Stage;
	/** What lies over the stage and no label may lie on, in its CSS pixels. */
	covered: () => readonly Box[] = () => [];
	readonly #content: MapContent;
	readonly #late: LateParts;
	readonly #planes: { readonly globe: Plane; readonly map: Plane; distance?: Plane };
	#view = $state.raw<View>('globe');
	#painter = $state.raw<GlPainter | undefined>(undefined);
	#labels = $state.raw<StageLabels | undefined>(undefined);
	#world = $state.raw<World | undefined>(undefined);
	readonly #waiting: (() => void)[] = [];
	#ground: Ground | undefined;
	#element: Element | undefined;
	#asked = $state.raw<View>('globe');
	#shot: Shot | undefined;
	#selected: string | undefined;
	#focus: Focus | undefined;
	#marked: readonly string[] = [];
	#blocked: readonly string[] = [];
	#shading: Shading | undefined;
	#upgrading: AbortController | undefined;
	#routes: readonly (readonly LngLat[])[] = [];
	#measures: Scene['measures'] = [];
	#drawnWorld: World | undefined;
	#names: ContextNames | undefined;
	readonly #detail: DetailedOutlines;

	constructor(content: MapContent, late: LateParts, mayEase: () => boolean) {
		this.#content = content;
		this.#late = late;
		this.scene = content.scene;
		this.#detail = new DetailedOutlines((name) =>
			content.outlines.replace(/outlines(?=\.json$)/, name)
		);
		this.#planes = {
			globe: globePlane(content.opening),
			map: mercatorPlane(content.scene.frame)
		};
		this.stage = new Stage(this.#planes.globe, mayEase);
	}

	get view(): View {
		return this.#view;
	}

	/** The view asked for last, while what draws it is loading; otherwise the one that is shown. */
	get asked(): View {
		return this.#asked;
	}

	/** Where labels stand now; undefined where they stand as the page came. */
	get labels(): StageLabels | undefined {
		return this.#labels;
	}

	/** Whether the outlines of the world are here: without them a globe cannot be turned. */
	get hasWorld(): boolean {
		return this.#world !== undefined;
	}

	/** Whether MapLibre paints what the reader sees. */
	readonly glShown = $derived.by(() => this.#painter !== undefined && this.#view !== 'distance');

	/** What is shown now; undefined until the map has a size. */
	async snapshot(): Promise<MapSnapshot | undefined> {
		const { size, camera, plane } = this.stage;
		if (!size || !camera) return undefined;
		return {
			plane: plane.name,
			turn: plane.turn,
			camera,
			size,
			scene: this.scene,
			world: await this.prepare(),
			selected: this.#selected,
			shading: this.#shading
		};
	}

	/** Gives the controller the SVG that the page arrived with. */
	attach(svg: SVGSVGElement): void {
		this.#ground = new Ground(svg, this.scene, this.#planes.globe);
		this.#element = svg;
	}

	/** Draws the ground as the stage has it now. */
	drawGround(): void {
		const { plane, camera, size } = this.stage;
		if (camera && size) this.#ground?.show(plane, camera, size);
	}

	/** Draws everything that waits for the map's rest: paper does not wait. */
	settle(): void {
		this.#ground?.settle();
	}

	/** Calls back once what other views are drawn with is there, whoever asked for it. */
	whenPrepared(act: () => void): void {
		if (this.#world) act();
		else this.#waiting.push(act);
	}

	/** Fetches what other views are drawn with. @throws when it does not come */
	async prepare(): Promise<World> {
		const [{ loadWorld }, { groundTools }] = await Promise.all([
			whole(import('./load-world.ts')),
			whole(import('./ground-tools.ts')),
			whole(import('./truth-projection.ts')),
			whole(import('./ring-numbers.ts')),
			whole(import('./rings.ts')),
			whole(import('./stage-labels.ts'))
		]);
		const world = await loadWorld(this.#content.outlines);
		if (!this.#ground?.canDraw) this.#ground?.equip(groundTools(world, this.#content.hrefOf));
		this.#world = world;
		this.#drawnWorld ??= world;
		for (const act of this.#waiting.splice(0)) act();
		// Names that do not come leave the map as it is.
		if (!this.#names) this.#bringNames().catch(() => undefined);
		return world;
	}

	async #bringNames(): Promise<void> {
		const { language, outlines } = this.#content;
		const { loadNames } = await whole(import('$lib/model/load-names'));
		this.#names = await loadNames(
			outlines.replace(/outlines(?=\.json$)/, `names-${language}`),
			language
		);
		await this.placeLabels();
	}

	/** Draws finer outlines where the reader has come near, once they are there; others until then. */
	async refine(): Promise<void> {
		const { stage } = this;
		const base = this.#world;
		const { camera, size, home } = stage;
		if (!base || !camera || !size || !home) return;
		const closer = camera.scale / home.camera.scale;
		const middle = stage.placeAt([size.width / 2, size.height / 2]);
		const finer = await this.#detail.due(closer, middle);
		const world = finer ? withFiner(base, finer) : base;
		if (world.file === this.#drawnWorld?.file || camera !== stage.camera) return;
		const { groundTools } = await whole(import('./ground-tools.ts'));
		this.#drawnWorld = world;
		this.#ground?.equip(groundTools(world, this.#content.hrefOf));
		this.#ground?.settle();
		this.#painter?.setWorld(this.scene, world);
	}

	/**
	 * Lets MapLibre take over, framed as the SVG is now. The SVG stays beneath.
	 *
	 * @throws when WebGL or the worker is not to be had; the map is then as it was
	 */
	async upgrade(container: HTMLElement): Promise<void> {
		const { size } = this.stage;
		if (!size || this.#painter || this.#upgrading) return;
		this.#upgrading = new AbortController();
		const { signal } = this.#upgrading;
		try {
			const [{ GlPainter }, world] = await Promise.all([
				whole(import('./gl-painter.ts')),
				this.prepare()
			]);
			const view = this.stage.view ?? { camera: fitFrame(this.stage.plane.frame, size) };
			const content = { scene: this.scene, world, theme: readTheme(container), view, size };
			const painter = await GlPainter.create(container, content, signal);
			if (signal.aborted) {
				painter.remove();
				return;
			}
			painter.onContextLost(() => {
				this.downgrade();
			});
			if (this.stage.view) painter.move(this.stage.view, size);
			await painter.drawn();
			painter.mark(this.#marked);
			painter.showBlocked(this.#blocked);
			this.#painter = painter;
			if (this.#shading) this.shade(this.#shading);
			await this.setView(this.#view);
		} finally {
			this.#upgrading = undefined;
		}
	}

	/** Gives the map back to the SVG, keeping what it shows. */
	downgrade(): void {
		const painter = this.#painter;
		this.#upgrading?.abort();
		this.stage.follow(undefined);
		this.#painter = undefined;
		this.#ground?.stayBehind(false);
		if (!painter) return;
		this.#ground?.settle();
		queueMicrotask(() => {
			painter.remove();
		});
	}

	/** Shows another view, whole. The first time, what draws it is loaded; without it the view stays. */
	async setView(view: View, again: () => void = () => void this.setView(view)): Promise<void> {
		this.#asked = view;
		const painter = this.#painter;
		const plane =
			view === this.#view
				? this.stage.plane
				: await this.#late.load('view', () => this.#planeOf(view), again);
		if (view !== this.#asked) return;
		if (!plane) {
			this.#asked = this.#view;
			return;
		}
		const changed = view !== this.#view;
		this.#view = view;
		if (painter !== this.#painter) return;
		this.stage.follow(undefined);
		if (changed) this.stage.setPlane(plane);
		this.#ground?.stayBehind(painter !== undefined && view !== 'distance');
		if (!painter || view === 'distance') {
			await this.placeLabels();
			return;
		}
		this.stage.follow(painter);
		await this.placeLabels();
		await painter.drawn();
	}

	/** Shows what it is told: a view, cutting to it from another, and eases to the part asked for. */
	async show(shot: Shot): Promise<void> {
		this.#shot = shot;
		if (shot.view === this.#view && shot.view === this.#asked) this.#late.settle('view');
		else await this.setView(shot.view, () => void this.show(shot));
		if (shot !== this.#shot) return;
		const { size, plane } = this.stage;
		if (this.#view === shot.view && shot.look && size) {
			const { x, y, span, turn } = shot.look;
			this.stage.moveTo({
				camera: { x, y, scale: Math.min(size.width, size.height) / span },
				turn
			});
			return;
		}
		if (shot.around) {
			this.framePlaces(shot.around);
			return;
		}
		if (!shot.camera) {
			this.focusCountry(this.#selected);
			return;
		}
		const { center, span } = shot.camera;
		const half = ((span / 360) * worldUnits) / 2;
		const turn = plane.turn && { centre: center, bearing: 0 };
		const middle: PlanePoint | undefined = turn ? [0, 0] : plane.project(center);
		if (middle && size)
			this.stage.easeTo({ camera: fitFrame(squareRound(middle, half), size), turn });
	}

	/** Eases to what holds some places, clear of controls and of what is said of them. */
	framePlaces(places: readonly LngLat[]): void {
		void whole(import('./focus.ts')).then(({ placesView }) => {
			const { plane, size } = this.stage;
			const view = size && placesView(places, plane, size);
			if (view) this.stage.easeTo(view);
		});
	}

	/**
	 * Eases to a country: near enough to see it, far enough to hold the origin and the whole line that
	 * its distance is measured along. Home without one.
	 *
	 * @param other where a country lies that the story does not tell of
	 */
	focusCountry(iso2: string | undefined, other?: Pick<ScenePlace, 'position' | 'nearest'>): void {
		const origin = this.scene.places.find(({ role }) => role === 'origin');
		const place = this.scene.places.find((candidate) => candidate.iso2 === iso2) ?? other;
		if (iso2 !== undefined && place) {
			const { position, nearest } = place;
			this.#focus = {
				iso2,
				places: [position, nearest, origin?.position].filter((point) => point !== undefined),
				line: nearest ? measureLine(position, nearest) : []
			};
		} else if (iso2 === undefined || iso2 !== this.#focus?.iso2) this.#focus = undefined;
		this.stage.easeTo(this.stage.wanted);
	}

	/** Frames the country in focus from now on: by one rule, whatever way the reader came to it. */
	frameBy(viewOf: typeof focusView): void {
		this.stage.aim(() => {
			const { plane, size, home } = this.stage;
			if (!this.#focus || !size || !home) return undefined;
			// A globe that cannot be drawn otherwise stays as the page came with it.
			if (plane.turn && !this.hasWorld) return undefined;
			return viewOf(this.#focus, plane, size, home);
		});
	}

	/** What lies at a point of the viewport when MapLibre paints. */
	countryAt(point: PlanePoint): { iso2: string; told: boolean } | undefined {
		return this.glShown ? this.#painter?.countryAt(point) : undefined;
	}

	/** Knows which country is open. */
	select(iso2: string | undefined): void {
		this.#selected = iso2;
	}

	/** Marks countries, whoever paints. */
	mark(iso2s: readonly string[]): void {
		this.#marked = iso2s;
		this.#ground?.mark(iso2s);
		this.#painter?.mark(iso2s);
	}

	/** Shades the states that a route keeps clear of. */
	showBlocked(blocked: readonly string[]): void {
		this.#blocked = blocked;
		this.#ground?.block(blocked);
		this.#painter?.showBlocked(blocked);
	}

	/** Shades the world by a layer, or by none. */
	shade(shading: Shading | undefined): void {
		this.#shading = shading;
		this.#ground?.shade(shading);
		if (this.#element) this.#painter?.shade(shading, readShadeTheme(this.#element));
	}

	hover(iso2: string | undefined): void {
		this.#painter?.hover(iso2);
	}

	/** Takes on the colours that now apply. */
	retheme(): void {
		if (!this.#element || !this.#painter) return;
		const world = this.#drawnWorld;
		if (world) this.#painter.setTheme(this.scene, world, readTheme(this.#element));
		this.#painter.mark(this.#marked);
		this.#painter.showBlocked(this.#blocked);
		this.shade(this.#shading);
	}

	/** @param typeSize type size of the labels, in CSS pixels */
	resize(width: number, height: number, typeSize: number): void {
		this.#painter?.resize();
		this.stage.resize({ width, height }, typeSize);
	}

	/**
	 * Places all words anew.
	 *
	 * @param measures the measuring lines that are drawn; those of the last time without
	 * @param routes what else is drawn across the map
	 */
	async placeLabels(
		measures: Scene['measures'] = this.#measures,
		routes: readonly (readonly LngLat[])[] = this.#routes
	): Promise<void> {
		this.#measures = measures;
		this.#routes = routes;
		const { stage } = this;
		const { placeStageLabels } = await whole(import('./stage-labels.ts'));
		this.#labels = placeStageLabels(
			{
				countries: this.#content.countries,
				measures,
				arcs: this.scene.arcs,
				routes,
				// What a route is about is the route.
				remarks: routes.length > 0 ? [] : this.#content.remarks,
				marked: this.#marked
			},
			stage,
			this.covered(),
			this.#content.spots,
			this.#names
		);
		if (stage.plane.name === 'azimuthal' && this.#element instanceof SVGSVGElement) {
			const [{ arrangeRingNumbers }, { ringsOf }] = await Promise.all([
				whole(import('./ring-numbers.ts')),
				whole(import('./rings.ts'))
			]);
			arrangeRingNumbers(this.#element, ringsOf(this.scene), stage, this.scene);
		}
	}

	/** Stops what goes on and lets go of everything. */
	close(): void {
		this.stage.stop();
		this.downgrade();
		this.#ground?.stop();
	}

	async #planeOf(view: View): Promise<Plane> {
		await this.prepare();
		if (view !== 'distance') return this.#planes[view];
		const { truthPlane } = await whole(import('./truth-projection.ts'));
		return (this.#planes.distance ??= truthPlane(this.scene));
	}
}

function squareRound([x, y]: PlanePoint, half: number): Frame {
	return frameAround([
		[x - half, y - half],
		[x + half, y + half]
	]);
}
