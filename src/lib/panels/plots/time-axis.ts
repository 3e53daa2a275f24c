import { scaleUtc } from 'd3-scale';
import { axisTextWidth, leastWidth, tenth } from './sizes.ts';

/** A stretch of time in milliseconds since the epoch. */
export type Span = readonly [from: number, to: number];

export const dayMs = 86_400_000;

/** What one tick of an axis stands for. */
export type TickUnit = 'day' | 'month' | 'year';

export interface AxisTick {
	/** What stands at it. */
	readonly text: string;
	readonly share: number;
}

/**
 * The words at a tick.
 *
 * @param date midnight UTC
 * @param hasYear whether the tick must say its year: the first one, and the first of each year
 */
export type TickWord = (date: Date, unit: TickUnit, hasYear: boolean) => string;

/** Midnight UTC of a day `YYYY-MM-DD`. */
export function timeOf(day: string): number {
	return Date.parse(`${day}T00:00:00Z`);
}

/** Tells where a time lies on an axis of the span, in percent. */
export function shareIn([from, to]: Span): (time: number) => number {
	const scale = scaleUtc()
		.domain([new Date(from), new Date(to)])
		.range([0, 100]);
	return (time) => tenth(scale(new Date(time)));
}

/** From the finest to the coarsest. */
const steps: readonly { readonly unit: TickUnit; readonly every: number }[] = [
	...[1, 2, 7, 14].map((every) => ({ unit: 'day' as const, every })),
	...[1, 3].map((every) => ({ unit: 'month' as const, every })),
	...[1, 2, 5, 10, 25, 50, 100].map((every) => ({ unit: 'year' as const, every }))
];

/** As many ticks as the narrowest drawing has room for, on days, months or years. */
export function ticksIn(span: Span, word: TickWord): AxisTick[] {
	const share = shareIn(span);
	for (const { unit, every } of steps) {
		const dates = datesIn(span, unit, every);
		if (dates.length === 0 || dates.length > mostTicks) continue;
		const ticks = dates.map((date, index) => {
			const hasYear = date.getUTCFullYear() !== dates[index - 1]?.getUTCFullYear();
			return { text: word(date, unit, hasYear), share: share(date.getTime()) };
		});
		if (ticks.every((tick, index) => hasRoom(ticks[index - 1], tick))) return ticks;
	}
	return [];
}

/** More than these have no room on any plot, and need no words to know it. */
const mostTicks = 20;

/** The first days of every so many days, months or years within a span. */
function datesIn([from, to]: Span, unit: TickUnit, every: number): Date[] {
	const first = new Date(from);
	const [year, month] = [first.getUTCFullYear(), first.getUTCMonth()];
	const startOf = {
		day: (step: number) => Math.ceil(from / dayMs) * dayMs + step * every * dayMs,
		month: (step: number) => Date.UTC(year, month - (month % every) + step * every, 1),
		year: (step: number) => Date.UTC(year - (year % every) + step * every, 0, 1)
	}[unit];
	const dates: Date[] = [];
	for (let step = 0; startOf(step) <= to && dates.length <= mostTicks; step += 1) {
		if (startOf(step) >= from) dates.push(new Date(startOf(step)));
	}
	return dates;
}

function hasRoom(before: AxisTick | undefined, { text, share }: AxisTick): boolean {
	return !before || endsOf(text, share)[0] >= endsOf(before.text, before.share)[1] + leastGap;
}

/** Between the words of two ticks, in pixels. */
const leastGap = 3;

/** Which end of an axis a tick's words keep to, as they would leave the plot in the middle over it. */
export function tickEdge({ text, share }: AxisTick): 'first' | 'last' | undefined {
	const half = (axisTextWidth(text) / 2 / leastWidth.narrow) * 100;
	if (share < half) return 'first';
	return share > 100 - half ? 'last' : undefined;
}

/** Where a tick's words begin and end on the narrowest drawing, in pixels. */
function endsOf(text: string, share: number): [from: number, to: number] {
	const width = axisTextWidth(text);
	const at = (share / 100) * leastWidth.narrow;
	const edge = tickEdge({ text, share });
	if (edge === 'first') return [at, at + width];
	return edge === 'last' ? [at - width, at] : [at - width / 2, at + width / 2];
}
