import { expect, test } from 'vitest';
import type { CountryReach } from '../../../data/reach.ts';
import { languages } from '../../../data/vocabulary.ts';
import { reachRows } from '../../../src/lib/model/reach-rows.ts';
import { overwriteGetLocale } from '../../../src/lib/paraglide/runtime.js';
import { smallGeography } from '../../helpers/small-geography.ts';

const evidence = {
	iso2: 'pt',
	grade: 'B' as const,
	sources: ['treaty'],
	checked: '2024-06-30'
};
const nothing: CountryReach = {
	extradition: undefined,
	assistance: undefined,
	rome: undefined,
	alliances: [],
	presence: undefined,
	sanctions: undefined,
	practice: []
};
const distances = smallGeography.distances.pt;

function rowsOf(reach: Partial<CountryReach>, language: 'en' | 'es' = 'en') {
	overwriteGetLocale(() => language);
	return reachRows({ reach: { ...nothing, ...reach }, distances }, language);
}

function row(id: string, reach: Partial<CountryReach>) {
	return rowsOf(reach).find((candidate) => candidate.id === id);
}

test('every country has the same rows in the same order, whatever is known of it', () => {
	const ids = rowsOf({}).map(({ id }) => id);
	const known = rowsOf({
		extradition: { ...evidence, state: 'in-force' },
		rome: { ...evidence, state: 'party' }
	});
	expect(known.map(({ id }) => id)).toEqual(ids);
	expect(ids.slice(0, 3)).toEqual(['soil-capital', 'soil-country', 'law-extradition']);
});

test('what no table holds is not established: no tie, no source, no guess', () => {
	for (const empty of rowsOf({}).filter(({ dimension }) => dimension !== 'soil')) {
		expect([empty.tie, empty.word, empty.text, empty.sources]).toEqual([
			'unknown',
			'Not established',
			'',
			[]
		]);
	}
});

test('a treaty is told with its dates, its exceptions and its note', () => {
	const told = row('law-extradition', {
		extradition: {
			...evidence,
			state: 'in-force',
			signed: 1979,
			inForce: '1981-01-01',
			nationals: 'refused',
			politicalOffence: true,
			note: { en: 'A note.', es: 'Una nota.' }
		}
	});
	expect(told).toMatchObject({ tie: 'partly', word: 'In force', grade: 'B', sources: ['treaty'] });
	expect(told?.text).toBe(
		'Signed 1979, in force since 1 January 1981. It does not surrender its own citizens. Political offences are excepted. A note.'
	);
});

test.each([
	[['sheltered'], 'free', 'Kept people'],
	[['sheltered', 'handed-over'], 'partly', 'Did both'],
	[['handed-over'], 'tied', 'Handed people over'],
	[['seized'], 'tied', 'Reached by force']
] as const)('precedents %j make "%s"', (kinds, tie, word) => {
	const practice = kinds.map((kind, index) => ({
		...evidence,
		id: `case-${String(index)}`,
		kind,
		dated: 2000 + index,
		text: { en: 'It did.', es: 'Lo hizo.' }
	}));
	expect(row('practice-cases', { practice })).toMatchObject({ tie, word });
});

test('the nearest named base is measured from the capital', () => {
	const sites = [{ name: { en: 'Far Field', es: 'Lejos' }, position: [-9.1393, 39.7223] as const }];
	const told = row('presence-forces', {
		presence: {
			...evidence,
			kind: 'base',
			sites: sites.map((site) => ({ ...site, position: [...site.position] as [number, number] }))
		}
	});
	expect(told?.text).toContain('111 km from pt: Far Field.');
});

test('the weakest grade of several precedents is the row’s', () => {
	const told = row('practice-cases', {
		practice: (['A', 'unverified'] as const).map((grade, index) => ({
			...evidence,
			grade,
			id: `case-${String(index)}`,
			kind: 'sheltered',
			dated: 2000 + index,
			text: { en: 'It did.', es: 'Lo hizo.' }
		}))
	});
	expect(told?.grade).toBe('unverified');
});

test.each(languages)('in %s no row holds an empty place', (language) => {
	const rows = rowsOf({ extradition: { ...evidence, state: 'signed', signed: 1979 } }, language);
	for (const { label, word, text } of rows) {
		expect(`${label}${word}${text}`).not.toMatch(/undefined|\{\w+\}/);
	}
});
