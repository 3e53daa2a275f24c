import type { Frame } from '../../../geo/frame.ts';
import { inColumns, paragraph, paragraphWithLead, stacked, type Block } from './blocks.ts';
import type { Colours } from './colours.ts';
import type { PictureFormat } from './formats.ts';
import { arcLegend, fillLegend, ringLegend, type LegendContent } from './legend.ts';
import type { MapContent } from './map-content.ts';
import { placingOf } from './map-geometry.ts';
import { cameraFor, drawMap, type DrawnMap } from './picture-map.ts';
import type { PictureWords } from './picture-words.ts';
import { pathIn } from './planar-world.ts';
import type { Rect } from './rect.ts';
import { textWidth, type TextStyle } from './set-text.ts';
import { element, escaped } from './svg.ts';

/** Everything a picture is made from. */
export interface PictureContent {
	/** Tells it from other pictures in one document: letters, digits and dashes. */
	readonly id: string;
	readonly words: PictureWords;
	readonly map: Omit<MapContent, 'colours' | 'ringWords' | 'brief'>;
	/** What the map has to show, in map units. */
	readonly frame: Frame;
	/** Kilometres between rings, where there are any. */
	readonly ringStepKm: number | undefined;
	readonly colours: Colours;
	/** The site's address as it is printed, without `https://`; the site's name where it is unknown. */
	readonly address: string | undefined;
}

/** A picture as a file of its own, and where its names stand, for those who check. */
export interface Picture {
	readonly svg: string;
	readonly map: Rect;
	readonly labels: readonly Rect[];
	/** Pixels by which the words are too tall for their place; 0 in any picture fit for print. */
	readonly overflow: number;
}

/** Styles of one picture, by its size of running text. */
function stylesOf({ type }: PictureFormat, colours: Colours) {
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

type Styles = ReturnType<typeof stylesOf>;

/** The picture in a format: a standalone SVG with every word it needs. */
export function drawPicture(content: PictureContent, format: PictureFormat): Picture {
	const width = format.layoutWidth;
	const height = (format.layoutWidth * format.height) / format.width;
	const styles = stylesOf(format, content.colours);
	const arranged =
		format.arrangement === 'side'
			? beside(content, format, styles, { width, height })
			: above(content, format, styles, { width, height });
	const { alt, title, language } = content.words;
	const ground = element('rect', { width, height, fill: content.colours.paper });
	const svg = element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			'xml:lang': language,
			width: format.width,
			height: format.height,
			viewBox: `0 0 ${String(width)} ${String(Math.round(height * 100) / 100)}`,
			role: 'img',
			'aria-labelledby': `${content.id}-title ${content.id}-desc`
		},
		element('title', { id: `${content.id}-title` }, escaped(title)) +
			element('desc', { id: `${content.id}-desc` }, escaped(alt)) +
			ground +
			arranged.markup
	);
	return { svg: `${svg}\n`, ...arranged };
}

interface Arranged {
	readonly markup: string;
	readonly map: Rect;
	readonly labels: readonly Rect[];
	readonly overflow: number;
}

interface Area {
	readonly width: number;
	readonly height: number;
}

/** Words to the left, the map to the right and up to three edges, the source along the foot. */
function beside(
	content: PictureContent,
	format: PictureFormat,
	styles: Styles,
	{ width, height }: Area
): Arranged {
	const margin = format.type * 1.5;
	const panel = width * format.panel;
	const foot = footOf(content, styles, width - 2 * margin);
	const footHeight = foot.height + format.type * 1.1;
	const rect: Rect = { x: panel, y: 0, width: width - panel, height: height - footHeight };
	const map = mapIn(content, rect, format);
	const column = panel - margin - format.type * 1.2;
	const room = height - footHeight - margin * 0.9 - format.type * 0.9;
	const { top, bottom, overflow } = fitted(content, styles, column, room, format.type, map.legend);
	const start = margin * 0.9;
	const markup =
		map.drawn.markup +
		top.draw(margin, start) +
		bottom.draw(margin, height - footHeight - format.type * 0.9 - bottom.height) +
		footRule(content, width, height - footHeight) +
		foot.draw(margin, height - footHeight + format.type * 0.5);
	return { markup, map: rect, labels: map.drawn.labels, overflow };
}

/** Words above and below, the map across the whole width between them. */
function above(
	content: PictureContent,
	format: PictureFormat,
	styles: Styles,
	{ width, height }: Area
): Arranged {
	const { type } = format;
	const margin = type * 1.6;
	const column = width - 2 * margin;
	const foot = footOf(content, styles, column);
	const footHeight = foot.height + type * 1.2;
	const gap = type * 0.55;
	const tall = height > width * 1.3;
	const legendFor = (legend: LegendContent): Block =>
		stacked(
			[
				epilogueOf(content, styles, column),
				arcLegend(legend, styles.legend, column, 'flow'),
				fillLegend(legend, styles.legend, column),
				ringLegend(legend, styles.note, column)
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
	const mapBottom = height - footHeight - guess.height - type * 1.5;
	const rect: Rect = { x: 0, y: mapTop, width, height: mapBottom - mapTop };
	const map = mapIn(content, rect, format);
	const bottom = legendFor(map.legend);
	const markup =
		map.drawn.markup +
		top.draw(margin, start) +
		bottom.draw(margin, mapBottom + type * 0.75) +
		footRule(content, width, height - footHeight) +
		foot.draw(margin, height - footHeight + type * 0.55);
	const least = height * 0.36;
	return {
		markup,
		map: rect,
		labels: map.drawn.labels,
		overflow: Math.max(0, least - rect.height)
	};
}

/** Words beside a map: all there is room for, and never less than every picture must say. */
function fitted(
	content: PictureContent,
	styles: Styles,
	column: number,
	room: number,
	type: number,
	legend: LegendContent
): { top: Block; bottom: Block; overflow: number } {
	const gap = type * 0.62;
	const between = type * 0.9;
	const attempts = [
		{ standfirst: true, figures: 2, notes: 2, title: 1 },
		{ standfirst: true, figures: 2, notes: 1, title: 1 },
		{ standfirst: false, figures: 2, notes: 2, title: 1 },
		{ standfirst: false, figures: 2, notes: 1, title: 1 },
		{ standfirst: false, figures: 2, notes: 1, title: 0.85 },
		{ standfirst: false, figures: 2, notes: 0, title: 1 },
		{ standfirst: false, figures: 1, notes: 0, title: 1 },
		{ standfirst: false, figures: 0, notes: 0, title: 0.9 },
		{ standfirst: false, figures: 0, notes: 0, title: 0.7 }
	];
	let last: { top: Block; bottom: Block; overflow: number } | undefined;
	for (const attempt of attempts) {
		const title = { ...styles.title, size: styles.title.size * attempt.title };
		const top = stacked(
			[
				...headOf(content, { ...styles, title }, column, attempt),
				epilogueOf(content, styles, column)
			],
			gap
		);
		const bottom = stacked(
			[
				arcLegend(legend, styles.legend, column, 'lines'),
				...(attempt.notes > 0 ? [fillLegend(legend, styles.legend, column)] : []),
				...(attempt.notes > 1 ? [ringLegend(legend, styles.note, column)] : [])
			].filter((block) => block.height > 0),
			gap * 0.75
		);
		const overflow = Math.max(0, top.height + bottom.height + between - room);
		last = { top, bottom, overflow };
		if (overflow === 0) break;
	}
	if (!last) throw new Error('There is no way to arrange the words');
	return last;
}

function headOf(
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
function epilogueOf({ words, colours }: PictureContent, styles: Styles, column: number): Block {
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
function footOf({ words, address }: PictureContent, styles: Styles, column: number): Block {
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

function footRule({ colours }: PictureContent, width: number, y: number): string {
	return (
		element('rect', { y, width, height: 200, fill: colours.paper }) +
		element('rect', { y, width, height: 1.2, fill: colours.rule })
	);
}

function mapIn(
	content: PictureContent,
	rect: Rect,
	{ type, brief }: PictureFormat
): { drawn: DrawnMap; legend: LegendContent } {
	const { map, colours, words, frame, id } = content;
	const labelSize = type * 0.84;
	const camera = cameraFor(frame, rect, labelSize);
	const drawn = drawMap(
		{ ...map, colours, ringWords: words.ring, brief },
		{ rect, camera, labelSize, idPrefix: id }
	);
	const placing = placingOf(camera, rect);
	const hasHatch = map.world.disputes.some(({ area }) => pathIn(area, placing, rect) !== '');
	return { drawn, legend: legendOf(content, hasHatch) };
}

function legendOf(content: PictureContent, hasHatch: boolean): LegendContent {
	const { words, colours, ringStepKm, map } = content;
	return { words, colours, ringStepKm, hasHatch, hasMeasure: map.measured.length > 0 };
}
