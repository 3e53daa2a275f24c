import { placements, type Placement } from '../../../geo/labels.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import type { PlanePoint } from '../../../geo/mercator.ts';
import type { LabelBox } from './label-box.ts';
import type { Label, LabelLine, LabelView, Spot } from './labels.ts';
import { measureSymbol } from './symbology.ts';
import { textWidth } from './text-width.ts';

/** Height of a line of text by its size. */
const leading = 1.22;

/** CSS pixels between a mark's edge and its label, straight and diagonally. */
const gap = { straight: 4, diagonal: 1.5 };

/** How much farther away a label may stand that finds no room beside its mark. */
const reaches = [0, 12, 28, 50, 80];

/** Shares of a line where a number may stand. */
const lineShares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8];
const noteShares = [0.5, 0.6, 0.4, 0.7, 0.3];

/** Every spot where a label may stand, the best first. */
export function spotsOf(label: Label, text: number): Spot[] {
	const sidesOf = (sides: readonly Placement[], far: readonly number[]) =>
		far.flatMap((reach) => sides.map((side): Spot => ({ side, reach, text })));
	const far = label.must ? reaches : [0];
	switch (label.kind) {
		case 'point':
			return sidesOf(label.sides ?? placements, far);
		case 'area':
			return [{ side: 'on', reach: 0, text }, ...(label.must ? sidesOf(placements, [0, 12]) : [])];
		case 'line':
			return [
				...(label.shares ?? lineShares).map((share): Spot => ({
					side: 'on',
					reach: 0,
					share,
					text
				})),
				...sidesOf(placements, far).map((spot) => ({ ...spot, share: 0.5 }))
			];
		case 'note':
			return (label.shares ?? noteShares).flatMap((share) =>
				(['s', 'n', 'se', 'ne', 'sw', 'nw'] as const).map((side): Spot => ({
					side,
					reach: 4,
					share,
					text
				}))
			);
	}
}

/** A place on the screen for a label: its box, and the point it belongs to. */
export interface Stand {
	readonly box: LabelBox;
	readonly point: PlanePoint;
}

/**
 * Where labels would stand in a view. Lines are projected once for all labels that ask.
 *
 * @returns undefined for a spot that this view does not have: a point out of sight, a line too short
 */
export function standIn(view: LabelView): (label: Label, spot: Spot) => Stand | undefined {
	const runs = new Map<readonly LngLat[], Run>();
	const runOf = (line: readonly LngLat[]): Run => {
		const known = runs.get(line);
		if (known) return known;
		const points = visibleRun(line, view);
		const run = { points, length: lengthOf(points) };
		runs.set(line, run);
		return run;
	};
	const { width, height } = view.size;
	const isSeen = ([x, y]: PlanePoint) => x >= 0 && y >= 0 && x <= width && y <= height;
	return (label, spot) => {
		const size = textSize(label.texts[spot.text] ?? [], view.type ?? 1);
		if (label.kind === 'point' || label.kind === 'area') {
			const point = view.project(label.at);
			if (!point || !isSeen(point)) return undefined;
			const radius = label.kind === 'point' ? label.radius : 0;
			return { box: beside(point, size, spot, radius), point };
		}
		const at = alongRun(runOf(label.line), spot.share ?? 0.5);
		if (!at) return undefined;
		const { point, angle, length } = at;
		if (label.kind === 'note') return { box: beside(point, size, spot, 0), point };
		const needed = size.width + 2 * measureSymbol.gap;
		if (spot.side !== 'on') return { box: beside(point, size, spot, 2), point };
		if (length < needed * 1.25) return undefined;
		// The ends of the number, too, lie on the line.
		if (Math.min(spot.share ?? 0.5, 1 - (spot.share ?? 0.5)) * length < needed / 2)
			return undefined;
		return { box: { x: point[0], y: point[1], ...size, angle }, point };
	};
}

/** Size of lines of text in CSS pixels. */
function textSize(lines: readonly LabelLine[], type: number): { width: number; height: number } {
	return {
		width: Math.max(
			0,
			...lines.map(
				(line) => type * (textWidth(line.text, line) + (line.tracking ?? 0) * line.text.length)
			)
		),
		height: lines.reduce((total, { size }) => total + size * leading * type, 0)
	};
}

/**
 * CSS pixels from a point to the nearest edges of a label beside it, along each axis that leads there.
 *
 * @param radius of the mark at the point
 */
export function awayFrom({ side, reach }: Pick<Spot, 'side' | 'reach'>, radius: number): number {
	if (side === 'on') return 0;
	const isDiagonal = side.length === 2;
	const away = radius + reach + (isDiagonal ? gap.diagonal : gap.straight);
	return isDiagonal ? away * Math.SQRT1_2 + radius * 0.3 : away;
}

function beside(
	[x, y]: PlanePoint,
	{ width, height }: { width: number; height: number },
	{ side, reach }: Spot,
	radius: number
): LabelBox {
	if (side === 'on') return { x, y, width, height, angle: 0 };
	const step = awayFrom({ side, reach }, radius);
	const across = side.includes('e') ? 1 : side.includes('w') ? -1 : 0;
	const down = side.startsWith('s') ? 1 : side.startsWith('n') ? -1 : 0;
	return {
		x: x + across * (step + width / 2),
		y: y + down * (step + height / 2),
		width,
		height,
		angle: 0
	};
}

/** The longest stretch of a line that is in sight and inside the viewport, in CSS pixels. */
export function visibleRun(line: readonly LngLat[], view: LabelView): readonly PlanePoint[] {
	const { width, height } = view.size;
	const runs: PlanePoint[][] = [[]];
	for (const place of line) {
		const point = view.project(place);
		const isIn = point && point[0] >= 0 && point[1] >= 0 && point[0] <= width && point[1] <= height;
		const run = runs.at(-1);
		const last = run?.at(-1);
		// A flat map may take a line out by one side and in by the other.
		const isJump = last && point && Math.abs(point[0] - last[0]) > width / 2;
		if (!isIn || isJump) runs.push(isIn ? [point] : []);
		else run?.push(point);
	}
	return runs.reduce((longest, run) => (lengthOf(run) > lengthOf(longest) ? run : longest));
}

function lengthOf(run: readonly PlanePoint[]): number {
	return run.reduce((total, point, index) => total + stepTo(run[index - 1] ?? point, point), 0);
}

function stepTo(from: PlanePoint, to: PlanePoint): number {
	return Math.hypot(to[0] - from[0], to[1] - from[1]);
}

/** A stretch of a line on the screen. */
interface Run {
	readonly points: readonly PlanePoint[];
	readonly length: number;
}

/** The point at a share of a run's length, the run's direction there as text reads, and its length. */
function alongRun(
	{ points: run, length }: Run,
	share: number
): { point: PlanePoint; angle: number; length: number } | undefined {
	let left = length * share;
	for (const [index, to] of run.entries()) {
		const from = run[index - 1];
		if (!from) continue;
		const step = stepTo(from, to);
		if (left <= step && step > 0) {
			const part = left / step;
			const point: PlanePoint = [
				from[0] + (to[0] - from[0]) * part,
				from[1] + (to[1] - from[1]) * part
			];
			return { point, angle: upright(Math.atan2(to[1] - from[1], to[0] - from[0])), length };
		}
		left -= step;
	}
	const only = run[0];
	return only && { point: only, angle: 0, length };
}

/** A direction in radians as degrees between -90 and 90, so that text along it does not stand on its head. */
function upright(direction: number): number {
	const degrees = (direction * 180) / Math.PI;
	return degrees > 90 ? degrees - 180 : degrees <= -90 ? degrees + 180 : degrees;
}
