import { expect, test } from 'vitest';
import {
	beforeDenseWeeks,
	layOutTimeline,
	type TimelineEvent
} from '../../../../src/lib/panels/plots/debate-timeline.ts';

function events(...days: string[]): (TimelineEvent & { id: number })[] {
	return days.map((dated, id) => ({ id, dated, status: 'reported' as const }));
}

const crowded = events(
	'2020-03-26',
	'2025-11-01',
	'2025-11-08',
	'2025-11-15',
	'2025-11-22',
	'2025-11-29'
);

test('events before a long pause lie outside the dense weeks', () => {
	expect(beforeDenseWeeks(crowded)).toBe(1);
	expect(beforeDenseWeeks(crowded.slice(1))).toBe(0);
	expect(beforeDenseWeeks(events('2020-01-01', '2025-01-01'))).toBe(0);
	expect(beforeDenseWeeks([])).toBe(0);
});

test('each event is marked once, in the order of time', () => {
	const { whole, dense } = layOutTimeline(crowded, []);
	expect(whole?.marks.map(({ event }) => event.id)).toEqual([0]);
	expect(dense.marks.map(({ event }) => event.id)).toEqual([1, 2, 3, 4, 5]);
	const shares = dense.marks.map(({ share }) => share);
	expect([...shares].sort((a, b) => a - b)).toEqual(shares);
	expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
	expect(Math.max(...shares)).toBeLessThanOrEqual(100);
});

test('the dense weeks are wider than on the whole span, which runs over whole years', () => {
	const { whole, enlarged } = layOutTimeline(crowded, []);
	expect(enlarged.to - enlarged.from).toBeLessThan(5);
	expect(whole?.ticks.map(({ date }) => date.getUTCFullYear())).toEqual([
		2020, 2021, 2022, 2023, 2024, 2025, 2026
	]);
});

test('a timeline as dense as that has one panel', () => {
	expect(layOutTimeline(events('2025-11-01'), []).whole).toBeUndefined();
});

test('marks of a day do not lie on each other, and a span is as long as its days', () => {
	const day = { dated: '2026-01-03', status: 'denied' as const };
	const { dense } = layOutTimeline(
		[day, { ...day }, { ...day, status: 'confirmed' as const, until: '2026-01-05' }],
		[]
	);
	expect(new Set(dense.marks.map(({ y }) => y)).size).toBe(3);
	expect(dense.marks.map(({ length }) => length > 0)).toEqual([false, false, true]);
	expect(dense.lanes.map(({ status, count }) => [status, count])).toEqual([
		['confirmed', 1],
		['denied', 2]
	]);
});

test('the end of the story and of what is known are marked from top to bottom', () => {
	const { dense } = layOutTimeline(crowded, [
		{ day: '2025-11-20', label: 'The end', kind: 'ending' },
		{ day: '2025-11-28', label: 'No more is known', kind: 'limit' }
	]);
	for (const size of ['narrow', 'wide'] as const) {
		expect(dense.labels[size].map(({ text, depth }) => [text, depth])).toEqual([
			['The end', dense.height],
			['No more is known', dense.height]
		]);
	}
});
