import { holds, lastTime, spanOf, storyStretch } from './story-stretch.ts';
import { dayMs, shareIn, timeOf, type Span, type TickWord } from './time-axis.ts';
import {
	countsOf,
	densePanel,
	wholePanel,
	type KindCount,
	type MarkedDay,
	type TimelineEvent,
	type TimelinePanel
} from './timeline-panel.ts';

export interface DebateTimeline<Event extends TimelineEvent> {
	/** All events by kind, in the order of their lanes. */
	readonly counts: readonly KindCount[];
	/** The whole span, with marks for what the enlarged panel leaves out; none where that is all. */
	readonly whole: TimelinePanel<Event> | undefined;
	/** Which part of the whole span is enlarged, in percent. */
	readonly enlarged: { readonly from: number; readonly to: number };
	/** The dense weeks, or the whole span where it is as dense. */
	readonly dense: TimelinePanel<Event>;
}

/**
 * Where everything of the timeline's picture stands. Every event is marked once: in the dense weeks,
 * or on the whole span where it lies outside them.
 *
 * @param events oldest first, at least one
 * @param marked days marked from top to bottom, such as the end of the story
 * @param ownDays days that the story tells of, which the dense weeks are to hold
 */
export function layOutTimeline<Event extends TimelineEvent>(
	events: readonly Event[],
	marked: readonly MarkedDay[],
	ownDays: readonly string[],
	tickWord: TickWord
): DebateTimeline<Event> {
	const markedDays = marked.map(({ day }) => day);
	const stretch = closeUp(events, marked, ownDays);
	const isDense = (day: string) => holds(stretch, timeOf(day));
	const dense = events.filter(({ dated }) => isDense(dated));
	const rest = {
		events: events.filter(({ dated }) => !isDense(dated)),
		marked: marked.filter(({ day }) => !isDense(day))
	};
	const counts = countsOf(events);
	const span = padded(stretch);
	const years = wholeYears([...events, ...markedDays.map((dated) => ({ dated }))]);
	const share = shareIn(years);
	return {
		counts,
		whole:
			rest.events.length + rest.marked.length === 0
				? undefined
				: wholePanel(rest.events, rest.marked, years, tickWord),
		enlarged: { from: share(span[0]), to: share(span[1]) },
		dense: densePanel(
			dense,
			marked.filter(({ day }) => isDense(day)),
			counts,
			span,
			tickWord
		)
	};
}

/** The dense weeks: what came after the story's ending is not among them, however much it was. */
function closeUp(
	events: readonly TimelineEvent[],
	marked: readonly MarkedDay[],
	ownDays: readonly string[]
): Span {
	const ending = marked.find(({ kind }) => kind === 'ending')?.day;
	const told = (day: string) => ending === undefined || day <= ending;
	const story = events.filter(({ dated }) => told(dated));
	const days = marked.map(({ day }) => day);
	if (story.length === 0) return storyStretch(events, days, ownDays);
	const stretch = storyStretch(story, days.filter(told), ownDays);
	const ends = events.filter(({ dated }) => holds(stretch, timeOf(dated))).map(lastTime);
	return [stretch[0], Math.max(stretch[1], ...ends)];
}

function padded([from, to]: Span): Span {
	const room = Math.max(2 * dayMs, (to - from) * 0.025);
	return [from - room, to + room];
}

function wholeYears(days: Parameters<typeof spanOf>[0]): Span {
	const [first, last] = spanOf(days).map((time) => new Date(time).getUTCFullYear());
	return [Date.UTC(first ?? 0, 0, 1), Date.UTC((last ?? 0) + 1, 0, 1)];
}
