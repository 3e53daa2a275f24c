import type { MapPlace } from './map-content.ts';
import { textLines, type TextStyle } from './set-text.ts';

/** A style of words on a map: their size as a share of that of names. */
export function mapStyle(
	face: TextStyle['face'],
	share: number,
	fill: string,
	{ labelSize }: Pick<MapPlace, 'labelSize'>
): TextStyle {
	return { face, size: share * labelSize, fill, leading: 1.2 };
}

/** A line of words that can be read on any ground: a rim of that colour and width lies beneath it. */
export function haloed(
	text: string,
	style: TextStyle,
	at: { x: number; y: number; anchor: 'start' | 'middle' | 'end' },
	{ halo, width }: { halo: string; width: number }
): string {
	return textLines([text], style, at, {
		stroke: halo,
		'stroke-width': width,
		'stroke-linejoin': 'round',
		'stroke-opacity': 0.88,
		'paint-order': 'stroke'
	});
}
