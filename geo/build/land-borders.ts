import type { MultiPolygon } from 'geojson';
import { outlineOf, type Piece } from './outline.ts';

/**
 * Tells a land border from a coast: a piece of outline that two of the shapes have, walked either
 * way. The shapes must share their borders vertex by vertex, as those of one topology do.
 */
export function landBorders(shapes: readonly MultiPolygon[]): (piece: Piece) => boolean {
	const once = new Set<string>();
	const twice = new Set<string>();
	for (const shape of shapes) {
		for (const key of new Set(outlineOf([shape]).pieces.map(keyOf))) {
			if (once.has(key)) twice.add(key);
			once.add(key);
		}
	}
	return (piece) => twice.has(keyOf(piece));
}

function keyOf(piece: Piece): string {
	return piece
		.map(([lng, lat]) => `${lng.toFixed(5)},${lat.toFixed(5)}`)
		.sort()
		.join(' ');
}
