import { groups, pairs } from 'd3-array';
import { scaleUtc } from 'd3-scale';
import { statuses, type Status } from '../../../../data/vocabulary.ts';
import { beeswarm } from './beeswarm.ts';
import { placeInLanes, type PlacedLabel } from './label-lanes.ts';
import { inBoth, leastWidth, textWidth, type Both } from './sizes.ts';

/** An event as the picture shows it. */
export interface TimelineEvent {
	readonly id: string;
	/** First day, `YYYY-MM-DD`. */
	readonly dated: string;
	/** Last day of a span. */
	readonly until?: string | undefined;
	readonly status: Status;
	/** A few words beside it; main events have some. */
	readonly label?: string | undefined;
}

/** A day that the picture marks from top to bottom. */
export interface MarkedDay {
	readonly day: string;
	readonly label: string;
}

/** An event with its place: shares of the axis in percent, and an offset within its lane in pixels. */
export interface PlacedEvent<Event extends TimelineEvent> {
	readonly event: Event;
	readonly share: number;
	/** Where a span ends; the same as `share` for a day. */
	readonly untilShare: number;
	readonly y: Both;
}

/** A label with its line: what it says, where, how many lanes up, and on which side of its line. */
export interface TimelineLabel extends PlacedLabel {
	readonly text: string;
	readonly share: number;
	/** Whether it speaks of a marked day rather than an event. */
	readonly isMarkedDay: boolean;
}

export interface StatusLane<Event extends TimelineEvent> {
	readonly status: Status;
	readonly count: number;
	readonly top: Both;
	readonly marks: readonly PlacedEvent<Event>[];
}

export interface AxisTick {
	/** Midnight UTC. */
	readonly date: Date;
	readonly share: number;
}

/** One panel: a stretch of time with marks, labels and an axis. */
export interface TimelinePanel<Event extends TimelineEvent> {
	/** Labels of either drawing; those without room are left out. */
	readonly labels: { readonly [size in keyof Both]: readonly TimelineLabel[] };
	/** Height of the labels above the lanes. */
	readonly labelHeight: Both;
	readonly lanes: readonly StatusLane<Event>[];
	/** Height of the lanes together. */
	readonly height: Both;
	readonly ticks: readonly AxisTick[];
	readonly marked: readonly { readonly day: string; readonly share: number }[];
}

export interface DebateTimeline<Event extends TimelineEvent> {
	/** The whole span, with marks for what the enlarged panel leaves out; none where that is all. */
	readonly whole: (TimelinePanel<Event> & { readonly crowd: readonly number[] }) | undefined;
	/** Which part of the whole span is enlarged, in percent. */
	readonly enlarged: { readonly from: number; readonly to: number } | undefined;
	/** The dense weeks, or the whole span where it is as dense. */
	readonly dense: TimelinePanel<Event>;
}

/** Width of a mark in pixels. The style sheet agrees. */
export const markSize = 12;
/** Height of a lane of labels in pixels. The style sheet agrees. */
export const labelLaneHeight = 17;

const laneHeading = 19;
const laneGap = 9;
const dayMs = 86_400_000;
/** A pause longer than this share of the span lies outside the dense weeks. */
const longPause = 0.25;

/**
 * Where everything of the timeline's picture stands. Every event is marked once: in the dense weeks,
 * or on the whole span where it lies before them.
 *
 * @param events oldest first, at least one
 * @param marked days marked from top to bottom, such as the end of the story
 */
export function layOutTimeline<Event extends TimelineEvent>(
	events: readonly Event[],
	marked: readonly MarkedDay[]
): DebateTimeline<Event> {
	const early = beforeDenseWeeks(events);
	const dense = panel(events.slice(early), marked, paddedSpan(events.slice(early)), 'month');
	if (early === 0) return { whole: undefined, enlarged: undefined, dense };
	const span = wholeYears(events);
	const share = shareIn(span);
	const [from, to] = paddedSpan(events.slice(early));
	return {
		whole: {
			...panel(events.slice(0, early), [], span, 'year'),
			crowd: events.slice(early).map(({ dated }) => share(timeOf(dated)))
		},
		enlarged: { from: share(from), to: share(to) },
		dense
	};
}

/** How many events lie before the dense weeks: those that long pauses part from what follows. */
export function beforeDenseWeeks(events: readonly TimelineEvent[]): number {
	let early = 0;
	for (;;) {
		const rest = events.slice(early).map(lastTime);
		const span = (rest.at(-1) ?? 0) - (rest[0] ?? 0);
		const pauses = pairs(rest, (a, b) => b - a);
		const longest = Math.max(0, ...pauses);
		if (rest.length < 4 || longest <= span * longPause) return early;
		early += pauses.indexOf(longest) + 1;
	}
}

function timeOf(day: string): number {
	return Date.parse(`${day}T00:00:00Z`);
}

function lastTime({ dated, until }: TimelineEvent): number {
	return timeOf(until ?? dated);
}

type Span = readonly [from: number, to: number];

function paddedSpan(events: readonly TimelineEvent[]): Span {
	const from = Math.min(...events.map(({ dated }) => timeOf(dated)));
	const to = Math.max(...events.map(lastTime));
	const room = Math.max(2 * dayMs, (to - from) * 0.025);
	return [from - room, to + room];
}

function wholeYears(events: readonly TimelineEvent[]): Span {
	const [from, to] = paddedSpan(events);
	const yearOf = (time: number) => new Date(time).getUTCFullYear();
	return [Date.UTC(yearOf(from), 0, 1), Date.UTC(yearOf(to) + 1, 0, 1)];
}

function shareIn([from, to]: Span): (time: number) => number {
	const scale = scaleUtc()
		.domain([new Date(from), new Date(to)])
		.range([0, 100]);
	return (time) => Math.round(scale(new Date(time)) * 10) / 10;
}

function panel<Event extends TimelineEvent>(
	events: readonly Event[],
	marked: readonly MarkedDay[],
	span: Span,
	unit: 'year' | 'month'
): TimelinePanel<Event> {
	const share = shareIn(span);
	const onAxis = events.map((event) => ({
		event,
		share: share(timeOf(event.dated)),
		untilShare: share(lastTime(event))
	}));
	const days = marked.map(({ day }) => ({ day, share: share(timeOf(day)) }));
	const texts = [
		...marked.map(({ day, label }) => ({
			text: label,
			share: share(timeOf(day)),
			isMarkedDay: true
		})),
		...onAxis.flatMap(({ event, share: at }) =>
			event.label === undefined ? [] : [{ text: event.label, share: at, isMarkedDay: false }]
		)
	];
	const labels = { narrow: placeLabels(texts, 'narrow'), wide: placeLabels(texts, 'wide') };
	const top = { narrow: 0, wide: 0 };
	const byStatus = new Map(groups(onAxis, ({ event }) => event.status));
	const lanes = statuses.flatMap((status) => {
		const within = byStatus.get(status);
		if (!within) return [];
		const lane = statusLane(status, within, { ...top }, unit === 'year' ? 0 : laneHeading);
		top.narrow += lane.height.narrow;
		top.wide += lane.height.wide;
		return [lane];
	});
	return {
		labels,
		labelHeight: inBoth(
			(size) => Math.max(0, ...labels[size].map(({ lane }) => lane + 1)) * labelLaneHeight
		),
		lanes: unit === 'year' ? lanes.map((lane) => ({ ...lane, top: { narrow: 0, wide: 0 } })) : lanes,
		height: unit === 'year' ? { narrow: markSize, wide: markSize } : top,
		ticks: ticksIn(span, unit, share),
		marked: days
	};
}

function statusLane<Event extends TimelineEvent>(
	status: Status,
	within: readonly Omit<PlacedEvent<Event>, 'y'>[],
	top: Both,
	heading: number
): StatusLane<Event> & { height: Both } {
	const offsetsIn = (size: keyof Both) =>
		beeswarm(
			within.map(({ share }) => ({
				x: (share / 100) * leastWidth[size],
				radius: markSize / 2
			})),
			1,
			'down'
		);
	const offsets = { narrow: offsetsIn('narrow'), wide: offsetsIn('wide') };
	return {
		status,
		count: within.length,
		top,
		height: inBoth((size) => heading + Math.max(...offsets[size]) + markSize + laneGap),
		marks: within.map((event, index) => ({
			...event,
			y: inBoth((size) => heading + (offsets[size][index] ?? 0) + markSize / 2)
		}))
	};
}

/** Marked days choose first, then the labels from the last to the first. */
function placeLabels(
	labels: readonly Omit<TimelineLabel, keyof PlacedLabel>[],
	size: keyof Both
): TimelineLabel[] {
	const width = leastWidth[size];
	const order = [...labels].sort(
		(a, b) => Number(b.isMarkedDay) - Number(a.isMarkedDay) || b.share - a.share
	);
	const boxes = order.map(({ share, text }) => ({
		x: (share / 100) * width,
		width: textWidth(text) + 5
	}));
	return placeInLanes(boxes, width).flatMap((place, index) => {
		const label = order[index];
		return place && label ? [{ ...label, ...place }] : [];
	});
}

function ticksIn(span: Span, unit: 'year' | 'month', share: (time: number) => number): AxisTick[] {
	const first = new Date(span[0]);
	const dates: Date[] = [];
	for (let step = 0; ; step += 1) {
		const date =
			unit === 'year'
				? new Date(Date.UTC(first.getUTCFullYear() + step, 0, 1))
				: new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + step, 1));
		if (date.getTime() > span[1]) break;
		if (date.getTime() >= span[0]) dates.push(date);
	}
	return dates.map((date) => ({ date, share: share(date.getTime()) }));
}
