import { fitFrame, toViewport, type Camera, type Frame, type Size } from '../../../geo/frame.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import type { PlanePoint } from '../../../geo/mercator.ts';
import { mapType } from '$lib/model/map-labels';
import { draggedGlobe, heldUnder, isGlobe, settledGlobe, zoomedAbout } from './moves.ts';
import { turned, type Plane } from './plane.ts';
import { areAlike, turnBetween, type StageView } from './stage-view.ts';

/** A painter that is moved with the camera and draws every place where the plane has it. */
export interface FollowingPainter {
	/** Shows what the camera sees, now. */
	readonly move: (view: StageView, size: Size) => void;
}

/** A smooth way from one view to another: `[centre x, centre y, width]` in map units at t in [0, 1]. */
export type ZoomPath = (
	from: [number, number, number],
	to: [number, number, number]
) => (t: number) => [number, number, number];

/** How far the reader may zoom in and out of what the map shows at first. */
export const zoomRange = { out: 0.7, in: 24 };

const easeMilliseconds = 700;

/**
 * The one camera over the map, shared by both painters: its size, its plane, and how it moves. The
 * SVG painter reads the camera; a following painter is moved with it in the same step.
 */
export class Stage {
	#plane: Plane = $state.raw() as Plane;
	#size = $state.raw<Size | undefined>(undefined);
	#camera = $state.raw<Camera | undefined>(undefined);
	#follower = $state.raw<FollowingPainter | undefined>(undefined);
	#aim: () => StageView | undefined = () => undefined;
	#typeSize = $state.raw<number>(mapType.base);
	#animation = 0;
	#atRest = true;
	#pathBetween: ZoomPath | undefined;
	/** Whether moves may take time; false under reduced motion. */
	readonly #mayEase: () => boolean;

	constructor(plane: Plane, mayEase: () => boolean) {
		this.#plane = plane;
		this.#mayEase = mayEase;
	}

	get plane(): Plane {
		return this.#plane;
	}

	get size(): Size | undefined {
		return this.#size;
	}

	/** Type size of the labels in CSS pixels, as the style sheet has it at this size. */
	get typeSize(): number {
		return this.#typeSize;
	}

	/** Undefined until the size is known: the page's own layout shows the first frame until then. */
	get camera(): Camera | undefined {
		return this.#camera;
	}

	/** What is shown now; undefined until the size is known. */
	get view(): StageView | undefined {
		return this.#camera && { camera: this.#camera, turn: this.#plane.turn };
	}

	/** What shows the plane's frame. */
	get home(): StageView | undefined {
		return (
			this.#size && { camera: fitFrame(this.#plane.frame, this.#size), turn: this.#plane.home }
		);
	}

	/** What the map is about now: its own frame, or the first view. */
	get wanted(): StageView | undefined {
		return this.#aim() ?? this.home;
	}

	/** Says what the map wants to show by itself, and shows it unless the reader has moved the map. */
	aim(view: () => StageView | undefined): void {
		const wasUnmoved = this.#shows(this.wanted);
		this.#aim = view;
		if (wasUnmoved) this.moveTo(this.wanted);
	}

	/** The least and the greatest scale that the reader may take; what the map wants is within. */
	get scales(): [number, number] | undefined {
		const { home, wanted } = this;
		if (!home || !wanted) return undefined;
		const [out, closeUp] = [home.camera.scale * zoomRange.out, home.camera.scale * zoomRange.in];
		return [Math.min(out, wanted.camera.scale), Math.max(closeUp, wanted.camera.scale)];
	}

	/** Whether the reader has zoomed out of the first view, so that labels had better be short. */
	get isFar(): boolean {
		const { home } = this;
		return !!home && !!this.#camera && this.#camera.scale < home.camera.scale * 0.97;
	}

	/** Viewport pixels of a place; undefined while the size is unknown or where it is hidden. */
	positionOf(place: LngLat): PlanePoint | undefined {
		if (!this.#size || !this.#camera) return undefined;
		const point = this.#plane.project(place);
		return point && toViewport(point, this.#camera, this.#size);
	}

	/** Takes a new size; a camera the reader has not moved fits it anew, any other keeps its centre and scale. */
	resize(size: Size, typeSize: number = mapType.base): void {
		if (!(size.width > 0 && size.height > 0)) return;
		this.#typeSize = typeSize;
		const wasUnmoved = this.#atRest && this.#shows(this.wanted);
		this.#size = size;
		const { wanted } = this;
		if (wanted && (wasUnmoved || !this.#camera)) this.#show(wanted);
		else if (this.view) this.#show(this.view);
	}

	/** The place at a point of the viewport; undefined where there is none. */
	placeAt([x, y]: PlanePoint): LngLat | undefined {
		const [camera, size] = [this.#camera, this.#size];
		if (!camera || !size) return undefined;
		return this.#plane.placeAt?.([
			(x - size.width / 2) / camera.scale + camera.x,
			(y - size.height / 2) / camera.scale + camera.y
		]);
	}

	/** Changes the plane under the camera and shows what the map is about. */
	setPlane(plane: Plane): void {
		this.#plane = plane;
		this.moveTo(this.wanted);
	}

	/** Hands the map to a painter that follows the camera, or back to the SVG. */
	follow(painter: FollowingPainter | undefined): void {
		if (painter && this.view && this.#size) painter.move(this.view, this.#size);
		this.#follower = painter;
	}

	/** Shows a view at once; one without a turn leaves a globe as it is turned. */
	moveTo(view: StageView | undefined): void {
		cancelAnimationFrame(this.#animation);
		this.#atRest = true;
		if (view) this.#show(this.#clamped(view));
	}

	/** Gives the camera its way of moving, once that is loaded; until then it jumps. */
	moveAlong(path: ZoomPath): void {
		this.#pathBetween = path;
	}

	/** Moves smoothly to a view, or at once under reduced motion. */
	easeTo(view: StageView | undefined): void {
		const from = this.view;
		const size = this.#size;
		if (!view || !from || !size || !this.#pathBetween || !this.#mayEase()) {
			this.moveTo(view);
			return;
		}
		const to = this.#clamped(view);
		const path = this.#pathBetween(
			[from.camera.x, from.camera.y, size.width / from.camera.scale],
			[to.camera.x, to.camera.y, size.width / to.camera.scale]
		);
		const start = performance.now();
		cancelAnimationFrame(this.#animation);
		this.#atRest = false;
		const step = (now: number) => {
			const t = easeInOut(Math.min(1, Math.max(0, (now - start) / easeMilliseconds)));
			const [x, y, width] = path(t);
			const turn = from.turn && to.turn && turnBetween(from.turn, to.turn, t);
			this.#show(t === 1 ? to : { camera: { x, y, scale: size.width / width }, turn });
			this.#atRest = t === 1;
			if (t < 1) this.#animation = requestAnimationFrame(step);
		};
		this.#animation = requestAnimationFrame(step);
	}

	/** Eases to show a frame of the plane. */
	easeToFrame(frame: Frame): void {
		if (this.#size) this.easeTo({ camera: fitFrame(frame, this.#size) });
	}

	/** Zooms by a factor about the centre. */
	zoomBy(factor: number): void {
		const { size } = this;
		if (size) this.easeTo(this.#zoomed([size.width / 2, size.height / 2], factor));
	}

	/** Zooms by a factor about a point of the viewport, at once. */
	zoomAbout(point: PlanePoint, factor: number): void {
		this.moveTo(this.#zoomed(point, factor));
	}

	/** Moves what is shown by pixels of the viewport: a globe turns under the hand, a plane is shifted. */
	dragBy(dx: number, dy: number): void {
		const view = this.view;
		if (!view) return;
		const { camera } = view;
		if (isGlobe(this.#plane)) {
			this.moveTo(draggedGlobe(this.#plane, camera, dx, dy));
			return;
		}
		const [x, y] = [camera.x - dx / camera.scale, camera.y - dy / camera.scale];
		this.moveTo({ camera: { ...camera, x, y } });
	}

	#zoomed(point: PlanePoint, factor: number): StageView | undefined {
		const { scales, size, view, home } = this;
		if (!scales || !size || !view || !home) return undefined;
		const scale = clamp(view.camera.scale * factor, ...scales);
		const about = zoomedAbout(view.camera, point, size, scale);
		if (!isGlobe(this.#plane)) return { camera: about };
		const settled = settledGlobe(this.#plane, about, home);
		return heldUnder(point, this.placeAt(point), turned(this.#plane, settled.turn), settled, size);
	}

	/** Stops whatever still moves. */
	stop(): void {
		cancelAnimationFrame(this.#animation);
	}

	#show(view: StageView): void {
		this.#plane = turned(this.#plane, view.turn);
		this.#camera = view.camera;
		if (this.#size && this.view) this.#follower?.move(this.view, this.#size);
	}

	/** Whether the camera shows the plane's whole frame. */
	isHome(): boolean {
		return this.#shows(this.home);
	}

	#shows(wanted: StageView | undefined): boolean {
		const shown = this.view;
		return !!wanted && !!shown && areAlike(wanted, shown);
	}

	#clamped({ camera, turn }: StageView): StageView {
		const { wanted, scales } = this;
		if (!wanted || !scales) return { camera, turn };
		const { frame } = this.#plane;
		return {
			camera: {
				scale: clamp(camera.scale, ...scales),
				x: clamp(camera.x, ...reach(wanted.camera.x, frame.x, frame.width)),
				y: clamp(camera.y, ...reach(wanted.camera.y, frame.y, frame.height))
			},
			turn
		};
	}
}

function clamp(value: number, low: number, high: number): number {
	return Math.max(low, Math.min(high, value));
}

/** How far the camera's middle may go along one axis: half a frame beyond either end, or where it is wanted. */
function reach(wanted: number, start: number, length: number): [number, number] {
	return [Math.min(wanted, start - length / 2), Math.max(wanted, start + length * 1.5)];
}

function easeInOut(t: number): number {
	return t < 0.5 ? 4 * t ** 3 : 1 - (-2 * t + 2) ** 3 / 2;
}
