import type { Size } from './frame.ts';
import type { PlanePoint } from './mercator.ts';

/** Where a label stands relative to its point: compass directions, in the order they are tried. */
export const placements = ['e', 'w', 'n', 's', 'ne', 'se', 'nw', 'sw'] as const;
export type Placement = (typeof placements)[number];

/** A label to place: its point in the viewport and its size, all in CSS pixels. */
export interface LabelRequest {
	readonly id: string;
	readonly at: PlanePoint;
	readonly size: Size;
}

/** One viewport in which all labels must stand clear of each other at the same time. */
export interface LabelViewport {
	readonly size: Size;
	readonly labels: readonly LabelRequest[];
	/** Points of lines that labels had better leave free, in CSS pixels. */
	readonly lines: readonly PlanePoint[];
}

interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** Distance in CSS pixels between a point's centre and the nearest edge of its label. */
export const labelGap = 10;
const dotRadius = 7;

/** What one covered point of a line weighs, in square pixels of overlap. */
const linePointWeight = 12;

/** The label's box, in viewport pixels, for one placement. */
export function labelBox({ at: [x, y], size }: LabelRequest, placement: Placement): Box {
	const east = placement.includes('e');
	const west = placement.includes('w');
	const diagonal = placement.length === 2;
	const gap = diagonal ? labelGap * 0.7 : labelGap;
	const left = east ? x + gap : west ? x - gap - size.width : x - size.width / 2;
	const top = placement.includes('n')
		? y - gap - size.height
		: placement.includes('s')
			? y + gap
			: y - size.height / 2;
	return { left, top, right: left + size.width, bottom: top + size.height };
}

/**
 * One placement per label that holds in every viewport given: no two labels touch, no label covers
 * another's point, none leaves the viewport, and lines are covered as little as can be. All combinations are searched in order of
 * preference, label by label, so the result is the same on every machine. Where no combination is
 * clean the one with the smallest overlap in square pixels is returned.
 */
export function placeLabels(viewports: readonly LabelViewport[]): Map<string, Placement> {
	const ids = viewports[0]?.labels.map((label) => label.id) ?? [];
	let best: { cost: number; chosen: Placement[] } = { cost: Infinity, chosen: [] };
	const search = (chosen: Placement[], cost: number): void => {
		if (cost >= best.cost) return;
		if (chosen.length === ids.length) {
			best = { cost, chosen };
			return;
		}
		for (const [rank, placement] of placements.entries()) {
			const added = viewports.reduce(
				(sum, viewport) => sum + overlap(viewport, [...chosen, placement]),
				rank * 0.01
			);
			search([...chosen, placement], cost + added);
		}
	};
	search([], 0);
	return new Map(ids.map((id, index) => [id, best.chosen[index] ?? 'e']));
}

/** Overlap in square pixels that the last of the chosen placements adds in one viewport. */
function overlap({ size, labels, lines }: LabelViewport, chosen: readonly Placement[]): number {
	const boxes = chosen.flatMap((placement, index) => {
		const label = labels[index];
		return label ? [labelBox(label, placement)] : [];
	});
	const last = boxes.at(-1);
	if (!last) return 0;
	const area = (last.right - last.left) * (last.bottom - last.top);
	const inside = shared(last, { left: 2, top: 2, right: size.width - 2, bottom: size.height - 2 });
	const withLabels = boxes.slice(0, -1).reduce((sum, box) => sum + shared(last, box), 0);
	const withDots = labels.reduce(
		(sum, label, index) =>
			index === boxes.length - 1 ? sum : sum + shared(last, dotBox(label.at)),
		0
	);
	const onLines = lines.filter(
		([x, y]) => x > last.left && x < last.right && y > last.top && y < last.bottom
	);
	return area - inside + withLabels * 4 + withDots + onLines.length * linePointWeight;
}

function dotBox([x, y]: PlanePoint): Box {
	return { left: x - dotRadius, top: y - dotRadius, right: x + dotRadius, bottom: y + dotRadius };
}

function shared(a: Box, b: Box): number {
	const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
	const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
	return width > 0 && height > 0 ? width * height : 0;
}
