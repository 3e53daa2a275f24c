import { groups, pairs } from 'd3-array';
import { statuses, type Status } from '../../../../data/vocabulary.ts';
import { beeswarm } from './beeswarm.ts';
import { placeInLanes, type PlacedLabel } from './label-lanes.ts';
import { leastWidth, tenth, textWidth, type Size } from './sizes.ts';
import { dayMs, shareIn, ticksIn, timeOf, type AxisTick, type Span } from './time-axis.ts';

/** An event as the picture shows it. */
export interface TimelineEvent {
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
	/** Whether the story ends on it, or what is known of it. */
	readonly kind: 'ending' | 'limit';
}

/** An event with its place: shares of the axis in percent, and pixels from the top of the panel. */
export interface PlacedEvent<Event extends TimelineEvent> {
	readonly event: Event;
	readonly share: number;
	/** How long a span is, in percent; 0 for a day. */
	readonly length: number;
	readonly y: number;
}

/** A label with its line: what it says, where, how many lanes up, and on which side of its line. */
export interface TimelineLabel extends PlacedLabel {
	readonly text: string;
	readonly share: number;
	/** How far its line goes into the panel, in pixels. */
	readonly depth: number;
	readonly kind: 'event' | MarkedDay['kind'];
}

/** The events of one status word, in a lane of their own. */
export interface StatusLane {
	readonly status: Status;
	readonly count: number;
	/** Pixels from the top of the panel. */
	readonly top: number;
}

/** One panel: a stretch of time with marks, labels and an axis. */
export interface TimelinePanel<Event extends TimelineEvent> {
	/** Labels of either drawing; those without room are left out. */
	readonly labels: Readonly<Record<Size, readonly TimelineLabel[]>>;
	/** Status words that have a lane; none on the whole span. */
	readonly lanes: readonly StatusLane[];
	/** Oldest first. */
	readonly marks: readonly PlacedEvent<Event>[];
	/** Height of the lanes together, in pixels. */
	readonly height: number;
	readonly ticks: readonly AxisTick[];
}

export interface DebateTimeline<Event extends TimelineEvent> {
	/** The whole span, with marks for what the enlarged panel leaves out; none where that is all. */
	readonly whole: TimelinePanel<Event> | undefined;
	/** Which part of the whole span is enlarged, in percent. */
	readonly enlarged: { readonly from: number; readonly to: number };
	/** The dense weeks, or the whole span where it is as dense. */
	readonly dense: TimelinePanel<Event>;
}

/** Width of a mark in pixels. The style sheet agrees. */
const markSize = 12;
const laneHeading = 20;
const laneGap = 8;
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
	const late = events.slice(early);
	const span = paddedSpan(late);
	const years = wholeYears(events);
	const share = shareIn(years);
	return {
		whole: early === 0 ? undefined : wholePanel(events.slice(0, early), years),
		enlarged: { from: share(span[0]), to: share(span[1]) },
		dense: densePanel(late, marked, span)
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

function lastTime({ dated, until }: TimelineEvent): number {
	return timeOf(until ?? dated);
}

function paddedSpan(events: readonly TimelineEvent[]): Span {
	const from = Math.min(...events.map(({ dated }) => timeOf(dated)));
	const to = Math.max(...events.map(lastTime));
	const room = Math.max(2 * dayMs, (to - from) * 0.025);
	return [from - room, to + room];
}

function wholeYears(events: readonly TimelineEvent[]): Span {
	const years = events.flatMap((event) =>
		[timeOf(event.dated), lastTime(event)].map((time) => new Date(time).getUTCFullYear())
	);
	return [Date.UTC(Math.min(...years), 0, 1), Date.UTC(Math.max(...years) + 1, 0, 1)];
}

/** The whole span: marks on its axis, in one line. */
function wholePanel<Event extends TimelineEvent>(
	events: readonly Event[],
	span: Span
): TimelinePanel<Event> {
	const share = shareIn(span);
	const marks = events.map((event) => ({
		event,
		share: share(timeOf(event.dated)),
		length: 0,
		y: markSize / 2 + 1
	}));
	return {
		labels: labelsFor(marks, []),
		lanes: [],
		marks,
		height: markSize + 2,
		ticks: ticksIn(span, 'year', share)
	};
}

/** The dense weeks: a lane to a status word. */
function densePanel<Event extends TimelineEvent>(
	events: readonly Event[],
	marked: readonly MarkedDay[],
	span: Span
): TimelinePanel<Event> {
	const share = shareIn(span);
	const lanes: StatusLane[] = [];
	const yOf = new Map<Event, number>();
	let height = 0;
	const byStatus = new Map(groups(events, ({ status }) => status));
	for (const status of statuses) {
		const within = byStatus.get(status);
		if (!within) continue;
		lanes.push({ status, count: within.length, top: height });
		const offsets = beeswarm(
			within.map(({ dated }) => ({
				x: (share(timeOf(dated)) / 100) * leastWidth.narrow,
				radius: markSize / 2
			})),
			1,
			'down'
		);
		for (const [index, event] of within.entries()) {
			yOf.set(event, height + laneHeading + (offsets[index] ?? 0) + markSize / 2);
		}
		height += laneHeading + Math.max(...offsets) + markSize + laneGap;
	}
	const marks = events.map((event) => {
		const at = share(timeOf(event.dated));
		return { event, share: at, length: tenth(share(lastTime(event)) - at), y: yOf.get(event) ?? 0 };
	});
	const days = marked.map(({ day, label, kind }) => ({
		text: label,
		share: share(timeOf(day)),
		depth: height,
		kind
	}));
	return {
		labels: labelsFor(marks, days),
		lanes,
		marks,
		height,
		ticks: ticksIn(span, 'month', share)
	};
}

type Unplaced = Omit<TimelineLabel, keyof PlacedLabel>;

function labelsFor(
	marks: readonly PlacedEvent<TimelineEvent>[],
	days: readonly Unplaced[]
): TimelinePanel<TimelineEvent>['labels'] {
	const labels = [
		...days,
		...marks.flatMap(({ event: { label }, share, y }): Unplaced[] =>
			label === undefined ? [] : [{ text: label, share, depth: y - markSize / 2, kind: 'event' }]
		)
	];
	return { narrow: placed(labels, leastWidth.narrow), wide: placed(labels, leastWidth.wide) };
}

function placed(labels: readonly Unplaced[], width: number): TimelineLabel[] {
	const boxes = labels.map(({ share, text, kind }) => ({
		x: (share / 100) * width,
		width: textWidth(text) + 5,
		isNeeded: kind !== 'event'
	}));
	return placeInLanes(boxes, width).flatMap((place, index) => {
		const label = labels[index];
		return place && label ? [{ ...label, ...place }] : [];
	});
}
