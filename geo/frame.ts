import type { PlanePoint } from './mercator.ts';

/** A rectangle of a flat map in map units; y grows downwards. */
export interface Frame {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Where the camera looks: a point of the map in map units, and how many pixels one unit takes. */
export interface Camera {
	readonly x: number;
	readonly y: number;
	readonly scale: number;
}

/** Width and height of a viewport in CSS pixels. */
export interface Size {
	readonly width: number;
	readonly height: number;
}

/** Smallest frame round the points, grown on every side by a share of its longer side. */
export function frameAround(points: readonly PlanePoint[], margin = 0): Frame {
	const xs = points.map(([x]) => x);
	const ys = points.map(([, y]) => y);
	const [left, right] = [Math.min(...xs), Math.max(...xs)];
	const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
	const grown = Math.max(right - left, bottom - top) * margin;
	return {
		x: left - grown,
		y: top - grown,
		width: right - left + 2 * grown,
		height: bottom - top + 2 * grown
	};
}

/** The camera that shows the whole frame, centred, as SVG's `xMidYMid meet` does. */
export function fitFrame(frame: Frame, size: Size): Camera {
	return {
		x: frame.x + frame.width / 2,
		y: frame.y + frame.height / 2,
		scale: Math.min(size.width / frame.width, size.height / frame.height)
	};
}

/** Pixels along each edge of a viewport. */
export interface Insets {
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
	readonly left: number;
}

/**
 * The camera that shows the whole frame inside the viewport less its insets, centred there.
 *
 * @param closest pixels that one unit of the map takes at most
 */
export function fitInside(frame: Frame, size: Size, insets: Insets, closest: number): Camera {
	const { top, right, bottom, left } = insets;
	const across = (size.width - left - right) / frame.width;
	const down = (size.height - top - bottom) / frame.height;
	const scale = Math.min(across, down, closest);
	return {
		x: frame.x + frame.width / 2 + (right - left) / 2 / scale,
		y: frame.y + frame.height / 2 + (bottom - top) / 2 / scale,
		scale
	};
}

/** Where a point of the map falls in the viewport, in CSS pixels from its top left corner. */
export function toViewport([x, y]: PlanePoint, camera: Camera, size: Size): PlanePoint {
	return [
		(x - camera.x) * camera.scale + size.width / 2,
		(y - camera.y) * camera.scale + size.height / 2
	];
}
