import { scaleUtc } from 'd3-scale';
import { tenth } from './sizes.ts';

/** A stretch of time in milliseconds since the epoch. */
export type Span = readonly [from: number, to: number];

export const dayMs = 86_400_000;

export interface AxisTick {
	/** Midnight UTC. */
	readonly date: Date;
	readonly share: number;
}

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

/** The first days of the years or months within a span. */
export function ticksIn(
	span: Span,
	unit: 'year' | 'month',
	share: (time: number) => number
): AxisTick[] {
	const first = new Date(span[0]);
	const ticks: AxisTick[] = [];
	for (let step = 0; ; step += 1) {
		const date =
			unit === 'year'
				? new Date(Date.UTC(first.getUTCFullYear() + step, 0, 1))
				: new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + step, 1));
		if (date.getTime() > span[1]) return ticks;
		if (date.getTime() >= span[0]) ticks.push({ date, share: share(date.getTime()) });
	}
}
