import type { Piece } from './outline.ts';

/**
 * Tells a land border from a coast: a piece of outline that two of the countries given have, walked
 * either way. They must share their borders vertex by vertex, as those of one topology do.
 */
export function landBorders(countries: readonly (readonly Piece[])[]): (piece: Piece) => boolean {
	const owners = new Map<string, number>();
	const shared = new Set<string>();
	countries.forEach((pieces, country) => {
		for (const piece of pieces) {
			const key = keyOf(piece);
			const owner = owners.get(key);
			if (owner === undefined) owners.set(key, country);
			else if (owner !== country) shared.add(key);
		}
	});
	return (piece) => shared.has(keyOf(piece));
}

/** The same for both ways to walk a piece; vertices are told apart to 0.0001°. */
function keyOf([[lng1, lat1], [lng2, lat2]]: Piece): string {
	const start = numberOf(lng1, lat1);
	const end = numberOf(lng2, lat2);
	return start < end ? `${String(start)} ${String(end)}` : `${String(end)} ${String(start)}`;
}

function numberOf(lng: number, lat: number): number {
	return Math.round((lng + 180) * 1e4) * 2e6 + Math.round((lat + 90) * 1e4);
}
