import type { PlanePoint } from '../../../geo/mercator.ts';
import { sticksOut, type LabelBox } from './label-box.ts';
import {
	between,
	coversLine,
	groundOf,
	itemOf,
	type Choice,
	type Item,
	type Ground
} from './label-costs.ts';
import { solve } from './label-solver.ts';
import { standIn } from './label-spots.ts';
import type { Label, LabelScene, LabelView, PlacedLabel, Spot } from './labels.ts';

/** From how far away on a label is joined to its point, in CSS pixels beyond the usual. */
const leaderFrom = 10;

/** From how far away on a label would rather have others say less. */
const farReach = 12;

/**
 * Where labels stand: one spot per label that holds in every view given, so that a page can be drawn
 * before the size of its window is known. No label overlaps another, a mark, a covered box or the edge;
 * lines are covered as little as can be. What must stand always does, with a shorter text or farther away
 * if need be, and is placed as if nothing else were there; what must not is left out where it would touch
 * anything, and names of areas and remarks where they would cover a line.
 *
 * Labels of which no point is in sight in any view are not in the result.
 */
export function placeLabels(scene: LabelScene, views: readonly LabelView[]): Map<string, Spot> {
	const grounds = views.map((view) => groundOf(scene, view));
	const needed = arranged(
		scene.labels.filter(({ must }) => must),
		[],
		grounds
	);
	const optional = scene.labels.filter(({ must }) => !must);
	const moving = arranged(
		optional.filter(({ kind }) => kind !== 'area'),
		needed,
		grounds
	);
	const still = optional.flatMap((label) => {
		const choice = label.kind === 'area' && itemOf(label, 0, grounds).choices[0];
		return choice && !coversLine(label, choice, grounds) ? [{ label, choice }] : [];
	});
	const kept = [...needed];
	for (const one of [...moving, ...still]) {
		const isOver = one.label.kind === 'note' && coversLine(one.label, one.choice, grounds);
		if (one.choice.isClear && !isOver && !kept.some((other) => areInTheWay(one, other)))
			kept.push(one);
	}
	return new Map(kept.map(({ label, choice }) => [label.id, choice.spot]));
}

interface Chosen {
	readonly label: Label;
	readonly choice: Choice;
}

/** Labels where they are least in the way of each other and of those that stand already. */
function arranged(
	labels: readonly Label[],
	standing: readonly Chosen[],
	grounds: readonly Ground[]
): Chosen[] {
	const items = labels.map((label) => itemOf(label, 0, grounds));
	for (;;) {
		const all = [...standing.map(({ choice }) => [choice]), ...items.map(({ choices }) => choices)];
		const taken = solve(all, (a, choiceOfA, b, choiceOfB) =>
			between(all[a]?.[choiceOfA], all[b]?.[choiceOfB])
		);
		const chosen = items.flatMap(({ label, choices }, index): Chosen[] => {
			const choice = choices[taken[standing.length + index] ?? -1];
			return choice ? [{ label, choice }] : [];
		});
		const others = [...standing, ...chosen];
		// The last to claim room are the first to say less.
		const shorter = chosen.findLast(
			(one) =>
				one.choice.spot.text + 1 < one.label.texts.length &&
				(!one.choice.isClear ||
					others.some((other) => areInTheWay(one, other)) ||
					items.some((item) =>
						isKeptAway(
							item,
							chosen.find(({ label }) => label === item.label),
							one
						)
					))
		);
		if (!shorter) return chosen;
		const { label, choice } = shorter;
		items[labels.indexOf(label)] = itemOf(label, choice.spot.text + 1, grounds);
	}
}

/** Whether a label has to stand far away, or beside its line, because of another. */
function isKeptAway({ label, choices }: Item, now: Chosen | undefined, by: Chosen): boolean {
	if (!now || label === by.label || isEasy(label, now.choice)) return false;
	return choices.some(
		(choice) => choice.isClear && isEasy(label, choice) && between(choice, by.choice) > 0
	);
}

function isEasy({ kind }: Label, { spot }: Choice): boolean {
	return kind === 'line' ? spot.side === 'on' : spot.reach < farReach;
}

function areInTheWay(one: Chosen, other: Chosen): boolean {
	return one.label !== other.label && between(one.choice, other.choice) > 0;
}

/** The labels of a scene in one view, at spots that were chosen for it or for several. */
export function labelsIn(
	scene: LabelScene,
	view: LabelView,
	spots: ReadonlyMap<string, Spot> = placeLabels(scene, [view])
): PlacedLabel[] {
	const stand = standIn(view);
	return scene.labels.flatMap((label) => {
		const spot = spots.get(label.id);
		const at = spot && stand(label, spot);
		if (!at) return [];
		const { box, point } = at;
		const isFar = spot.side !== 'on' && spot.reach >= leaderFrom;
		return [
			{
				id: label.id,
				lines: label.texts[spot.text] ?? [],
				spot,
				box,
				point,
				...(isFar && { leader: [point, edgeTowards(box, point)] as const })
			}
		];
	});
}

/** Where a straight line from a point meets the edge of a level box. */
function edgeTowards({ x, y, width, height }: LabelBox, [px, py]: PlanePoint): PlanePoint {
	return [
		Math.min(x + width / 2, Math.max(x - width / 2, px)),
		Math.min(y + height / 2, Math.max(y - height / 2, py))
	];
}

/** Those of placed labels that belong to something in a viewport and stand in it whole. */
export function wholeLabels(
	labels: readonly PlacedLabel[],
	size: { readonly width: number; readonly height: number }
): PlacedLabel[] {
	const { width, height } = size;
	return labels.filter(
		({ box, point: [x, y] }) =>
			x >= 0 && y >= 0 && x <= width && y <= height && sticksOut(box, size) === 0
	);
}
