import {
	GeoJSONSource,
	Map as GlMap,
	setWorkerUrl,
	type ExpressionSpecification,
	type ProjectionSpecification
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { eyeDistance } from '$lib/cartography/globe';
import type { Size } from '../../../geo/frame.ts';
import { fromMercator, worldUnits, type PlanePoint } from '../../../geo/mercator.ts';
import type { Scene } from '../../../geo/scene.ts';
import { glShading, patternName, patternRatio } from './gl-shading.ts';
import { glStyle, touchableLayers, worldFeatures } from './gl-style.ts';
import type { Shading } from '$lib/model/shading';
import { patternedTones, patternImage } from './shade-patterns.ts';
import type { FollowingPainter } from './stage.svelte.ts';
import type { StageView } from './stage-view.ts';
import type { MapTheme, ShadeTheme } from './theme.ts';
import type { World } from './world.ts';

/** Side of the whole world in CSS pixels at MapLibre's zoom 0. */
const worldPixelsAtZoomZero = 512;

/** MapLibre's own least field of view, in degrees, and one that is as flat as the eye's distance asks. */
const fieldOfView = { least: 0.1, most: 60 };

/** How long the camera rests before patterns are fitted to it. */
const restMilliseconds = 150;

/** Layers that gl-shading.ts adds. */
const shadeLayer = /^(?:shade|band)/;

/** Paints the scene with MapLibre, under the stage's camera. The one module that holds a MapLibre map. */
export class GlPainter implements FollowingPainter {
	readonly #map: GlMap;
	#globe = false;
	#hovered: string | undefined;
	/** Adds the patterns of the layer that shades the world; undefined without one. */
	#addPatterns: ((pixelRatio: number) => void) | undefined;
	#patternRatio = NaN;
	#rest: ReturnType<typeof setTimeout> | undefined;

	private constructor(map: GlMap) {
		this.#map = map;
	}

	/**
	 * A painter that has drawn its first frame and can take over without a gap.
	 *
	 * @throws when WebGL or the worker is not to be had, or `signal` is aborted first
	 */
	static async create(
		container: HTMLElement,
		content: { scene: Scene; world: World; theme: MapTheme; view: StageView; size: Size },
		signal: AbortSignal
	): Promise<GlPainter> {
		setWorkerUrl(workerUrl);
		const map = new GlMap({
			container,
			style: glStyle(content.scene, content.world, content.theme),
			interactive: false,
			attributionControl: false,
			// The stage has one size for both painters, which on paper stays that of the screen.
			trackResize: false,
			renderWorldCopies: false,
			fadeDuration: 0,
			minZoom: -4,
			maxZoom: 14,
			maxPitch: 0,
			transformConstrain: (center, zoom) => ({ center, zoom })
		});
		const painter = new GlPainter(map);
		try {
			await styled(map, signal);
			painter.move(content.view, content.size);
			await settled(map, signal);
		} catch (cause) {
			map.remove();
			throw cause;
		}
		return painter;
	}

	readonly move = (view: StageView, size: Size): void => {
		const isGlobe = view.turn !== undefined;
		if (isGlobe !== this.#globe) this.#setGlobe(isGlobe);
		if (view.turn) this.#map.setVerticalFieldOfView(fieldOfViewOf(view, size));
		this.#map.jumpTo(view.turn ? globeView(view, view.turn, size) : flatView(view));
		if (!this.#addPatterns) return;
		clearTimeout(this.#rest);
		this.#rest = setTimeout(() => {
			this.#fitPatterns();
		}, restMilliseconds);
	};

	/** Bends the flat map to a globe or back. The globe stays one at every zoom. */
	#setGlobe(globe: boolean): void {
		this.#globe = globe;
		const projection: ProjectionSpecification = {
			type: globe ? 'vertical-perspective' : 'mercator'
		};
		this.#map.setProjection(projection);
		this.#map.setLayoutProperty('graticule', 'visibility', globe ? 'visible' : 'none');
	}

	/** ISO code of the country at a viewport point, and whether it is part of the story. */
	countryAt([x, y]: PlanePoint): { iso2: string; told: boolean } | undefined {
		const feature = this.#map.queryRenderedFeatures([x, y], { layers: touchableLayers })[0];
		const iso2: unknown = feature?.properties.iso2;
		return feature && typeof iso2 === 'string'
			? { iso2, told: feature.layer.id !== 'land' }
			: undefined;
	}

	/** Outlines countries, and fills those that are not part of the story; no others are marked. */
	mark(iso2s: readonly string[]): void {
		const isMarked: ExpressionSpecification = ['in', ['get', 'iso2'], ['literal', [...iso2s]]];
		this.#map.setFilter('selected', isMarked);
		this.#map.setFilter('selected-land', ['all', isMarked, ['==', ['get', 'kind'], 'land']]);
	}

	/** Shades the states that a route keeps clear of. */
	showBlocked(blocked: readonly string[]): void {
		this.#map.setFilter('blocked', ['in', ['get', 'iso2'], ['literal', [...blocked]]]);
	}

	/** Lights up a country, or outlines one of the story; undefined puts it out. */
	hover(iso2: string | undefined): void {
		if (iso2 === this.#hovered) return;
		if (this.#hovered)
			this.#map.setFeatureState({ source: 'world', id: this.#hovered }, { hover: false });
		if (iso2) this.#map.setFeatureState({ source: 'world', id: iso2 }, { hover: true });
		this.#hovered = iso2;
	}

	/** Shades the world by a layer, in place of any other; undefined takes it off. */
	shade(shading: Shading | undefined, theme: ShadeTheme): void {
		const map = this.#map;
		for (const { id } of map.getStyle().layers) {
			if (shadeLayer.test(id)) map.removeLayer(id);
		}
		if (map.getSource('bands')) map.removeSource('bands');
		this.#addPatterns = undefined;
		if (!shading) return;
		this.#addPatterns = (pixelRatio) => {
			for (const tone of patternedTones) {
				const name = patternName(tone);
				if (map.hasImage(name)) map.removeImage(name);
				map.addImage(name, patternImage(tone, theme[tone], theme.ink), { pixelRatio });
			}
		};
		this.#patternRatio = NaN;
		this.#fitPatterns();
		const { sources, layers } = glShading(shading, theme);
		for (const [id, source] of Object.entries(sources)) map.addSource(id, source);
		for (const { layer, below } of layers) map.addLayer(layer, below);
	}

	/** Takes on other outlines. */
	setWorld(scene: Scene, world: World): void {
		const source = this.#map.getSource('world');
		if (source instanceof GeoJSONSource) void source.setData(worldFeatures(scene, world));
	}

	/** Takes on new colours. */
	setTheme(scene: Scene, world: World, theme: MapTheme): void {
		this.#map.setStyle(glStyle(scene, world, theme));
		this.#setGlobe(this.#globe);
	}

	/** Resolves when what the camera sees has been painted. */
	async drawn(): Promise<void> {
		this.#map.triggerRepaint();
		await new Promise((resolve) => this.#map.once('idle', resolve));
	}

	resize(): void {
		this.#map.resize();
	}

	/** Calls back when the context is lost: time to hand the map back to the SVG. */
	onContextLost(callback: () => void): void {
		this.#map.on('webglcontextlost', callback);
	}

	remove(): void {
		clearTimeout(this.#rest);
		this.#map.remove();
	}

	/** Makes patterns as fine as they are in the SVG; they are stretched while the camera moves. */
	#fitPatterns(): void {
		const ratio = patternRatio(this.#map.getZoom());
		if (Math.abs(ratio / this.#patternRatio - 1) < 0.01) return;
		this.#patternRatio = ratio;
		this.#addPatterns?.(ratio);
	}
}

/** Pixels of a globe's radius, as a camera has it. */
function radiusPx({ camera }: StageView): number {
	return (camera.scale * worldUnits) / (2 * Math.PI);
}

/** The field of view, in degrees, from which the eye is as far from the globe as in every drawing. */
function fieldOfViewOf(view: StageView, { height }: Size): number {
	const away = (eyeDistance - 1) * radiusPx(view);
	const degrees = (2 * Math.atan(height / 2 / away) * 180) / Math.PI;
	return Math.max(fieldOfView.least, Math.min(fieldOfView.most, degrees));
}

/** A turned globe in MapLibre's terms: what its middle is away from the viewport's becomes padding. */
function globeView(
	view: StageView,
	{ centre, bearing }: NonNullable<StageView['turn']>,
	size: Size
) {
	const { x, y, scale } = view.camera;
	const [right, down] = [2 * x * scale, 2 * y * scale];
	const shrink = Math.cos((centre[1] * Math.PI) / 180);
	const room = (pixels: number, side: number) => Math.max(0, Math.min(pixels, side * 0.98));
	return {
		center: [centre[0], centre[1]] as [number, number],
		zoom: Math.log2((2 * Math.PI * radiusPx(view) * shrink) / worldPixelsAtZoomZero),
		bearing,
		padding: {
			left: room(-right, size.width),
			right: room(right, size.width),
			top: room(-down, size.height),
			bottom: room(down, size.height)
		}
	};
}

/** The flat map in MapLibre's terms. */
function flatView({ camera }: StageView) {
	const center = fromMercator([camera.x, Math.max(0, Math.min(worldUnits, camera.y))]);
	return {
		center: [center[0], center[1]] as [number, number],
		zoom: Math.log2((camera.scale * worldUnits) / worldPixelsAtZoomZero),
		bearing: 0,
		padding: { left: 0, right: 0, top: 0, bottom: 0 }
	};
}

/** How long MapLibre may take to draw its first frame before the SVG is left alone. */
const patienceMilliseconds = 30_000;

function settled(map: GlMap, signal: AbortSignal): Promise<void> {
	return happened(map, 'idle', signal);
}

/** Waits until the style is there: before that a map takes on no projection. */
function styled(map: GlMap, signal: AbortSignal): Promise<void> {
	return map.isStyleLoaded() === true ? Promise.resolve() : happened(map, 'load', signal);
}

function happened(map: GlMap, event: 'idle' | 'load', signal: AbortSignal): Promise<void> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => {
			fail(new Error('MapLibre took too long to start'));
		}, patienceMilliseconds);
		const fail = (cause: unknown) => {
			clearTimeout(timer);
			reject(cause instanceof Error ? cause : new Error('MapLibre could not start'));
		};
		signal.addEventListener('abort', () => {
			fail(signal.reason);
		});
		map.once(event, () => {
			clearTimeout(timer);
			resolve();
		});
		map.on('error', ({ error }) => {
			fail(error);
		});
	});
}
