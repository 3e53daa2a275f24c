import PptxGenJS from 'pptxgenjs';
import type { SlideView } from '$lib/views/slide-view';
import { blocksOf, type Block, type Line } from './slide-blocks.ts';

/** A map as pixels, with a text that says what it shows. */
export interface SlidePicture {
	readonly png: Uint8Array;
	readonly alt: string;
}

/** A slide with its picture, if it has one. */
export interface PicturedSlide {
	readonly slide: SlideView;
	readonly picture: SlidePicture | undefined;
}

/** What a deck is as a whole. */
export interface DeckFacts {
	readonly title: string;
	/** What the site calls itself. */
	readonly site: string;
	/** Language tag of all its words. */
	readonly language: string;
	/** The word before the numbers of sources. */
	readonly sourcesWord: string;
}

/** Inches; 16:9 as PowerPoint has it. */
const page = { width: 13.333, height: 7.5 };
const margin = 0.45;
const column = 5.75;
const foot = { top: 6.86, height: 0.4 };

const ink = '1f1c18';
const soft = '5c564d';
const accent = 'b3261e';
const rule = 'dcd5c8';
const paper = 'fbf8f2';

/** Faces that every system has, or has a good stand-in for. */
const serif = 'Georgia';
const sans = 'Arial';

type Slide = PptxGenJS.Slide;

/** The deck for PowerPoint and its kin: text that can be edited, tables that are tables, notes. */
export async function deckPptx(
	slides: readonly PicturedSlide[],
	facts: DeckFacts
): Promise<Uint8Array> {
	const deck = new PptxGenJS();
	deck.layout = 'LAYOUT_WIDE';
	deck.title = facts.title;
	deck.author = facts.site;
	deck.company = facts.site;
	deck.subject = facts.title;
	deck.theme = { headFontFace: serif, bodyFontFace: sans };
	for (const content of slides) {
		const slide = deck.addSlide();
		slide.background = { color: paper };
		drawSlide(slide, content, facts);
	}
	const written = await deck.write({ outputType: 'uint8array' });
	return written as Uint8Array;
}

function drawSlide(slide: Slide, { slide: view, picture }: PicturedSlide, facts: DeckFacts): void {
	const blocks = blocksOf(view);
	const leads = view.ofView === undefined ? view.leads : [...view.leads, view.ofView];
	const isWide =
		!picture || blocks.some((block) => block.kind === 'table' && block.head.length > 3);
	const width = isWide ? page.width - 2 * margin : column;
	if (!isWide) drawPicture(slide, picture);
	let y = 0.4;
	if (view.over !== '') {
		addText(slide, [view.over], { y, width, size: 13, bold: true, colour: soft, facts });
		y += 0.34;
	}
	const headingSize = leads.length > 0 && blocks.length === 0 ? 36 : 28;
	const headingHeight = heightOf(view.heading, headingSize, width, 1.15, wide) + 0.1;
	slide.addText(view.heading, {
		...textBox({ y, width, size: headingSize, colour: ink, facts }),
		h: headingHeight,
		fontFace: serif,
		bold: true,
		placeholder: 'title'
	});
	y += headingHeight + 0.1;
	for (const lead of leads) {
		const size = blocks.length > 0 ? 15 : 20;
		const height = heightOf(lead, size, width, 1.3) + 0.06;
		addText(slide, [lead], { y, width, size, colour: ink, facts, height, face: serif });
		y += height + 0.1;
	}
	drawBlocks(slide, blocks, { top: y + 0.05, width, facts });
	drawFoot(slide, view, { width, facts });
	slide.addNotes(notesOf(view, facts));
}

function notesOf({ notes, sources }: SlideView, { sourcesWord }: DeckFacts): string {
	const listed = sources.map(({ number, text }) => `[${String(number)}] ${text}`);
	return [notes, ...(listed.length > 0 ? [`${sourcesWord}:`, ...listed] : [])].join('\n');
}

function drawPicture(slide: Slide, { png, alt }: SlidePicture): void {
	const x = margin + column + 0.25;
	slide.addImage({
		data: `image/png;base64,${Buffer.from(png).toString('base64')}`,
		x,
		y: 0,
		w: page.width - x,
		h: page.height,
		altText: alt
	});
}

function drawFoot(slide: Slide, view: SlideView, { width, facts }: Omit<Room, 'top'>): void {
	const numbers = view.sources.map((source) => String(source.number)).join(', ');
	const runs = [
		{ text: view.ending, options: { color: accent, bold: true, breakLine: numbers !== '' } },
		...(numbers === ''
			? []
			: [{ text: `${facts.sourcesWord}: ${numbers}`, options: { color: soft } }])
	];
	slide.addText(runs, {
		...textBox({ y: foot.top - 0.08, width: width - 0.7, size: 9, colour: soft, facts }),
		h: foot.height + 0.16,
		valign: 'bottom',
		fit: 'shrink'
	});
	slide.addText(`${String(view.number)}/${String(view.total)}`, {
		...textBox({ y: foot.top, width: 0.7, size: 9, colour: soft, facts }),
		x: margin + width - 0.7,
		h: foot.height,
		align: 'right',
		valign: 'bottom'
	});
}

interface TextLook {
	readonly y: number;
	readonly width: number;
	/** Points. */
	readonly size: number;
	readonly colour: string;
	readonly facts: DeckFacts;
	readonly bold?: boolean;
	readonly height?: number;
	readonly face?: string;
}

function textBox({ y, width, size, colour, facts, bold = false, height, face = sans }: TextLook) {
	return {
		x: margin,
		y,
		w: width,
		h: height ?? (size / 72) * 1.5,
		margin: 0,
		fontFace: face,
		fontSize: size,
		color: colour,
		bold,
		valign: 'top' as const,
		lang: facts.language
	};
}

function addText(slide: Slide, lines: readonly string[], look: TextLook): void {
	slide.addText(lines.join('\n'), textBox(look));
}

interface Room {
	readonly top: number;
	readonly width: number;
	readonly facts: DeckFacts;
}

/** Sizes of running text to try, largest first, in points. */
const sizes = [18, 17, 16, 15, 14, 13, 12, 11, 10, 9];

function drawBlocks(slide: Slide, blocks: readonly Block[], room: Room): void {
	const bottom = foot.top - 0.15;
	const fitting = sizes.find(
		(size) =>
			blocks.reduce((sum, block) => sum + blockHeight(block, size, room.width), 0) <=
			bottom - room.top
	);
	const size = fitting ?? sizes.at(-1) ?? 9;
	let y = room.top;
	for (const block of blocks) {
		const height = blockHeight(block, size, room.width);
		if (block.kind === 'table') drawTable(slide, block, { ...room, top: y }, size);
		else drawLines(slide, block, { ...room, top: y }, size, height);
		y += height;
	}
}

/** Text a step smaller than the rest. */
function softSize(size: number): number {
	return Math.max(8, Math.round(size * 0.78));
}

function lineSize({ tone }: Line, size: number): number {
	return tone === 'soft' ? softSize(size) : size;
}

const gap = 0.09;

function blockHeight(block: Block, size: number, width: number): number {
	if (block.kind === 'text')
		return heightOf(block.line.text, lineSize(block.line, size), width) + gap;
	if (block.kind === 'list') {
		return itemsOf(block).reduce(
			(sum, lines) =>
				sum +
				gap +
				lines.reduce(
					(inner, line) => inner + heightOf(line.text, lineSize(line, size), width - 0.3),
					0
				),
			0
		);
	}
	const cell = tableSize(size);
	const widths = columnWidths(block, width);
	const rows = [block.head, ...block.rows];
	const heights = rows.map((row) =>
		Math.max(
			...row.map((text, index) => heightOf(text, cell, (widths[index] ?? 1) - 0.16, 1.22) + 0.1),
			0.2
		)
	);
	const caption = block.caption === '' ? 0 : heightOf(block.caption, softSize(size), width) + 0.05;
	return caption + heights.reduce((sum, height) => sum + height, 0) + gap;
}

/** More items than this, of one line each, stand in one paragraph. */
const longList = 14;

function isLong({ items }: Extract<Block, { kind: 'list' }>): boolean {
	return items.length > longList && items.every((lines) => lines.length === 1);
}

/** What a block says, item by item; a long list of short items is one item. */
function itemsOf(block: Exclude<Block, { kind: 'table' }>): readonly (readonly Line[])[] {
	if (block.kind === 'text') return [[block.line]];
	if (!isLong(block)) return block.items;
	const items = block.items.map(([line], index) => {
		const number = block.numbers[index];
		return number === undefined ? (line?.text ?? '') : `[${String(number)}] ${line?.text ?? ''}`;
	});
	return [[{ text: items.join(' · '), tone: 'main' }]];
}

function tableSize(size: number): number {
	return Math.max(8, Math.min(14, size - 2));
}

function drawLines(
	slide: Slide,
	block: Exclude<Block, { kind: 'table' }>,
	{ top, width, facts }: Room,
	size: number,
	height: number
): void {
	const items = itemsOf(block);
	const runs = items.flatMap((lines, item) =>
		lines.map((line, index) => {
			const number = block.kind === 'list' && !isLong(block) ? block.numbers[item] : undefined;
			const first = index === 0;
			const numbered =
				first && number !== undefined
					? { bullet: { type: 'number' as const, numberStartAt: number } }
					: {};
			return {
				text: line.text,
				options: {
					fontSize: lineSize(line, size),
					fontFace: line.tone === 'main' ? serif : sans,
					color: line.tone === 'main' ? ink : soft,
					paraSpaceBefore: first && item > 0 ? gap * 72 : 0,
					breakLine: true,
					...numbered
				}
			};
		})
	);
	slide.addText(runs, { ...textBox({ y: top, width, size, colour: ink, facts }), h: height });
}

function drawTable(
	slide: Slide,
	block: Extract<Block, { kind: 'table' }>,
	{ top, width, facts }: Room,
	size: number
): void {
	let y = top;
	if (block.caption !== '') {
		const height = heightOf(block.caption, softSize(size), width);
		addText(slide, [block.caption], {
			y,
			width,
			size: softSize(size),
			colour: soft,
			facts,
			height
		});
		y += height + 0.05;
	}
	const cell = tableSize(size);
	const line = { type: 'solid' as const, pt: 0.75, color: rule };
	const none = { type: 'none' as const };
	const common = {
		fontFace: sans,
		fontSize: cell,
		color: ink,
		margin: [0.04, 0.12, 0.04, 0.04] as [number, number, number, number],
		border: [line, none, none, none] as [typeof line, typeof none, typeof none, typeof none],
		valign: 'top' as const,
		lang: facts.language
	};
	const rows = [
		...(block.head.some((text) => text !== '')
			? [
					block.head.map((text) => ({
						text,
						options: { ...common, bold: true, color: soft, border: [none, none, none, none] }
					}))
				]
			: []),
		...block.rows.map((row) =>
			row.map((text, index) => ({ text, options: { ...common, bold: index === 0 } }))
		)
	];
	slide.addTable(rows as PptxGenJS.TableRow[], {
		x: margin,
		y,
		w: width,
		colW: columnWidths(block, width)
	});
}

/** Widths by what the columns hold, none of them too narrow to read. */
function columnWidths(block: Extract<Block, { kind: 'table' }>, width: number): number[] {
	const rows = [block.head, ...block.rows];
	const columns = Math.max(...rows.map((row) => row.length));
	const wants = Array.from({ length: columns }, (_, index) => {
		const texts = rows.map((row) => row[index] ?? '');
		const words = texts.flatMap((text) => text.split(/\s+/)).map((word) => word.length * 1.35);
		return Math.max(14, Math.min(34, ...[Math.max(...texts.map(longestLine))]), ...words);
	});
	const total = wants.reduce((sum, want) => sum + want, 0);
	return wants.map((want) => (width * want) / total);
}

function longestLine(text: string): number {
	return Math.max(...text.split('\n').map((line) => line.length));
}

/** Width of a letter as a share of its size: of running text, and of a bold heading. */
const normal = 0.57;
const wide = 0.68;

/** Inches that a text takes, a little more rather than less: faces differ from system to system. */
function heightOf(
	text: string,
	size: number,
	width: number,
	leading = 1.25,
	letter = normal
): number {
	const perLine = Math.max(4, (width * 72) / (size * letter));
	const lines = text
		.split('\n')
		.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
	return (lines * size * leading) / 72;
}
