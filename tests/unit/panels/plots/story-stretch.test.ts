import fc from 'fast-check';
import { expect, test } from 'vitest';
import { storyStretch } from '../../../../src/lib/panels/plots/story-stretch.ts';

function stretchOf(days: readonly string[], ownDays: readonly string[] = []): string[] {
	const span = storyStretch(
		days.map((dated) => ({ dated })),
		[],
		ownDays
	);
	return span.map((time) => new Date(time).toISOString().slice(0, 10));
}

const november = ['2025-11-01', '2025-11-08', '2025-11-15', '2025-11-22', '2025-11-29'];

test('what a long pause parts from the story lies outside, before it and after it', () => {
	expect(stretchOf(['2020-03-26', ...november])).toEqual(['2025-11-01', '2025-11-29']);
	expect(stretchOf([...november, '2027-01-01'])).toEqual(['2025-11-01', '2025-11-29']);
	expect(stretchOf(['2020-03-26', ...november, '2027-01-01'])).toEqual([
		'2025-11-01',
		'2025-11-29'
	]);
});

test('of two sides the one with the story’s own days is kept, were it the smaller one', () => {
	const before = ['2020-05-01', '2020-05-02'];
	expect(stretchOf([...before, ...november])).toEqual(['2025-11-01', '2025-11-29']);
	expect(stretchOf([...before, ...november], ['2020-05-02'])).toEqual(before);
});

test('a single event is no stretch, and a few weeks need no closer look', () => {
	expect(stretchOf(['2020-01-01', '2025-01-01'])).toEqual(['2020-01-01', '2025-01-01']);
	expect(stretchOf(['2025-01-01'])).toEqual(['2025-01-01', '2025-01-01']);
	expect(stretchOf(['2025-11-01', '2025-11-02', '2025-11-28'])).toEqual([
		'2025-11-01',
		'2025-11-28'
	]);
	expect(stretchOf(['2025-11-01', '2025-11-25', '2025-12-20'])).toEqual([
		'2025-11-01',
		'2025-12-20'
	]);
	expect(stretchOf(['2025-11-01', '2025-11-02', '2025-11-04', '2025-12-24'])).toEqual([
		'2025-11-01',
		'2025-11-04'
	]);
});

test('a span of days is no pause', () => {
	const events = [{ dated: '2024-01-01', until: '2024-12-01' }, { dated: '2024-12-02' }];
	expect(storyStretch(events, [], [])).toEqual([Date.UTC(2024, 0, 1), Date.UTC(2024, 11, 2)]);
});

test('a stretch holds at least two events where there are two, whatever the days', () => {
	const day = fc
		.integer({ min: 0, max: 20_000 })
		.map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
	fc.assert(
		fc.property(
			fc.array(day, { minLength: 2, maxLength: 12 }),
			fc.array(day, { maxLength: 3 }),
			(days, marked) => {
				const events = days.map((dated) => ({ dated }));
				const [from, to] = storyStretch(events, marked, marked);
				const within = days.filter((each) => Date.parse(each) >= from && Date.parse(each) <= to);
				expect(within.length).toBeGreaterThanOrEqual(2);
			}
		)
	);
});
