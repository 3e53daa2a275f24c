import type { PlanePoint } from '../../../geo/mercator.ts';
import { boxOf, grown, lengthInside, overlap, sticksOut, type LabelBox } from './label-box.ts';
import { spotsOf, standIn, visibleRun } from './label-spots.ts';
import type { Label, LabelScene, LabelView, Spot } from './labels.ts';

/** CSS pixels that stay free round a label, for its halo. */
const halo = 1.5;

/*
 * The weights, in pixels of a line that is covered. What must not be costs more than any line is long.
 */
const weights = {
	fault: 400,
	perPixel: 40,
	line: 1,
	rank: 0.6,
	reach: 3,
	beside: 150,
	missing: 2000
};

/** A spot for a label, with all that is known of it. */
export interface Choice {
	readonly spot: Spot;
	readonly cost: number;
	/** Its box in each view with room for a halo; undefined where it does not stand. */
	readonly boxes: readonly (LabelBox | undefined)[];
	/** Whether it is clear of marks, edges and covered boxes in every view. */
	readonly isClear: boolean;
}

/** A label and the spots it may take. */
export interface Item {
	readonly label: Label;
	readonly choices: readonly Choice[];
}

/** What does not move, in one view. */
export interface Ground {
	readonly view: LabelView;
	readonly stand: ReturnType<typeof standIn>;
	readonly fixed: readonly LabelBox[];
	readonly lines: readonly {
		readonly of: unknown;
		readonly points: readonly PlanePoint[];
		readonly weight: number;
	}[];
}

/** What labels are placed among in a view. */
export function groundOf({ marks, lines }: LabelScene, view: LabelView): Ground {
	const dots = marks.flatMap(({ at, radius }) => {
		const point = view.project(at);
		return point ? [boxOf(edgesRound(point, radius + 1))] : [];
	});
	return {
		view,
		stand: standIn(view),
		fixed: [...dots, ...(view.covered ?? []).map(boxOf)],
		lines: lines.map(({ line, weight }) => ({
			of: line,
			weight,
			points: thinned(visibleRun(line, view))
		}))
	};
}

/** CSS pixels between the points of a line that labels are held against. */
const lineStep = 12;

function thinned(points: readonly PlanePoint[]): PlanePoint[] {
	const kept: PlanePoint[] = [];
	for (const [index, point] of points.entries()) {
		const last = kept.at(-1);
		const isNear = last && Math.hypot(point[0] - last[0], point[1] - last[1]) < lineStep;
		if (!isNear || index === points.length - 1) kept.push(point);
	}
	return kept;
}

function edgesRound([x, y]: PlanePoint, by: number) {
	return { left: x - by, top: y - by, right: x + by, bottom: y + by };
}

/** A label with everything that its spots cost where it stands alone. */
export function itemOf(label: Label, text: number, grounds: readonly Ground[]): Item {
	const choices = spotsOf(label, text).map((spot, rank): Choice => {
		const boxes = grounds.map(({ stand }) => {
			const box = stand(label, spot)?.box;
			return box && grown(box, halo);
		});
		let [fault, covered, missing] = [0, 0, 0];
		for (const [index, ground] of grounds.entries()) {
			const box = boxes[index];
			if (!box) {
				missing += 1;
				continue;
			}
			fault += faultFor(sticksOut(box, ground.view.size));
			for (const other of ground.fixed) fault += faultFor(overlap(box, other));
			covered += coveredLength(label, box, ground);
		}
		const isAside = label.kind === 'line' && spot.side !== 'on';
		return {
			spot,
			boxes,
			isClear: missing < boxes.length && fault === 0,
			cost:
				(rank * weights.rank + spot.reach * weights.reach) * grounds.length +
				(isAside ? weights.beside : 0) +
				missing * weights.missing +
				fault +
				covered * weights.line
		};
	});
	return { label, choices: choices.filter(({ boxes }) => boxes.some((box) => box)) };
}

function faultFor(depth: number): number {
	return depth > 0 ? weights.fault + depth * weights.perPixel : 0;
}

/** Pixels of lines that a label covers, weighed; a number may cover its own. */
function coveredLength(label: Label, box: LabelBox, ground: Ground): number {
	const own = label.kind === 'line' ? label.line : undefined;
	let length = 0;
	for (const { of, points, weight } of ground.lines)
		if (of !== own) length += weight * lengthUnder(box, points);
	return length;
}

function lengthUnder(box: LabelBox, points: readonly PlanePoint[]): number {
	const reach = (box.width + box.height) / 2;
	let length = 0;
	for (let index = 1; index < points.length; index += 1) {
		const [from, to] = [points[index - 1], points[index]];
		if (!from || !to) continue;
		if (Math.min(from[0], to[0]) > box.x + reach || Math.max(from[0], to[0]) < box.x - reach)
			continue;
		if (Math.min(from[1], to[1]) > box.y + reach || Math.max(from[1], to[1]) < box.y - reach)
			continue;
		length += lengthInside(box, from, to);
	}
	return length;
}

/** What it costs that two labels stand at these spots. */
export function between(one: Choice | undefined, other: Choice | undefined): number {
	let cost = 0;
	for (const [index, box] of (one?.boxes ?? []).entries()) {
		const beside = other?.boxes[index];
		if (box && beside) cost += faultFor(overlap(box, beside));
	}
	return cost;
}

/** Whether a label at this spot covers a line in some view. */
export function coversLine(label: Label, { boxes }: Choice, grounds: readonly Ground[]): boolean {
	return grounds.some((ground, index) => {
		const box = boxes[index];
		return !!box && coveredLength(label, box, ground) > 0;
	});
}
