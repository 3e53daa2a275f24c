import { textWidth } from '$lib/cartography/text-width';
import { joinUnits, lineHeight, textLines, wrapText, type TextStyle } from './set-text.ts';

/** Something that takes up height in a column, and how it is drawn with its top left corner given. */
export interface Block {
	readonly height: number;
	readonly draw: (x: number, y: number) => string;
}

/** A paragraph broken to a width. */
export function paragraph(text: string, style: TextStyle, width: number): Block {
	const lines = wrapText(text, style, width);
	return {
		height: lines.length * lineHeight(style),
		draw: (x, y) => textLines(lines, style, { x, y })
	};
}

/** A paragraph that begins with a few words of their own style, of the same size. */
export function paragraphWithLead(
	lead: string,
	leadStyle: TextStyle,
	text: string,
	style: TextStyle,
	width: number
): Block {
	const indent = textWidth(`${lead} `, leadStyle);
	const words = joinUnits(text).split(' ');
	let first = 0;
	while (
		first < words.length &&
		indent + textWidth(words.slice(0, first + 1).join(' '), style) <= width
	) {
		first += 1;
	}
	const beside = words.slice(0, first).join(' ');
	const rest = words.slice(first).join(' ');
	const below = rest === '' ? [] : wrapText(rest, style, width);
	const step = lineHeight(style);
	return {
		height: step * (1 + below.length),
		draw: (x, y) =>
			textLines([lead], leadStyle, { x, y }) +
			(beside === '' ? '' : textLines([beside], style, { x: x + indent, y })) +
			(below.length === 0 ? '' : textLines(below, style, { x, y: y + step }))
	};
}

/** Blocks beside each other, each as wide as given. */
export function inColumns(blocks: readonly Block[], width: number): Block {
	return {
		height: Math.max(0, ...blocks.map((block) => block.height)),
		draw: (x, y) => blocks.map((block, index) => block.draw(x + index * width, y)).join('')
	};
}

/** Blocks below each other. */
export function stacked(blocks: readonly Block[], gap: number): Block {
	const height =
		blocks.reduce((sum, block) => sum + block.height, 0) + gap * Math.max(0, blocks.length - 1);
	return {
		height,
		draw: (x, y) => {
			let top = y;
			return blocks
				.map((block) => {
					const drawn = block.draw(x, top);
					top += block.height + gap;
					return drawn;
				})
				.join('');
		}
	};
}
