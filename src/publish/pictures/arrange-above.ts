import { stacked, type Block } from './blocks.ts';
import type { LayoutType } from './formats.ts';
import { arcLegend, fillLegend, notesLegend, shadeLegend, type LegendContent } from './legend.ts';
import {
	epilogueOf,
	footOf,
	footRule,
	headOf,
	legendOf,
	mapIn,
	type Arranged,
	type PictureContent,
	type Styles
} from './picture-parts.ts';
import type { Rect } from './rect.ts';

/** Size of a picture in pixels of its layout: its whole height, or that of its map alone. */
export type AboveSize =
	| { readonly width: number; readonly height: number; readonly mapHeight?: undefined }
	| { readonly width: number; readonly height?: undefined; readonly mapHeight: number };

/** Words above and below, the map across the whole width between them. */
export function above(
	content: PictureContent,
	format: LayoutType,
	styles: Styles,
	size: AboveSize
): Arranged {
	const { width, height } = size;
	const { type } = format;
	const margin = type * 1.6;
	const column = width - 2 * margin;
	const foot = footOf(content, styles, column);
	const footHeight = foot.height + type * 1.2;
	const gap = type * 0.55;
	const tall = height !== undefined && height > width * 1.3;
	const legendFor = (legend: LegendContent): Block =>
		stacked(
			[
				epilogueOf(content, styles, column),
				arcLegend(legend, styles.legend, column, 'flow'),
				shadeLegend(legend, styles.legend, column),
				fillLegend(legend, styles.legend, column),
				notesLegend(legend, styles.note, column)
			].filter((block) => block.height > 0),
			gap
		);
	const top = stacked(
		headOf(content, styles, column, { standfirst: true, figures: 2, row: true }),
		gap
	);
	const guess = legendFor(legendOf(content, true));
	const start = margin * (tall ? 2.2 : 0.9);
	const mapTop = start + top.height + type * 0.9;
	const below = footHeight + guess.height + type * 1.5;
	const whole = size.height ?? mapTop + size.mapHeight + below;
	const mapBottom = whole - below;
	const rect: Rect = { x: 0, y: mapTop, width, height: mapBottom - mapTop };
	const map = mapIn(content, rect, format);
	const bottom = legendFor(map.legend);
	const markup =
		map.drawn.markup +
		top.draw(margin, start) +
		bottom.draw(margin, mapBottom + type * 0.75) +
		footRule(content, width, whole - footHeight) +
		foot.draw(margin, whole - footHeight + type * 0.55);
	const least = height === undefined ? 0 : height * 0.36;
	return {
		markup,
		height: whole,
		map: rect,
		labels: map.drawn.labels,
		overflow: Math.max(0, least - rect.height)
	};
}
