import { escaped } from '$lib/model/escaped';
import { textWidth, type LabelFace } from '$lib/cartography/text-width';
import { element } from './svg.ts';

/** How a text looks: its face, its size in pixels of the picture, its colour. */
export interface TextStyle {
	readonly face: LabelFace;
	readonly size: number;
	readonly fill: string;
	/** Line height as a multiple of the size. */
	readonly leading?: number;
}

const families: Readonly<Record<LabelFace, string>> = {
	serif600: "'Source Serif 4', Georgia, serif",
	'serif-italic': "'Source Serif 4', Georgia, serif",
	sans400: "'Source Sans 3', 'Helvetica Neue', Arial, sans-serif",
	sans600: "'Source Sans 3', 'Helvetica Neue', Arial, sans-serif"
};

/** The text in lines no wider than `width`; a word that is wider stands alone. */
export function wrapText(text: string, style: TextStyle, width: number): string[] {
	const lines: string[] = [];
	for (const word of joinUnits(text).split(' ')) {
		const last = lines.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		if (last !== undefined && textWidth(longer, style) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

/** A figure stays on one line with its unit, a day with its month. */
export function joinUnits(text: string): string {
	return text
		.replace(/(\d) (km|mi|millas)(?!\p{L})/gu, '$1\u00a0$2')
		.replace(/(?<![\d.,])(\d{1,2}) (?=\p{L})/gu, '$1\u00a0');
}

/** Baseline of the first line below the top of a text, as a share of its size. */
const ascent = 0.78;

/** Lines of text; `y` is their top. */
export function textLines(
	lines: readonly string[],
	style: TextStyle,
	{ x, y, anchor }: { x: number; y: number; anchor?: 'start' | 'middle' | 'end' },
	more: Readonly<Record<string, string | number>> = {}
): string {
	const step = lineHeight(style);
	const slack = (step - style.size) / 2;
	const spans = lines.map((line, index) =>
		element('tspan', { x, y: y + slack + style.size * ascent + index * step }, escaped(line))
	);
	return element(
		'text',
		{
			'font-family': families[style.face],
			'font-weight': style.face.endsWith('600') ? 600 : 400,
			'font-size': style.size,
			fill: style.fill,
			'text-anchor': anchor === 'start' ? undefined : anchor,
			...more
		},
		spans.join('')
	);
}

export function lineHeight({ size, leading = 1.3 }: TextStyle): number {
	return size * leading;
}
