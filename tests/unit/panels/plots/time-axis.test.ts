import { expect, test } from 'vitest';
import { ticksIn, type TickUnit } from '../../../../src/lib/panels/plots/time-axis.ts';

function textsIn(from: string, to: string): string[] {
	const word = (date: Date, unit: TickUnit, hasYear: boolean) =>
		`${date.toISOString().slice(...({ year: [0, 4], month: [5, 7], day: [5, 10] } as const)[unit])}${hasYear && unit !== 'year' ? '!' : ''}`;
	return ticksIn([Date.parse(from), Date.parse(to)], word).map(({ text }) => text);
}

test('an axis has days, months or years, as many as have room', () => {
	expect(textsIn('2024-05-01', '2024-05-06')).toEqual([
		...['05-01!', '05-02', '05-03', '05-04', '05-05', '05-06']
	]);
	expect(textsIn('2024-10-16', '2025-02-01')).toEqual(['11!', '12', '01!', '02']);
	expect(textsIn('2020-01-01', '2024-06-01')).toEqual(['2020', '2021', '2022', '2023', '2024']);
	expect(textsIn('1900-01-01', '2000-01-01')).toEqual(['1900', '1925', '1950', '1975', '2000']);
});

test('no two ticks share their place, and none lies outside', () => {
	for (const to of ['2024-03-02', '2024-04-01', '2024-09-15', '2026-02-01', '2090-01-01']) {
		const ticks = ticksIn([Date.parse('2024-03-01'), Date.parse(to)], (date) =>
			date.toISOString().slice(0, 10)
		);
		expect(ticks.length, to).toBeGreaterThan(0);
		expect(new Set(ticks.map(({ share }) => share)).size, to).toBe(ticks.length);
		for (const { share } of ticks) {
			expect(share).toBeGreaterThanOrEqual(0);
			expect(share).toBeLessThanOrEqual(100);
		}
	}
});
