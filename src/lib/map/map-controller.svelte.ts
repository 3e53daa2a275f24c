import { fitFrame, frameAround, type Frame } from '../../../geo/frame.ts';
import type { Box } from '../../../geo/labels.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import { fromMercator, toMercator, worldUnits, type PlanePoint } from '../../../geo/mercator.ts';
import { labelType } from '../../../geo/place-scene-labels.ts';
import { measureLine, type Scene, type ScenePlace } from '../../../geo/scene.ts';
import { whole } from '$lib/model/late';
import type { LateParts } from '$lib/model/late-parts';
import type { View } from '$lib/model/options';
import type { Shading } from '$lib/model/shading';
import type { StoryCountry } from '$lib/model/story';
import type { Focus, focusCamera } from './focus.ts';
import type { GlPainter } from './gl-painter.ts';
import { mercatorPlane, type Plane } from './plane.ts';
import type { Beneath } from './projected-planes.ts';
import type { World } from './read-world.ts';
import type { MapSnapshot } from './snapshot.ts';
import type { Shot } from './shot.ts';
import type { StageLabels } from './stage-labels.ts';
import { Stage } from './stage.svelte.ts';
import { readShadeTheme, readTheme } from './theme.ts';

/** Half the side, in map units, of the frame round a country: never closer, never farther than this. */
const closeUp = { least: 230, most: 420 };

/**
 * Side of what shows MapLibre's globe whole, to its diameter: it leaves as much room as the still globe
 * does, whose eye is infinitely far; from MapLibre's the globe looks 3 % smaller.
 */
const globeMargin = 1.05 * 0.968;

/**
 * Which view is shown and who paints it. The SVG is there from the start and never goes away;
 * MapLibre takes over the views it can paint, and hands them back when it fails.
 */
export class MapController {
	readonly scene: Scene;
	readonly stage: Stage;
	/** What lies over the stage and no label may lie on, in its CSS pixels. */
	covered: () => readonly Box[] = () => [];
	readonly #countries: readonly StoryCountry[];
	readonly #late: LateParts;
	readonly #flat: Plane;
	#view = $state.raw<View>('map');
	#painter = $state.raw<GlPainter | undefined>(undefined);
	#labels = $state.raw<StageLabels | undefined>(undefined);
	#beneath = $state.raw<Beneath | undefined>(undefined);
	#svg: SVGSVGElement | undefined;
	#world: World | undefined;
	#asked = $state.raw<View>('map');
	#shot: Shot | undefined;
	/** Planes once drawn: they never change, and a deck goes back and forth between them. */
	readonly #drawn: { truth?: Plane; globe?: Plane } = {};
	#selected: string | undefined;
	#focus: Focus | undefined;
	#marked: readonly string[] = [];
	#blocked: readonly string[] = [];
	#shading: Shading | undefined;
	#upgrading: AbortController | undefined;

	constructor(
		countries: readonly StoryCountry[],
		scene: Scene,
		late: LateParts,
		mayEase: () => boolean
	) {
		this.#countries = countries;
		this.#late = late;
		this.scene = scene;
		this.#flat = mercatorPlane(scene.frame);
		this.stage = new Stage(this.#flat, mayEase);
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

	/** Whether MapLibre paints what the reader sees. */
	readonly glShown = $derived.by(() => this.#painter !== undefined && this.#view !== 'distance');

	/** Whether MapLibre shows its globe, which is no plane of the SVG. */
	readonly isBent = $derived.by(() => this.#painter !== undefined && this.#view === 'globe');

	/** What is hatched on the globe that MapLibre paints; undefined while it paints none. */
	readonly globeDisputes = $derived.by(() => (this.isBent ? this.#world?.disputes : undefined));

	/** The globe that MapLibre shows, drawn for the SVG beneath: paper has no other painter. */
	readonly beneath = $derived.by(() => (this.isBent ? this.#beneath : undefined));

	/** Draws MapLibre's globe for the SVG beneath, as it stands now. */
	async drawBeneath(): Promise<void> {
		const { globeFrom } = await whole(import('./projected-planes.ts'));
		const world = await this.#readWorld();
		const painter = this.#painter;
		if (painter && this.isBent) this.#beneath = globeFrom(painter.eye(), this.scene, world);
	}

	/** What is shown now; undefined until the map has a size. */
	async snapshot(): Promise<MapSnapshot | undefined> {
		const { size, camera, plane } = this.stage;
		if (!size || !camera || !this.#svg) return undefined;
		const rest = {
			size,
			scene: this.scene,
			world: await this.#readWorld(),
			selected: this.#selected,
			shading: this.#shading
		};
		if (plane.name === 'globe') {
			const facing = fromMercator([camera.x, camera.y]);
			return { plane: 'orthographic', facing, camera: { ...camera, x: 0, y: 0 }, ...rest };
		}
		if (plane.name !== 'orthographic') {
			return { plane: plane.name, facing: undefined, camera, ...rest };
		}
		const { facing } = await whole(import('./projected-planes.ts'));
		return { plane: plane.name, facing: facing(this.scene), camera, ...rest };
	}

	/** Gives the controller the SVG that the page arrived with. */
	attach(svg: SVGSVGElement): void {
		this.#svg = svg;
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
			const { GlPainter } = await whole(import('./gl-painter.ts'));
			const camera =
				(this.stage.plane === this.#flat && this.stage.camera) || fitFrame(this.#flat.frame, size);
			const content = {
				scene: this.scene,
				world: await this.#readWorld(),
				theme: readTheme(container),
				camera
			};
			const painter = await GlPainter.create(container, content, signal);
			if (signal.aborted) {
				painter.remove();
				return;
			}
			painter.onContextLost(() => {
				this.downgrade();
			});
			painter.setGlobe(this.#view === 'globe');
			if (this.stage.camera && this.stage.plane === this.#flat) painter.move(this.stage.camera);
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
		if (!painter) return;
		if (this.#view === 'globe') void this.setView('globe');
		queueMicrotask(() => {
			painter.remove();
		});
	}

	/** Fetches what draws the views beyond the first. @throws when it does not come */
	async prepare(): Promise<void> {
		await Promise.all([whole(import('./projected-planes.ts')), this.#readWorld()]);
	}

	/** Shows another view, whole. The first time, what draws it is loaded; without it the view stays. */
	async setView(view: View, again: () => void = () => void this.setView(view)): Promise<void> {
		this.#asked = view;
		const painter = this.#painter;
		const plane = await this.#late.load('view', () => this.#planeOf(view), again);
		if (view !== this.#asked) return;
		if (!plane) {
			this.#asked = this.#view;
			return;
		}
		const changed = view !== this.#view;
		this.#view = view;
		if (painter !== this.#painter) return;
		this.stage.follow(undefined);
		if (changed || this.stage.plane !== plane) this.stage.setPlane(plane);
		if (!painter || view === 'distance') {
			await this.placeLabels();
			return;
		}
		painter.setGlobe(view === 'globe');
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
			const { x, y, span } = shot.look;
			this.stage.moveTo({ x, y, scale: Math.min(size.width, size.height) / span });
			return;
		}
		if (shot.around) {
			this.framePlaces(shot.around);
			return;
		}
		const center = shot.camera && plane.project(shot.camera.center);
		if (!shot.camera || !center) {
			this.focusCountry(this.#selected);
			return;
		}
		const side = (shot.camera.span / 360) * worldUnits;
		this.stage.easeToFrame(squareRound(center, side / 2));
	}

	/** Eases to a frame that holds some places. */
	framePlaces(places: readonly LngLat[]): void {
		const points = places
			.map((place) => this.stage.plane.project(place))
			.filter((point) => point !== undefined);
		this.stage.easeToFrame(frameAround(points, 0.1));
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
				line: nearest ? measureLine(position, nearest) : [],
				half: this.#extentOf(iso2)
			};
		} else if (iso2 === undefined || iso2 !== this.#focus?.iso2) this.#focus = undefined;
		this.stage.easeTo(this.stage.wanted);
	}

	/** Frames the country in focus from now on: by one rule, whatever way the reader came to it. */
	frameBy(cameraOf: typeof focusCamera): void {
		this.stage.aim(() => {
			const { plane, size, home } = this.stage;
			return this.#focus && size && home && cameraOf(this.#focus, plane, size, home);
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

	/** Marks countries and their arcs; the SVG painter does so by itself. */
	mark(iso2s: readonly string[]): void {
		this.#marked = iso2s;
		this.#painter?.mark(iso2s);
	}

	/** Shades the states that a route keeps clear of. */
	showBlocked(blocked: readonly string[]): void {
		this.#blocked = blocked;
		for (const path of this.#svg?.querySelectorAll('path[id^="s-"]') ?? []) {
			path.classList.toggle('blocked', blocked.includes(path.id.slice(2)));
		}
		this.#painter?.showBlocked(blocked);
	}

	/** Shades the world by a layer, or by none, where MapLibre paints. */
	shade(shading: Shading | undefined): void {
		this.#shading = shading;
		if (this.#svg) this.#painter?.shade(shading, readShadeTheme(this.#svg));
	}

	hover(iso2: string | undefined): void {
		this.#painter?.hover(iso2);
	}

	/** Takes on the colours that now apply. */
	retheme(): void {
		if (!this.#svg) return;
		if (this.#world) this.#painter?.setTheme(this.scene, this.#world, readTheme(this.#svg));
		this.#painter?.mark(this.#marked);
		this.#painter?.showBlocked(this.#blocked);
		this.shade(this.#shading);
	}

	/** @param typeSize type size of the labels, in CSS pixels */
	resize(width: number, height: number, typeSize: number): void {
		this.#painter?.resize();
		this.stage.resize({ width, height }, typeSize);
	}

	/**
	 * Places the labels for what is shown now. At home on the flat map they stand as the page came,
	 * unless something lies over one of them.
	 */
	async placeLabels(): Promise<void> {
		const { stage } = this;
		const { areLabelsCovered, placeStageLabels } = await whole(import('./stage-labels.ts'));
		const covered = this.covered();
		const isAsTheyCame =
			!stage.size ||
			(this.#view === 'map' &&
				stage.typeSize === labelType.size &&
				stage.isHome() &&
				!areLabelsCovered(this.#countries, stage, covered));
		this.#labels = isAsTheyCame
			? undefined
			: placeStageLabels(this.#countries, this.scene, stage, this.#marked, covered);
		if (this.#svg) stage.plane.arrange?.(this.#svg, stage);
	}

	async #planeOf(view: View): Promise<Plane> {
		if (view === 'map') return this.#flat;
		const { facing, globePlane, truthPlane } = await whole(import('./projected-planes.ts'));
		if (view === 'distance')
			return (this.#drawn.truth ??= truthPlane(this.scene, await this.#readWorld()));
		if (!this.#painter)
			return (this.#drawn.globe ??= globePlane(this.scene, await this.#readWorld()));
		const side = (worldUnits / Math.PI) * globeMargin;
		return {
			name: 'globe',
			frame: squareRound(toMercator(facing(this.scene)), side / 2),
			project: toMercator,
			markup: undefined
		};
	}

	async #readWorld(): Promise<World> {
		const { readWorld } = await whole(import('./read-world.ts'));
		if (!this.#svg) throw new Error('The map was asked for its outlines before the page had them');
		this.#world ??= readWorld(this.#svg);
		return this.#world;
	}

	/** Half the longer side of a country's outline, in map units, within the bounds of a close-up. */
	#extentOf(iso2: string): number {
		const path = this.#svg?.querySelector<SVGPathElement>(`.mercator #s-${iso2}`);
		const box = path?.getBBox();
		const half = box ? Math.max(box.width, box.height) / 2 : closeUp.least;
		return Math.max(closeUp.least, Math.min(closeUp.most, half * 1.4));
	}
}

function squareRound([x, y]: PlanePoint, half: number): Frame {
	return frameAround([
		[x - half, y - half],
		[x + half, y + half]
	]);
}
