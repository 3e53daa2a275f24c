import { fitFrame, toViewport, type Camera, type Frame, type Size } from '../../../geo/frame.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import type { PlanePoint } from '../../../geo/mercator.ts';
import { labelType } from '../../../geo/place-scene-labels.ts';
import type { Plane } from './plane.ts';

/** A painter that follows the camera by itself and knows where it draws a place. */
export interface FollowingPainter {
	/** Shows what the camera sees, now. */
	readonly move: (camera: Camera) => void;
	/** Viewport pixels of a place; undefined where it is hidden. */
	readonly project: (place: LngLat) => PlanePoint | undefined;
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
	#aim: () => Camera | undefined = () => undefined;
	#typeSize = $state.raw(labelType.size);
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

	/** The camera that shows the plane's frame. */
	get home(): Camera | undefined {
		return this.#size && fitFrame(this.#plane.frame, this.#size);
	}

	/** The camera of what the map is about now: its own frame, or the first view. */
	get wanted(): Camera | undefined {
		return this.#aim() ?? this.home;
	}

	/** Says what camera the map wants for itself, and takes it unless the reader has moved the map. */
	aim(camera: () => Camera | undefined): void {
		const wasUnmoved = this.#shows(this.wanted);
		this.#aim = camera;
		if (wasUnmoved) this.moveTo(this.wanted);
	}

	/** The least and the greatest scale that the reader may take; what the map wants is within. */
	get scales(): [number, number] | undefined {
		const { home, wanted } = this;
		if (!home || !wanted) return undefined;
		const [out, closeUp] = [home.scale * zoomRange.out, home.scale * zoomRange.in];
		return [Math.min(out, wanted.scale), Math.max(closeUp, wanted.scale)];
	}

	/** Whether the reader has zoomed out of the first view, so that labels had better be short. */
	get isFar(): boolean {
		const { home } = this;
		return !!home && !!this.#camera && this.#camera.scale < home.scale * 0.97;
	}

	/** Viewport pixels of a place; undefined while the size is unknown or where it is hidden. */
	positionOf(place: LngLat): PlanePoint | undefined {
		if (!this.#size || !this.#camera) return undefined;
		if (this.#follower) return this.#follower.project(place);
		const point = this.#plane.project(place);
		return point && toViewport(point, this.#camera, this.#size);
	}

	/** Takes a new size; a camera the reader has not moved fits it anew, any other keeps its centre and scale. */
	resize(size: Size, typeSize = labelType.size): void {
		if (!(size.width > 0 && size.height > 0)) return;
		this.#typeSize = typeSize;
		const wasUnmoved = this.#atRest && this.#shows(this.wanted);
		this.#size = size;
		const { wanted } = this;
		if (wanted && (wasUnmoved || !this.#camera)) this.#show(wanted);
		else if (this.#camera) this.#show(this.#camera);
	}

	/** Changes the flat map under the camera and shows what the map is about. */
	setPlane(plane: Plane): void {
		this.#plane = plane;
		this.moveTo(this.wanted);
	}

	/** Hands the map to a painter that follows the camera, or back to the SVG. */
	follow(painter: FollowingPainter | undefined): void {
		if (painter && this.#camera) painter.move(this.#camera);
		this.#follower = painter;
	}

	/** Shows a camera at once. */
	moveTo(camera: Camera | undefined): void {
		cancelAnimationFrame(this.#animation);
		this.#atRest = true;
		if (camera) this.#show(this.#clamped(camera));
	}

	/** Gives the camera its way of moving, once that is loaded; until then it jumps. */
	moveAlong(path: ZoomPath): void {
		this.#pathBetween = path;
	}

	/** Moves smoothly to a camera, or at once under reduced motion. */
	easeTo(camera: Camera | undefined): void {
		const from = this.#camera;
		const size = this.#size;
		if (!camera || !from || !size || !this.#pathBetween || !this.#mayEase()) {
			this.moveTo(camera);
			return;
		}
		const to = this.#clamped(camera);
		const path = this.#pathBetween(
			[from.x, from.y, size.width / from.scale],
			[to.x, to.y, size.width / to.scale]
		);
		const start = performance.now();
		cancelAnimationFrame(this.#animation);
		this.#atRest = false;
		const step = (now: number) => {
			const t = Math.min(1, Math.max(0, (now - start) / easeMilliseconds));
			const [x, y, width] = path(easeInOut(t));
			this.#show(t === 1 ? to : { x, y, scale: size.width / width });
			this.#atRest = t === 1;
			if (t < 1) this.#animation = requestAnimationFrame(step);
		};
		this.#animation = requestAnimationFrame(step);
	}

	/** Eases to show a frame of the plane. */
	easeToFrame(frame: Frame): void {
		if (this.#size) this.easeTo(fitFrame(frame, this.#size));
	}

	/** Zooms by a factor about the centre. */
	zoomBy(factor: number): void {
		if (this.#camera) this.easeTo({ ...this.#camera, scale: this.#camera.scale * factor });
	}

	/** Pans by pixels of the viewport. */
	panBy(dx: number, dy: number): void {
		const camera = this.#camera;
		if (camera)
			this.moveTo({ ...camera, x: camera.x + dx / camera.scale, y: camera.y + dy / camera.scale });
	}

	/** Stops whatever still moves. */
	stop(): void {
		cancelAnimationFrame(this.#animation);
	}

	#show(camera: Camera): void {
		this.#follower?.move(camera);
		this.#camera = camera;
	}

	/** Whether the camera shows the plane's whole frame. */
	isHome(): boolean {
		return this.#shows(this.home);
	}

	#shows(wanted: Camera | undefined): boolean {
		const camera = this.#camera;
		return (
			!!wanted &&
			!!camera &&
			near(wanted.x, camera.x) &&
			near(wanted.y, camera.y) &&
			near(wanted.scale, camera.scale)
		);
	}

	#clamped(camera: Camera): Camera {
		const { wanted, scales } = this;
		if (!wanted || !scales) return camera;
		const { frame } = this.#plane;
		return {
			scale: clamp(camera.scale, ...scales),
			x: clamp(camera.x, ...reach(wanted.x, frame.x, frame.width)),
			y: clamp(camera.y, ...reach(wanted.y, frame.y, frame.height))
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

function near(a: number, b: number): boolean {
	return Math.abs(a - b) < 1e-6 * Math.max(1, Math.abs(a));
}

function easeInOut(t: number): number {
	return t < 0.5 ? 4 * t ** 3 : 1 - (-2 * t + 2) ** 3 / 2;
}
