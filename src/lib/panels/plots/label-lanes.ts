/** A label to place above a plot: the point it speaks of and its width, in pixels. */
export interface LabelBox {
	/** Where its line comes down. */
	readonly x: number;
	readonly width: number;
	/** Whether it must be there, if any can. */
	readonly isNeeded: boolean;
}

/** Where a label goes: how many lanes up, and where its text stands to its line. */
export interface PlacedLabel {
	/** 0 is the lane nearest to the plot. */
	readonly lane: number;
	readonly side: 'right' | 'left' | 'over';
	/** From the line to the start of the text in pixels; below 0 where it begins before the line. */
	readonly shift: number;
}

const gap = 6;
const lanes = 7;
const attempts = 40;

/**
 * Lanes in which no text meets another and no line runs through another's text. A label stands
 * right of its line, or left of it, or, where it would leave the plot on either side, over it. Those
 * for whom there is no room are undefined. The same labels always lie the same way.
 *
 * @param width width of the plot in pixels
 */
export function placeInLanes(
	labels: readonly LabelBox[],
	width: number
): (PlacedLabel | undefined)[] {
	const byPlace = labels.map((_, index) => index).sort((a, b) => xOf(labels, b) - xOf(labels, a));
	const fitsRight = (index: number) => xOf(labels, index) + (labels[index]?.width ?? 0) <= width;
	const stairs = [
		...byPlace.filter(fitsRight),
		...byPlace.filter((index) => !fitsRight(index)).reverse()
	];
	let best = inOrder(labels, stairs, width);
	const random = pseudoRandom();
	for (let attempt = 0; attempt < attempts; attempt += 1) {
		const other = inOrder(labels, shuffled(byPlace, random), width);
		if (worth(labels, other) > worth(labels, best)) best = other;
	}
	return best.map((place) => place && { ...place, shift: place.from - place.x });
}

function xOf(labels: readonly LabelBox[], index: number): number {
	return labels[index]?.x ?? 0;
}

type Attempt = (Taken | undefined)[];

interface Taken extends Omit<PlacedLabel, 'shift'> {
	readonly x: number;
	readonly from: number;
	readonly to: number;
}

/** Needed labels before others, more before fewer, low before high. */
function worth(labels: readonly LabelBox[], attempt: Attempt): number {
	const placed = attempt.filter((place) => place !== undefined);
	const needed = labels.filter(({ isNeeded }, index) => isNeeded && attempt[index]);
	return needed.length * 1e4 + placed.length * 100 - Math.max(0, ...placed.map(({ lane }) => lane));
}

function inOrder(labels: readonly LabelBox[], order: readonly number[], width: number): Attempt {
	const attempt: Attempt = labels.map(() => undefined);
	for (const index of order) {
		const label = labels[index];
		attempt[index] =
			label &&
			placesOf(label, width).find((place) =>
				attempt.every((other) => !other || (!meet(place, other) && !meet(other, place)))
			);
	}
	return attempt;
}

function placesOf({ x, width: text }: LabelBox, width: number): Taken[] {
	const sides: Omit<Taken, 'lane'>[] = [
		{ x, side: 'right' as const, from: x, to: x + text },
		{ x, side: 'left' as const, from: x - text, to: x },
		over(x, text, width)
	].filter(({ from, to }) => from >= 0 && to <= width);
	return sides.flatMap((side) => Array.from({ length: lanes }, (_, lane) => ({ ...side, lane })));
}

/** As near to the middle over its line as the plot allows, and from whole pixels. */
function over(x: number, text: number, width: number): Omit<Taken, 'lane'> {
	const from = Math.floor(Math.max(0, Math.min(x - text / 2, width - text)));
	return { x, side: 'over', from, to: from + text };
}

/** Whether the texts of two labels meet, or the line of the second runs through the first's text. */
function meet(one: Taken, other: Taken): boolean {
	if (one.lane === other.lane) return one.from < other.to + gap && other.from < one.to + gap;
	return other.lane > one.lane && other.x > one.from - gap && other.x < one.to + gap;
}

function shuffled(items: readonly number[], random: () => number): number[] {
	return items
		.map((item) => ({ item, key: random() }))
		.sort((a, b) => a.key - b.key)
		.map(({ item }) => item);
}

/** The same numbers from 0 to 1 each time: a linear congruential generator. */
function pseudoRandom(): () => number {
	let state = 1;
	return () => {
		state = (state * 48_271) % 2_147_483_647;
		return state / 2_147_483_647;
	};
}
