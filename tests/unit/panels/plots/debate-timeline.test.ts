import { expect, test } from 'vitest';
import { layOutTimeline } from '../../../../src/lib/panels/plots/debate-timeline.ts';
import type { MarkedDay, TimelineEvent } from '../../../../src/lib/panels/plots/timeline-panel.ts';

function events(...days: string[]): (TimelineEvent & { id: number })[] {
	return days.map((dated, id) => ({ id, dated, status: 'reported' as const }));
}

/** The picture, with plain words at its ticks: `05-02`, `05` or `2024`. */
function layOut<Event extends TimelineEvent>(
	all: readonly Event[],
	marked: readonly MarkedDay[] = [],
	ownDays: readonly string[] = []
) {
	return layOutTimeline(all, marked, ownDays, (date, unit) =>
		unit === 'year'
			? String(date.getUTCFullYear())
			: date.toISOString().slice(5, { month: 7, day: 10 }[unit])
	);
}

const crowded = events(
	'2020-03-26',
	'2025-11-01',
	'2025-11-08',
	'2025-11-15',
	'2025-11-22',
	'2025-11-29'
);

test('each event is marked once, in the order of time', () => {
	const { whole, dense } = layOut(crowded);
	expect(whole?.marks.map(({ event }) => event.id)).toEqual([0]);
	expect(dense.marks.map(({ event }) => event.id)).toEqual([1, 2, 3, 4, 5]);
	const shares = dense.marks.map(({ share }) => share);
	expect([...shares].sort((a, b) => a - b)).toEqual(shares);
	expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
	expect(Math.max(...shares)).toBeLessThanOrEqual(100);
});

test('the dense weeks are wider than on the whole span, which runs over whole years', () => {
	const { whole, enlarged } = layOut(crowded);
	expect(enlarged.to - enlarged.from).toBeLessThan(5);
	expect(whole?.ticks.map(({ text }) => text)).toEqual([
		...['2020', '2021', '2022', '2023', '2024', '2025', '2026']
	]);
});

test('a timeline as dense as that has one panel', () => {
	expect(layOut(events('2025-11-01')).whole).toBeUndefined();
});

test('marks of a day do not lie on each other, and a span is as long as its days', () => {
	const day = { dated: '2026-01-03', status: 'denied' as const };
	const { dense } = layOut([
		day,
		{ ...day },
		{ ...day, status: 'confirmed' as const, until: '2026-01-05' }
	]);
	expect(new Set(dense.marks.map(({ y }) => y)).size).toBe(3);
	expect(dense.marks.map(({ length }) => length > 0)).toEqual([false, false, true]);
	expect(dense.lanes.map(({ kind, count }) => [kind, count])).toEqual([
		['confirmed', 1],
		['denied', 2]
	]);
});

test('the end of the story and of what is known are marked from top to bottom', () => {
	const { dense, whole } = layOut(crowded, [
		{ day: '2025-11-20', label: 'The end', kind: 'ending' },
		{ day: '2025-11-28', label: 'No more is known', kind: 'limit' }
	]);
	for (const size of ['narrow', 'wide'] as const) {
		const marked = [dense, whole].flatMap((panel) =>
			panel ? panel.labels[size].map(({ text, depth }) => [text, depth === panel.height]) : []
		);
		expect(marked).toEqual([
			['The end', true],
			['No more is known', true]
		]);
	}
});

test('what came after the ending is outside the close-up, but one that began in it is there whole', () => {
	const after = [
		...events('2025-11-01', '2025-11-03', '2025-11-08', '2025-11-12', '2025-11-20'),
		{ id: 5, dated: '2025-11-19', until: '2025-11-25', status: 'reported' as const },
		...events('2025-12-20', '2026-01-20', '2026-02-20', '2026-03-20').map((event, index) => ({
			...event,
			id: 6 + index
		}))
	];
	const ending: MarkedDay = { day: '2025-11-20', label: 'The end', kind: 'ending' };
	const { whole, dense } = layOut(after, [ending], ['2025-11-05', '2025-11-20']);
	expect(whole?.marks.map(({ event }) => event.id)).toEqual([6, 7, 8, 9]);
	expect(dense.marks.every(({ share, length }) => share + length <= 100)).toBe(true);
});

test('one event long after a short story leaves its days a day apart, and the axis in days', () => {
	const { whole, dense } = layOut(
		events('2024-05-02', '2024-05-03', '2024-05-05', '2026-06-01'),
		[{ day: '2026-06-30', label: 'No more is known', kind: 'limit' }],
		['2024-05-05']
	);
	expect(dense.marks.map(({ event }) => event.id)).toEqual([0, 1, 2]);
	expect((dense.marks[1]?.share ?? 0) - (dense.marks[0]?.share ?? 0)).toBeGreaterThan(10);
	expect(dense.ticks.map(({ text }) => text)).toContain('05-04');
	expect(whole?.marks.map(({ event }) => event.id)).toEqual([3]);
	expect(dense.limit).toBeUndefined();
	expect(whole?.limit).toBeGreaterThan(80);
	expect(whole?.labels.narrow.map(({ text }) => text)).toEqual(['No more is known']);
});

test('every mark and label lies on its panel, however far the marked days are from the events', () => {
	const { whole, dense } = layOut(events('2024-05-02', '2024-05-03', '2024-05-05'), [
		{ day: '2024-05-05', label: 'The end', kind: 'ending' },
		{ day: '2031-01-01', label: 'No more is known', kind: 'limit' }
	]);
	const labels = [whole, dense].flatMap((panel) => panel?.labels.wide ?? []);
	expect(labels.map(({ text }) => text).sort()).toEqual(['No more is known', 'The end']);
	for (const { share } of labels) {
		expect(share).toBeGreaterThanOrEqual(0);
		expect(share).toBeLessThanOrEqual(100);
	}
});

test('events are counted once, for the heading and for the lanes', () => {
	const scheduled = { dated: '2025-12-10', status: 'reported' as const, scheduled: true as const };
	const { counts, whole, dense } = layOut([
		...crowded,
		{ dated: '2025-12-01', status: 'denied' as const },
		scheduled
	]);
	const inHeading = counts.map(({ kind, count }) => [kind, count]);
	expect(inHeading).toEqual([
		['reported', 6],
		['denied', 1],
		['scheduled', 1]
	]);
	expect(dense.lanes.map(({ kind, all }) => [kind, all])).toEqual(inHeading);
	expect(dense.lanes.map(({ count }) => count)).toEqual([5, 1, 1]);
	expect(whole?.counts).toEqual([{ kind: 'reported', count: 1 }]);
});

test('an event that was only scheduled lies beyond the end of the material, in a lane of its own', () => {
	const { dense } = layOut(
		[
			...crowded.slice(1),
			{ dated: '2025-12-10', status: 'reported' as const, scheduled: true as const }
		],
		[{ day: '2025-12-01', label: 'No more is known', kind: 'limit' }]
	);
	expect(dense.lanes.map(({ kind }) => kind)).toEqual(['reported', 'scheduled']);
	expect(dense.marks.at(-1)?.share).toBeGreaterThan(dense.limit ?? 100);
});

test('marks outside the dense weeks do not lie on each other either', () => {
	const { whole } = layOut([
		...events('1990-01-01', '1990-01-02', '1990-01-03'),
		...events('2025-11-01', '2025-11-08', '2025-11-15', '2025-11-22')
	]);
	expect(new Set(whole?.marks.map(({ y }) => y)).size).toBe(3);
	expect(whole?.height).toBeGreaterThan(3 * 12);
});
