import { textWidth } from '$lib/cartography/text-width';
import { paragraph, stacked, type Block } from './blocks.ts';
import { countrySymbol, hatch, measureSymbol } from '$lib/cartography/symbology';
import type { Colours } from './colours.ts';
import type { MapShade } from './map-content.ts';
import { arcStroke } from './map-shapes.ts';
import type { PictureWords } from './picture-words.ts';
import { lineHeight, type TextStyle } from './set-text.ts';
import { element } from './svg.ts';

/** What a legend has to explain. */
export interface LegendContent {
	readonly words: PictureWords;
	readonly colours: Colours;
	/** Kilometres between rings, where there are any. */
	readonly ringStepKm: number | undefined;
	readonly hasHatch: boolean;
	readonly hasMeasure: boolean;
	readonly shade: MapShade | undefined;
}

/** A sample and its words on one line, as wide as they need. */
interface Entry {
	readonly width: number;
	readonly block: Block;
}

/** The strokes of the arcs, which every picture must explain: one to a line, or as many as fit. */
export function arcLegend(
	content: LegendContent,
	style: TextStyle,
	width: number,
	arrangement: 'lines' | 'flow'
): Block {
	const { words, colours } = content;
	const entries = words.arcs.map(({ standing, words: text }) =>
		entry(
			text,
			style,
			width,
			(x, y, sample) =>
				element('path', {
					d: `M${x.toFixed(1)} ${y.toFixed(1)}h${sample.toFixed(1)}`,
					fill: 'none',
					...arcStroke(standing, colours, style.size / 12)
				}),
			2.6
		)
	);
	const rowGap = style.size * 0.2;
	return arrangement === 'flow'
		? flowing(entries, style.size * 1.1, rowGap, width)
		: stacked(
				entries.map(({ block }) => block),
				rowGap
			);
}

/** Fills, the hatch and the measuring line, as many to a line as fit. */
export function fillLegend(content: LegendContent, style: TextStyle, width: number): Block {
	const { words, colours } = content;
	const swatch = (fill: string) => (x: number, y: number, sample: number) =>
		element('rect', {
			x,
			y: y - sample * 0.42,
			width: sample,
			height: sample * 0.84,
			fill
		});
	const entries: Entry[] = content.shade
		? []
		: words.fills.map(({ role, words: text }) =>
				entry(text, style, width, swatch(colours[countrySymbol(role).fill]), 0.95)
			);
	if (content.hasMeasure) {
		entries.push(
			entry(
				words.measure,
				style,
				width,
				(x, y, sample) =>
					element('path', {
						d: `M${x.toFixed(1)} ${y.toFixed(1)}h${sample.toFixed(1)}`,
						stroke: colours.ink,
						'stroke-width': (measureSymbol.stroke.width * style.size) / 12
					}),
				1.5
			)
		);
	}
	if (content.hasHatch) {
		entries.push(
			entry(words.hatch, style, width, (x, y, sample) => hatchSample(x, y, sample, colours), 0.95)
		);
	}
	return flowing(entries, style.size * 1.1, style.size * 0.25, width);
}

/** The categories of the layer that shades the map, below its title; nothing without one. */
export function shadeLegend(content: LegendContent, style: TextStyle, width: number): Block {
	const { shade, colours } = content;
	if (!shade) return { height: 0, draw: () => '' };
	const entries = shade.legend.entries.map(({ fill, tint, words: text }) =>
		entry(
			text,
			style,
			width,
			(x, y, sample) => {
				const box = { x, y: y - sample * 0.3, width: sample, height: sample * 0.6 };
				const tinted = { ...box, fill: shade.tint, 'fill-opacity': tint };
				return (
					element('rect', { ...box, fill, stroke: colours.rule }) +
					(tint > 0 ? element('rect', tinted) : '')
				);
			},
			1.5
		)
	);
	const title = paragraph(shade.legend.title, { ...style, face: 'sans600' }, width);
	const gap = style.size * 0.25;
	return stacked([title, flowing(entries, style.size * 1.1, gap, width)], gap);
}

/** The rings in words, where there are any. */
export function notesLegend(content: LegendContent, style: TextStyle, width: number): Block {
	const { words, ringStepKm } = content;
	const rings = ringStepKm === undefined ? undefined : words.rings?.(ringStepKm);
	return rings === undefined ? { height: 0, draw: () => '' } : paragraph(rings, style, width);
}

function hatchSample(x: number, y: number, side: number, colours: Colours): string {
	const top = y - side * 0.42;
	const height = side * 0.84;
	const step = side * 0.45;
	const stripes = [0.5, 1.5, 2.5, 3.5].map((count) => {
		const along = step * count;
		const from = [x + Math.min(along, side), top + Math.max(0, along - side)];
		const to = [x + Math.max(0, along - height), top + Math.min(along, height)];
		return `M${from.map((value) => value.toFixed(1)).join(' ')}L${to.map((value) => value.toFixed(1)).join(' ')}`;
	});
	return (
		element('rect', { x, y: top, width: side, height, fill: colours['map-land'] }) +
		element('path', {
			d: stripes.join(''),
			stroke: colours['map-hatch'],
			'stroke-width': (step / Math.SQRT2 / hatch.step) * hatch.width
		})
	);
}

type Sample = (x: number, middle: number, width: number) => string;

function sampled(
	text: string,
	style: TextStyle,
	width: number,
	sample: Sample,
	sampleSize: number
): Block {
	const sampleWidth = style.size * sampleSize;
	const indent = sampleWidth + style.size * 0.5;
	const words = paragraph(text, style, width - indent);
	return {
		height: words.height,
		draw: (x, y) => sample(x, y + lineHeight(style) / 2, sampleWidth) + words.draw(x + indent, y)
	};
}

function entry(
	text: string,
	style: TextStyle,
	width: number,
	sample: Sample,
	sampleSize: number
): Entry {
	return {
		width: Math.min(width, style.size * (sampleSize + 0.5) + textWidth(text, style)),
		block: sampled(text, style, width, sample, sampleSize)
	};
}

/** Entries one after another, a new line where the next does not fit. */
function flowing(entries: readonly Entry[], gap: number, rowGap: number, width: number): Block {
	const rows: { width: number; entries: Entry[] }[] = [];
	for (const next of entries) {
		const row = rows.at(-1);
		if (row && row.width + gap + next.width <= width) {
			row.width += gap + next.width;
			row.entries.push(next);
		} else {
			rows.push({ width: next.width, entries: [next] });
		}
	}
	return stacked(
		rows.map((row) => ({
			height: Math.max(...row.entries.map(({ block }) => block.height)),
			draw: (x, y) => {
				let left = x;
				return row.entries
					.map((each) => {
						const drawn = each.block.draw(left, y);
						left += each.width + gap;
						return drawn;
					})
					.join('');
			}
		})),
		rowGap
	);
}
