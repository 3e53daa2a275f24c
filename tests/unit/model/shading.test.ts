import { describe, expect, test } from 'vitest';
import { layerFile, type LayerFile } from '../../../src/lib/model/layer-file.ts';
import { layers, type Layer } from '../../../src/lib/model/layers.ts';
import { shadingOf, type Shading } from '../../../src/lib/model/shading.ts';
import { overwriteGetLocale } from '../../../src/lib/paraglide/runtime.js';
import { readScenario, readShared, scenarioDirectory } from '../../../data/build/read-scenario.ts';
import type { AsOf } from '../../../data/vocabulary.ts';
import { rowsAsOf } from '../../../data/reach-time.ts';
import { loadScenario } from '../../../data/load.ts';
import { distanceBandTable, distanceTable } from '../../../geo/build/tables.ts';

const { dataset } = loadScenario(readScenario(scenarioDirectory()), readShared());
if (!dataset) throw new Error('The scenario does not load');
const file = layerFile(dataset, { distances: {}, others: distanceTable() }, distanceBandTable());

function shading(
	layer: Layer,
	from: LayerFile = file,
	language: 'en' | 'es' = 'en',
	asOf: AsOf = 'debate'
): Shading {
	overwriteGetLocale(() => language);
	const found = shadingOf(from, layer, language, asOf);
	if (!found) throw new Error(layer);
	return found;
}

describe('categories', () => {
	test.each<[Layer, string, string, string]>([
		['treaty', 'tr', '5', 'In force'],
		['treaty', 'cu', '4', 'In force, long unused'],
		['treaty', 've', '5', 'In force'],
		['treaty', 'ru', '1', 'No treaty'],
		['treaty', 'us', 'self', 'US soil'],
		['rome', 've', '5', 'Party'],
		['rome', 'qa', '1', 'Not a party'],
		['presence', 'tr', '5', 'US base'],
		['presence', 'pr', 'self', 'US soil']
	])('by %s, %s has the tone %s: %s', (layer, iso2, tone, word) => {
		const { tones, wordOf } = shading(layer);
		expect(tones.get(iso2)).toBe(tone);
		expect(wordOf(iso2)?.replace(' (unverified)', '')).toBe(word);
	});

	test('every row of the tables is shown as its category', () => {
		const { tones } = shading('treaty');
		for (const { iso2, state } of rowsAsOf(
			dataset.reach?.extradition ?? [],
			dataset.scenario.dated
		)) {
			if (iso2 === 'us') continue;
			expect(tones.get(iso2), iso2).toBe(
				{ 'in-force': '5', dormant: '4', signed: '2', none: '1' }[state]
			);
		}
	});

	test('what has no row is not established, is counted as such, and comes last', () => {
		const { categories, tones, wordOf } = shading('treaty');
		const last = categories.at(-1);
		expect(last).toMatchObject({ id: 'unknown', tone: '0', word: 'Not established' });
		const without = Object.keys(file.km).filter((code) => !tones.has(code));
		expect(last?.count).toBe(without.length);
		expect(wordOf(without[0] ?? '')).toBe('Not established');
	});

	test('a row that rests on general knowledge says so', () => {
		const row = dataset.reach?.presence.find(({ grade }) => grade === 'unverified');
		expect(shading('presence').wordOf(row?.iso2 ?? '')).toContain('(unverified)');
		expect(shading('presence').source).toMatch(/\d+ of \d+ rows/);
	});

	test('each country counts once in every layer', () => {
		for (const layer of layers) {
			const { categories } = shading(layer);
			const sum = categories.reduce((all, { count }) => all + count, 0);
			expect(sum).toBeGreaterThanOrEqual(Object.keys(file.km).length);
			expect(sum).toBeLessThan(260);
		}
	});
});

test('by distance a country says how far its capital lies, as it is printed elsewhere', () => {
	const { wordOf, bands, categories } = shading('distance');
	expect(wordOf('ru')).toBe('capital 5,850 km from the 50 states and DC');
	expect(wordOf('us')).toBe('US soil');
	expect(bands).toHaveLength(categories.length - 1);
});

test('a layer is that of the debate’s day or of the latest known, and says what differs', () => {
	const then = shading('rome');
	const now = shading('rome', file, 'en', 'latest');
	expect([then.asOf, now.asOf]).toEqual(['debate', 'latest']);
	expect(then.days).toEqual({ debate: '5 December 2025', latest: '10 October 2026' });
	expect([then.day, now.day]).toEqual(['As of 5 December 2025', 'As of 10 October 2026']);
	expect(now.announcement).toMatch(/Has left: 2;.* As of 10 October 2026$/);
	expect([then.tones.get('ve'), now.tones.get('ve')]).toEqual(['5', '4']);
	expect([then.tones.get('hu'), now.tones.get('hu')]).toEqual(['4', '5']);
	expect(then.changes).toBe(
		'In another category on 10 October 2026: Hungary (Party); Venezuela (Party that has given notice).'
	);
	expect(now.changes).toContain('on 5 December 2025: Hungary (Party that has given notice);');
	expect(shading('treaty').changes).toContain('every country was in the same category');
	expect(shading('distance').days).toBeUndefined();
});

test('where the tables end with the debate there is no day to choose', () => {
	const day = '2025-12-05';
	const { days, changes } = shading('rome', { ...file, days: { debate: day, latest: day } });
	expect([days, changes]).toEqual([undefined, '']);
});

test('layers speak the language of the page', () => {
	expect(shading('treaty', file, 'es').title).toContain('Tratado de extradición');
	expect(shading('distance', file, 'es').wordOf('ru')).toContain('5850 km');
});

test('without reach tables only distance can be shown', () => {
	const bare: LayerFile = { km: file.km, soil: file.soil, bands: file.bands };
	expect(shadingOf(bare, 'treaty', 'en')).toBeUndefined();
	expect(shadingOf(bare, 'distance', 'en')).toBeDefined();
});

test('the story of another jurisdiction without tables of its own makes a file of distances', () => {
	const made = layerFile(
		{ scenario: dataset.scenario, reach: undefined },
		{ distances: {}, others: {} },
		[]
	);
	expect(made.legal).toBeUndefined();
});
