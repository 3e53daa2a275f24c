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
	/** Whether its point is not drawn, so that other labels may cover it. */
	readonly pointless?: boolean;
}

/** One viewport in which all labels must stand clear of each other at the same time. */
export interface LabelViewport {
	readonly size: Size;
	readonly labels: readonly LabelRequest[];
	/** Points of lines that labels had better leave free, in CSS pixels. */
	readonly lines: readonly PlanePoint[];
	/** Boxes that no label may lie on, such as controls. */
	readonly covered?: readonly Box[];
}

/** A box in viewport pixels. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** Distance in CSS pixels between a point's centre and the nearest edge of its label. */
export const labelGap = 10;
const dotRadius = 7;

/** How much worse it is to touch a label, to cover a point or to leave the viewport than to cover a line. */
const faultWeight = 1000;

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

const mirrored: Readonly<Record<Placement, readonly Placement[]>> = {
	e: ['w'],
	w: ['e'],
	n: ['s', 'ne', 'nw'],
	s: ['n', 'se', 'sw'],
	ne: ['nw', 'se', 'sw'],
	se: ['sw', 'ne', 'nw'],
	nw: ['ne', 'sw', 'se'],
	sw: ['se', 'nw', 'ne']
};

/**
 * The placement nearest to the wanted one in which no edge of the viewport cuts the label: the other
 * side first, and clear of what is covered. Undefined where there is none, as when the point itself
 * lies outside.
 */
export function uncutPlacement(
	request: LabelRequest,
	wanted: Placement,
	viewport: Size,
	covered: readonly Box[] = []
): Placement | undefined {
	const fitting = [wanted, ...mirrored[wanted], ...placements].filter((placement) => {
		const { left, top, right, bottom } = labelBox(request, placement);
		return left >= 0 && top >= 0 && right <= viewport.width && bottom <= viewport.height;
	});
	const isFree = (placement: Placement) =>
		covered.every((box) => shared(labelBox(request, placement), box) === 0);
	return fitting.find(isFree);
}

/**
 * One placement per label that holds in every viewport given: no two labels touch, no label covers
 * another's point, none leaves the viewport, and lines are covered as little as can be. All
 * combinations are searched by branch and bound in order of preference, so the result is the same on
 * every machine. Where no combination is clean, the one with the smallest overlap is returned.
 */
export function placeLabels(viewports: readonly LabelViewport[]): Map<string, Placement> {
	const ids = viewports[0]?.labels.map((label) => label.id) ?? [];
	const costs = ids.map((_, index) =>
		placements.map((placement, rank) => ({
			alone: rank * 0.01 + sum(viewports, (viewport) => costAlone(viewport, index, placement)),
			beside: ids
				.slice(0, index)
				.map((_, other) =>
					placements.map((otherPlacement) =>
						sum(viewports, ({ labels }) =>
							sharedBy(labels[index], placement, labels[other], otherPlacement)
						)
					)
				)
		}))
	);
	let best: { cost: number; chosen: readonly number[] } = { cost: Infinity, chosen: [] };
	const search = (chosen: readonly number[], cost: number): void => {
		if (cost >= best.cost) return;
		if (chosen.length === ids.length) {
			best = { cost, chosen };
			return;
		}
		for (const [rank, { alone, beside }] of (costs[chosen.length] ?? []).entries()) {
			const between = sum(beside, (byOther, other) => byOther[chosen[other] ?? 0] ?? 0);
			search([...chosen, rank], cost + alone + between * faultWeight);
		}
	};
	search([], 0);
	return new Map(ids.map((id, index) => [id, placements[best.chosen[index] ?? 0] ?? 'e']));
}

/** Overlap in square pixels of one label with the viewport's edge, with points and with lines. */
function costAlone(
	{ size, labels, lines, covered = [] }: LabelViewport,
	index: number,
	placement: Placement
): number {
	const label = labels[index];
	if (!label) return 0;
	const box = labelBox(label, placement);
	const area = (box.right - box.left) * (box.bottom - box.top);
	const edge = { left: 3, top: 3, right: size.width - 3, bottom: size.height - 3 };
	const outside = area - shared(box, edge);
	const onDots = sum(labels, (other, at) =>
		at === index || other.pointless ? 0 : shared(box, dotBox(other.at))
	);
	const onLines = lines.filter(
		([x, y]) => x > box.left && x < box.right && y > box.top && y < box.bottom
	);
	const onCovered = sum(covered, (other) => shared(box, other));
	return (outside + onCovered + onDots) * faultWeight + onLines.length * linePointWeight;
}

function sharedBy(
	a: LabelRequest | undefined,
	placementOfA: Placement,
	b: LabelRequest | undefined,
	placementOfB: Placement
): number {
	return a && b ? shared(labelBox(a, placementOfA), labelBox(b, placementOfB)) : 0;
}

function sum<Item>(items: readonly Item[], of: (item: Item, index: number) => number): number {
	return items.reduce((total, item, index) => total + of(item, index), 0);
}

function dotBox([x, y]: PlanePoint): Box {
	return { left: x - dotRadius, top: y - dotRadius, right: x + dotRadius, bottom: y + dotRadius };
}

function shared(a: Box, b: Box): number {
	const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
	const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
	return width > 0 && height > 0 ? width * height : 0;
}
