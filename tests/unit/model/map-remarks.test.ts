import { expect, test } from 'vitest';
import { isDue, mapRemarks } from '../../../src/lib/model/map-remarks.ts';
import { overwriteGetLocale } from '../../../src/lib/paraglide/runtime.js';
import { smallDataset } from '../../helpers/small-scenario.ts';
import { smallGeography } from '../../helpers/small-geography.ts';

const dataset = smallDataset();

function remarks(geography = smallGeography) {
	overwriteGetLocale(() => 'en');
	return mapRemarks(dataset, geography, 'en');
}

test('the arc of every open candidate says its length from the origin’s capital', () => {
	const lengths = remarks().filter(({ when, line }) => when === 'open' && line === 'arc');
	expect(lengths.map(({ iso2 }) => iso2).toSorted()).toEqual(
		dataset.scenario.candidates.toSorted()
	);
	for (const { text } of lengths) expect(text).toMatch(/^from .+, [\d,]+\skm$/);
});

test('one arc alone, the longest, says that arcs are no journeys', () => {
	const said = remarks().filter(({ when, line }) => when === 'overview' && line === 'arc');
	expect(said).toHaveLength(1);
	expect(said[0]?.iso2).toBe('jp');
});

test('no line is said to be nearer than a flat map shows where none is', () => {
	const { distances } = smallGeography;
	const alike = Object.fromEntries(
		Object.entries(distances).map(([iso2, each]) => [
			iso2,
			{ ...each, capitalToStates: { ...each.capitalToStates, km: 5000 } }
		])
	);
	const said = remarks({ ...smallGeography, distances: alike });
	expect(said.filter(({ line }) => line === 'measure')).toEqual([]);
});

test('the nearer of two lines that a flat map turns round says by how much, and why', () => {
	const { distances } = smallGeography;
	const line = (iso2: string, from: [number, number], to: [number, number], km: number) => {
		const base = distances[iso2];
		if (!base) throw new Error(iso2);
		const measure = {
			...base.capitalToStates,
			km,
			from: { position: from },
			to: { ...base.capitalToStates.to, position: to }
		};
		return { ...base, capitalToStates: measure };
	};
	const turned = remarks({
		...smallGeography,
		distances: {
			...distances,
			// Over the pole to Alaska, and over the Atlantic to Maine.
			jp: line('jp', [37.6, 55.8], [-156.5, 71.4], 5850),
			pt: line('pt', [32.9, 39.9], [-67, 44.8], 7590)
		}
	}).filter(({ line: which }) => which === 'measure');
	expect(turned.map(({ iso2, when }) => [iso2, when])).toEqual([['jp', 'either']]);
	expect(turned[0]?.text).toMatch(/^1,740\skm nearer than .+, over the Arctic$/);
});

test.each([
	{ when: 'overview', marked: [], due: true },
	{ when: 'overview', marked: ['jp'], due: false },
	{ when: 'open', marked: [], due: false },
	{ when: 'open', marked: ['jp'], due: true },
	{ when: 'open', marked: ['pt'], due: false },
	{ when: 'open', marked: ['jp', 'pt'], due: false },
	{ when: 'either', marked: [], due: true },
	{ when: 'either', marked: ['jp'], due: true }
] as const)('a remark for $when is due with $marked marked: $due', ({ when, marked, due }) => {
	expect(isDue({ line: 'arc', iso2: 'jp', text: '', when }, marked)).toBe(due);
});
