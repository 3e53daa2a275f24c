import { dayMs, timeOf, type Span } from './time-axis.ts';

/** From a first to a last day, `YYYY-MM-DD`; a single day has no `until`. */
export interface Days {
	readonly dated: string;
	readonly until?: string | undefined;
}

/**
 * How long a pause must be to part a stretch, as a share of it: one of two months has room for its
 * days, and is parted only where it is nearly all pause.
 */
function longPause(length: number): number {
	return length > 62 * dayMs ? 0.25 : 0.6;
}
/** A stretch no longer than this needs no closer look. */
const shortStretch = 28 * dayMs;

/**
 * The stretch of a timeline to look at closely: what long pauses leave around the story's own days.
 * Of the two sides of a pause the one with more of those days is kept, then the one with more
 * events; never one with a single event.
 *
 * @param events in any order, at least one
 * @param marked further days that the picture shows
 * @param ownDays what the story tells of, such as the day it is told as of
 */
export function storyStretch(
	events: readonly Days[],
	marked: readonly string[],
	ownDays: readonly string[]
): Span {
	const entries = [...events, ...marked.map((dated) => ({ dated }))];
	let kept = entries.sort((a, b) => timeOf(a.dated) - timeOf(b.dated));
	for (;;) {
		const [one, other] = sidesOfLongestPause(kept).map((side) => ({
			side,
			own: ownDays.filter((day) => holds(spanOf(side), timeOf(day))).length,
			events: side.filter((entry) => events.includes(entry)).length
		}));
		if (!one || !other) return spanOf(kept);
		const isOne = one.own === other.own ? one.events > other.events : one.own > other.own;
		const best = isOne ? one : other;
		if (best.events < 2) return spanOf(kept);
		kept = best.side;
	}
}

/** From the first midnight to the last one, UTC. */
export function spanOf(days: readonly Days[]): Span {
	return [Math.min(...days.map(({ dated }) => timeOf(dated))), Math.max(...days.map(lastTime))];
}

/** Whether a time lies within a span, its ends included. */
export function holds([from, to]: Span, time: number): boolean {
	return from <= time && time <= to;
}

/** Midnight UTC of the last day. */
export function lastTime({ dated, until }: Days): number {
	return timeOf(until ?? dated);
}

/** What lies before and after the longest pause, if it is long enough to part them. */
function sidesOfLongestPause(sorted: readonly Days[]): Days[][] {
	const [from, to] = spanOf(sorted);
	let reached = from;
	let pause = { before: 0, length: 0 };
	for (const [index, days] of sorted.entries()) {
		const length = timeOf(days.dated) - reached;
		if (length > pause.length) pause = { before: index, length };
		reached = Math.max(reached, lastTime(days));
	}
	const length = to - from;
	if (length <= shortStretch || pause.length <= length * longPause(length)) return [];
	return [sorted.slice(0, pause.before), sorted.slice(pause.before)];
}
