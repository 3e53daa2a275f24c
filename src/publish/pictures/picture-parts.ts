import { textWidth } from '$lib/cartography/text-width';
import type { Camera, Frame } from '../../../geo/frame.ts';
import { inColumns, paragraph, paragraphWithLead, stacked, type Block } from './blocks.ts';
import type { Colours } from './colours.ts';
import type { LayoutType } from './formats.ts';
import type { LegendContent } from './legend.ts';
import type { MapContent } from './map-content.ts';
import { placingOf } from './map-geometry.ts';
import { cameraFor, drawMap, type DrawnMap } from './picture-map.ts';
import type { PictureWords } from './picture-words.ts';
import { pathIn } from './planar-world.ts';
import type { Rect } from './rect.ts';
import type { TextStyle } from './set-text.ts';
import { element } from './svg.ts';

/** Everything a picture is made from. */
export interface PictureContent {
	/** Tells it from other pictures in one document: letters, digits and dashes. */
	readonly id: string;
	readonly words: PictureWords;
	readonly map: Omit<MapContent, 'colours' | 'ringWords' | 'brief'>;
	/** What the map has to show, in map units, or through which camera it is seen. */
	readonly frame: Frame | { readonly camera: Camera };
	/** Kilometres between rings, where there are any. */
	readonly ringStepKm: number | undefined;
	readonly colours: Colours;
	/** The site's address as it is printed, without `https://`; the site's name where it is unknown. */
	readonly address: string | undefined;
}

/** Styles of one picture, by its size of running text. */
export function stylesOf({ type }: LayoutType, colours: Colours) {
	const style = (
		face: TextStyle['face'],
		size: number,
		fill: string,
		leading?: number
	): TextStyle => ({ face, size: size * type, fill, ...(leading && { leading }) });
	return {
		kicker: style('sans400', 0.86, colours['ink-soft']),
		title: style('serif600', 2.25, colours.ink, 1.08),
		standfirst: style('sans400', 1, colours.ink, 1.35),
		figure: style('serif600', 1.6, colours.accent, 1.15),
		what: style('sans400', 0.86, colours.ink, 1.25),
		epilogueLead: style('sans600', 0.9, colours.accent, 1.35),
		epilogue: style('sans400', 0.9, colours.ink, 1.35),
		legend: style('sans400', 0.82, colours.ink, 1.3),
		note: style('sans400', 0.74, colours['ink-soft'], 1.3),
		source: style('sans400', 0.68, colours['ink-soft'], 1.3),
		address: style('sans600', 0.74, colours.ink, 1.3)
	};
}

export type Styles = ReturnType<typeof stylesOf>;

/** Words and a map that have found their places. */
export interface Arranged {
	readonly markup: string;
	readonly height: number;
	readonly map: Rect;
	readonly labels: readonly Rect[];
	readonly overflow: number;
}

/** Date, title and, where wanted, the standfirst and the first figures: below or beside each other. */
export function headOf(
	{ words }: PictureContent,
	styles: Styles,
	column: number,
	wanted: { readonly standfirst: boolean; readonly figures: number; readonly row?: boolean }
): Block[] {
	const width = wanted.row ? column / 2 : column;
	const inner = wanted.row ? width - styles.what.size : width;
	const figures = words.figures
		.slice(0, wanted.figures)
		.map(({ value, what }) =>
			stacked([paragraph(value, styles.figure, inner), paragraph(what, styles.what, inner)], 0)
		);
	return [
		paragraph(words.kicker, styles.kicker, column),
		paragraph(words.title, styles.title, column),
		...(wanted.standfirst ? [paragraph(words.standfirst, styles.standfirst, column)] : []),
		...(wanted.row && figures.length > 0 ? [inColumns(figures, width)] : figures)
	];
}

/** How it ended, in the bar that every view of the story carries. */
export function epilogueOf(
	{ words, colours }: PictureContent,
	styles: Styles,
	column: number
): Block {
	const { size } = styles.epilogue;
	const padding = size * 0.6;
	const bar = size * 0.22;
	const inner = column - bar - 2 * padding;
	const [lead, sentence] = words.epilogue;
	const text = paragraphWithLead(`${lead}.`, styles.epilogueLead, sentence, styles.epilogue, inner);
	const height = text.height + padding * 1.2;
	return {
		height,
		draw: (x, y) =>
			element('rect', { x, y, width: column, height, fill: colours['accent-wash'] }) +
			element('rect', { x, y, width: bar, height, fill: colours.accent }) +
			text.draw(x + bar + padding, y + padding * 0.6)
	};
}

/** The source to the left and the site's address to the right. */
export function footOf({ words, address }: PictureContent, styles: Styles, column: number): Block {
	const name = address ?? words.site;
	const nameWidth = textWidth(name, styles.address);
	const source = paragraph(
		words.source,
		styles.source,
		column - nameWidth - styles.source.size * 2
	);
	const signed = paragraph(name, styles.address, column);
	return {
		height: Math.max(source.height, signed.height),
		draw: (x, y) => source.draw(x, y) + signed.draw(x + column - nameWidth, y)
	};
}

/** The line above the foot, and paper below it. */
export function footRule({ colours }: PictureContent, width: number, y: number): string {
	return (
		element('rect', { y, width, height: 200, fill: colours.paper }) +
		element('rect', { y, width, height: 1.2, fill: colours.rule })
	);
}

/** The map in its rectangle, and what a legend has to say of it. */
export function mapIn(
	content: PictureContent,
	rect: Rect,
	{ type, brief }: LayoutType
): { drawn: DrawnMap; legend: LegendContent } {
	const { map, colours, words, frame, id } = content;
	const labelSize = type * 0.84;
	const camera = 'camera' in frame ? frame.camera : cameraFor(frame, rect, labelSize);
	const drawn = drawMap(
		{ ...map, colours, ringWords: words.ring, brief },
		{ rect, camera, labelSize, idPrefix: id }
	);
	const placing = placingOf(camera, rect);
	const hasHatch = map.world.disputes.some(({ area }) => pathIn(area, placing, rect) !== '');
	return { drawn, legend: legendOf(content, hasHatch) };
}

export function legendOf(content: PictureContent, hasHatch: boolean): LegendContent {
	const { words, colours, ringStepKm, map } = content;
	return {
		words,
		colours,
		ringStepKm,
		hasHatch,
		hasMeasure: map.measured.length > 0,
		shade: map.shade
	};
}
