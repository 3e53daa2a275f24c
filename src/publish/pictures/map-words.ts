import type { Colours } from './colours.ts';
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

/** A line of words that can be read on any ground: a rim of paper lies beneath it. */
export function haloed(
	text: string,
	style: TextStyle,
	at: { x: number; y: number; anchor: 'start' | 'middle' | 'end' },
	{ colours, unit }: { colours: Colours; unit: number }
): string {
	return textLines([text], style, at, {
		stroke: colours.paper,
		'stroke-width': 3.2 * unit,
		'stroke-linejoin': 'round',
		'stroke-opacity': 0.88,
		'paint-order': 'stroke'
	});
}
