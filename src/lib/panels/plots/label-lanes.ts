/** A label to place above a plot: the point it speaks of and its width, in pixels. */
export interface LabelBox {
	/** Where its line comes down. */
	readonly x: number;
	readonly width: number;
}

/** Where a label goes: how many lanes up, and on which side of its line its text stands. */
export interface PlacedLabel {
	/** 0 is the lane nearest to the plot. */
	readonly lane: number;
	readonly side: 'right' | 'left';
}

const gap = 6;

/**
 * Lanes in which no text meets another and no line runs through a text. A label stands right of
 * its line, or left of it where it would leave the plot. Those who cannot be placed are undefined.
 *
 * @param labels in the order in which they may choose
 * @param width width of the plot in pixels
 */
export function placeInLanes(
	labels: readonly LabelBox[],
	width: number,
	lanes = 12
): (PlacedLabel | undefined)[] {
	const taken: Taken[] = [];
	return labels.map((label) => {
		const place = placesOf(label, width, lanes).find((candidate) =>
			taken.every((other) => !meet(candidate, other) && !meet(other, candidate))
		);
		if (!place) return undefined;
		taken.push(place);
		return { lane: place.lane, side: place.side };
	});
}

interface Taken extends PlacedLabel {
	readonly x: number;
	readonly from: number;
	readonly to: number;
}

function placesOf({ x, width: text }: LabelBox, width: number, lanes: number): Taken[] {
	const sides: Omit<Taken, 'lane'>[] = [
		{ x, side: 'right' as const, from: x, to: x + text },
		{ x, side: 'left' as const, from: x - text, to: x }
	].filter(({ from, to }) => from >= 0 && to <= width);
	return Array.from({ length: lanes }, (_, lane) =>
		sides.map((side) => ({ ...side, lane }))
	).flat();
}

/** Whether the texts of two labels meet, or the line of the second runs through the first's text. */
function meet(one: Taken, other: Taken): boolean {
	if (one.lane === other.lane) return one.from < other.to + gap && other.from < one.to + gap;
	return other.lane > one.lane && other.x > one.from - gap && other.x < one.to + gap;
}
