import type { PrecedentView } from './precedent-view.ts';

/** A case on the timeline, in the pixels of the picture. */
export interface Lifeline {
	readonly id: string;
	readonly from: number;
	/** Where it ends; undefined where the year is not known. */
	readonly to: number | undefined;
	readonly y: number;
}

export interface Lifelines {
	readonly width: number;
	readonly height: number;
	readonly lines: readonly Lifeline[];
	/** Decades to write at the axis. */
	readonly ticks: readonly { readonly year: number; readonly x: number }[];
	/** Where the cut lies: the end of its year. */
	readonly cut: number;
	readonly first: number;
	readonly last: number;
}

const size = { width: 960, margin: 12, lane: 8, top: 14, bottom: 22 } as const;
/** Years that a line keeps free to its right, so that marks do not touch. */
const gap = 2;
/** Years that a case takes up whose end is not known. */
const openEnd = 3;

/** Cases as lines from the year of leaving to the outcome, each in the first lane that is free. */
export function lifelines(
	cases: readonly Pick<PrecedentView, 'id' | 'left' | 'ended'>[],
	span: readonly [first: number, last: number],
	cutYear: number
): Lifelines {
	const [first, last] = span;
	const step = (size.width - 2 * size.margin) / (last + 1 - first);
	const x = (year: number) => Math.round((size.margin + (year - first) * step) * 10) / 10;
	const lanes: number[] = [];
	const lines = cases.map(({ id, left, ended }): Lifeline => {
		const free = lanes.findIndex((until) => until < left);
		const lane = free === -1 ? lanes.length : free;
		lanes[lane] = (ended ?? left + openEnd) + gap;
		return {
			id,
			from: x(left),
			to: ended === undefined ? undefined : x(ended),
			y: size.top + lane * size.lane
		};
	});
	const decades = Array.from(
		{ length: Math.floor(last / 10) - Math.ceil(first / 10) + 1 },
		(_, n) => (Math.ceil(first / 10) + n) * 10
	);
	return {
		width: size.width,
		height: size.top + lanes.length * size.lane + size.bottom,
		lines,
		ticks: decades.map((year) => ({ year, x: x(year) })),
		cut: x(cutYear + 1),
		first,
		last
	};
}
