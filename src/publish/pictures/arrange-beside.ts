import { stacked, type Block } from './blocks.ts';
import type { PictureFormat } from './formats.ts';
import { arcLegend, fillLegend, notesLegend, type LegendContent } from './legend.ts';
import {
	epilogueOf,
	footOf,
	footRule,
	headOf,
	mapIn,
	type Arranged,
	type PictureContent,
	type Styles
} from './picture-parts.ts';
import type { Rect } from './rect.ts';

/** Words to the left, the map to the right and up to three edges, the source along the foot. */
export function beside(
	content: PictureContent,
	format: PictureFormat,
	styles: Styles,
	{ width, height }: { readonly width: number; readonly height: number }
): Arranged {
	const margin = format.type * 1.5;
	const panel = width * format.panel;
	const foot = footOf(content, styles, width - 2 * margin);
	const footHeight = foot.height + format.type * 1.1;
	const rect: Rect = { x: panel, y: 0, width: width - panel, height: height - footHeight };
	const wanted = mapIn(content, rect, format);
	const column = panel - margin - format.type * 1.2;
	const room = height - footHeight - margin * 0.9 - format.type * 0.9;
	const { top, bottom, overflow, notes } = fitted(
		content,
		styles,
		column,
		room,
		format.type,
		wanted.legend
	);
	const unexplained = notes < 1 && content.map.measured.length > 0;
	const map = unexplained ? mapIn(content, rect, { ...format, brief: true }) : wanted;
	const start = margin * 0.9;
	const markup =
		map.drawn.markup +
		top.draw(margin, start) +
		bottom.draw(margin, height - footHeight - format.type * 0.9 - bottom.height) +
		footRule(content, width, height - footHeight) +
		foot.draw(margin, height - footHeight + format.type * 0.5);
	return { markup, height, map: rect, labels: map.drawn.labels, overflow };
}

interface Fitted {
	readonly top: Block;
	readonly bottom: Block;
	readonly overflow: number;
	/** How much of the legend there is room for: 1 with the fills, 2 with the notes, too. */
	readonly notes: number;
}

/** Words beside a map: all there is room for, and never less than every picture must say. */
function fitted(
	content: PictureContent,
	styles: Styles,
	column: number,
	room: number,
	type: number,
	legend: LegendContent
): Fitted {
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
	let last: Fitted | undefined;
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
				...(attempt.notes > 1 ? [notesLegend(legend, styles.note, column)] : [])
			].filter((block) => block.height > 0),
			gap * 0.75
		);
		const overflow = Math.max(0, top.height + bottom.height + between - room);
		last = { top, bottom, overflow, notes: attempt.notes };
		if (overflow === 0) break;
	}
	if (!last) throw new Error('There is no way to arrange the words');
	return last;
}
