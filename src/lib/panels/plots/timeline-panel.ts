import { statuses, type Status } from '../../../../data/vocabulary.ts';
import { beeswarm } from './beeswarm.ts';
import { placeInLanes, type PlacedLabel } from './label-lanes.ts';
import { leastWidth, tenth, textWidth, type Size } from './sizes.ts';
import { lastTime } from './story-stretch.ts';
import { shareIn, ticksIn, timeOf, type AxisTick, type Span, type TickWord } from './time-axis.ts';

/** An event as the picture shows it. */
export interface TimelineEvent {
	/** First day, `YYYY-MM-DD`. */
	readonly dated: string;
	/** Last day of a span. */
	readonly until?: string | undefined;
	readonly status: Status;
	/** Only announced for a day that the material does not reach. */
	readonly scheduled?: true | undefined;
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

/** What an event is counted as: its status word, unless it was only announced. */
export type EventKind = Status | 'scheduled';

/** How many events of a kind there are. */
export interface KindCount {
	readonly kind: EventKind;
	readonly count: number;
}

/** The events of one kind, in a lane of their own. */
export interface KindLane extends KindCount {
	/** How many there are of this kind on the whole span. */
	readonly all: number;
	/** Pixels from the top of the panel. */
	readonly top: number;
}

/** One panel: a stretch of time with marks, labels and an axis. */
export interface TimelinePanel<Event extends TimelineEvent> {
	/** Labels of either drawing; those without room are left out. */
	readonly labels: Readonly<Record<Size, readonly TimelineLabel[]>>;
	/** Kinds of events that have a lane; none on the whole span. */
	readonly lanes: readonly KindLane[];
	/** How many events of each kind are marked here. */
	readonly counts: readonly KindCount[];
	/** Oldest first. */
	readonly marks: readonly PlacedEvent<Event>[];
	/** Height of the lanes together, in pixels. */
	readonly height: number;
	readonly ticks: readonly AxisTick[];
	/** Where the material ends, in percent, if that is on this panel. */
	readonly limit: number | undefined;
}

/** Width of a mark in pixels. The style sheet agrees. */
const markSize = 12;
const laneHeading = 20;
const laneGap = 8;

/** The one count that headings and lanes show. */
export function countsOf(events: readonly TimelineEvent[]): KindCount[] {
	return [...statuses, 'scheduled' as const].flatMap((kind) => {
		const count = events.filter((event) => kindOf(event) === kind).length;
		return count > 0 ? [{ kind, count }] : [];
	});
}

function kindOf({ status, scheduled }: TimelineEvent): EventKind {
	return scheduled ? 'scheduled' : status;
}

/** The whole span: marks without lanes. */
export function wholePanel<Event extends TimelineEvent>(
	events: readonly Event[],
	marked: readonly MarkedDay[],
	span: Span,
	tickWord: TickWord
): TimelinePanel<Event> {
	const share = shareIn(span);
	const swarm = swarmOf(events, share);
	const marks = events.map((event, index) => ({
		event,
		share: share(timeOf(event.dated)),
		length: 0,
		y: (swarm.offsets[index] ?? 0) + markSize / 2 + 1
	}));
	const height = swarm.height + 2;
	return {
		labels: labelsFor(marks, daysOn(marked, share, height)),
		lanes: [],
		counts: countsOf(events),
		marks,
		height,
		ticks: ticksIn(span, tickWord),
		limit: limitOf(marked, share)
	};
}

/** The dense weeks: a lane to a kind. */
export function densePanel<Event extends TimelineEvent>(
	events: readonly Event[],
	marked: readonly MarkedDay[],
	all: readonly KindCount[],
	span: Span,
	tickWord: TickWord
): TimelinePanel<Event> {
	const share = shareIn(span);
	const lanes: KindLane[] = [];
	const yOf = new Map<Event, number>();
	const counts = countsOf(events);
	let height = 0;
	for (const { kind, count } of counts) {
		const within = events.filter((event) => kindOf(event) === kind);
		const total = all.find((each) => each.kind === kind)?.count ?? count;
		lanes.push({ kind, count, all: total, top: height });
		const swarm = swarmOf(within, share);
		for (const [index, event] of within.entries()) {
			yOf.set(event, height + laneHeading + (swarm.offsets[index] ?? 0) + markSize / 2);
		}
		height += laneHeading + swarm.height + laneGap;
	}
	const marks = events.map((event) => {
		const at = share(timeOf(event.dated));
		return { event, share: at, length: tenth(share(lastTime(event)) - at), y: yOf.get(event) ?? 0 };
	});
	return {
		labels: labelsFor(marks, daysOn(marked, share, height)),
		lanes,
		counts,
		marks,
		height,
		ticks: ticksIn(span, tickWord),
		limit: limitOf(marked, share)
	};
}

/** Rows that keep marks off each other, and how high they are together. */
function swarmOf(
	events: readonly TimelineEvent[],
	share: (time: number) => number
): { readonly offsets: readonly number[]; readonly height: number } {
	const dots = events.map(({ dated }) => ({
		x: (share(timeOf(dated)) / 100) * leastWidth.narrow,
		radius: markSize / 2
	}));
	const offsets = beeswarm(dots, 1, 'down');
	return { offsets, height: Math.max(0, ...offsets) + markSize };
}

function daysOn(
	marked: readonly MarkedDay[],
	share: (time: number) => number,
	depth: number
): Unplaced[] {
	return marked.map(({ day, label, kind }) => ({
		text: label,
		share: share(timeOf(day)),
		depth,
		kind
	}));
}

function limitOf(
	marked: readonly MarkedDay[],
	share: (time: number) => number
): number | undefined {
	const limit = marked.find(({ kind }) => kind === 'limit');
	return limit && share(timeOf(limit.day));
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
