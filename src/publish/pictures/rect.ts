import type { PlanePoint } from '../../../geo/mercator.ts';

/** A rectangle of a picture, in its pixels. */
export interface Rect {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** The rectangle with so much more room on every side. */
export function grown({ x, y, width, height }: Rect, by: number): Rect {
	return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** Whether a point lies inside a rectangle. */
export function isIn([x, y]: PlanePoint, rect: Rect): boolean {
	return x > rect.x && x < rect.x + rect.width && y > rect.y && y < rect.y + rect.height;
}

/** Whether a rectangle lies inside another, edges included. */
export function contains(outer: Rect, inner: Rect): boolean {
	return (
		inner.x >= outer.x &&
		inner.y >= outer.y &&
		inner.x + inner.width <= outer.x + outer.width &&
		inner.y + inner.height <= outer.y + outer.height
	);
}

/** Whether two rectangles share area. */
export function overlap(a: Rect, b: Rect): boolean {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
