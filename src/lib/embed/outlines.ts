import { decodeRings, encodeRings } from '../../../geo/path-data.ts';

/** Map units between the points an embed keeps: half a pixel on the widest of columns. */
const grid = 2;

/**
 * The outlines of a map's markup on a grid twice as coarse. Every point goes to the nearest of the
 * grid whatever country it belongs to, so that shared borders stay shared.
 */
export function coarserOutlines(markup: string): string {
	return markup.replace(
		/(<path id="s-[^"]*" d=")([^"]*)"/g,
		(whole, start: string, pathData: string) => {
			const rings = decodeRings(pathData).map((ring) =>
				ring.map(([x, y]): [number, number] => [toGrid(x), toGrid(y)])
			);
			const coarse = encodeRings(rings);
			return coarse === '' ? whole : `${start}${coarse}"`;
		}
	);
}

function toGrid(value: number): number {
	return Math.round(value / grid) * grid;
}
