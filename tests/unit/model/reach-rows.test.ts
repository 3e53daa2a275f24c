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
		'Signed in 1979. In force since 1 January 1981. It does not surrender its own citizens. Political offences are excepted. A note.'
	);
});

test.each([
	[['sheltered'], 'free', 'Gave refuge'],
	[['sheltered', 'handed-over'], 'partly', 'Gave refuge and handed over'],
	[
		['returned', 'refused', 'sheltered'],
		'partly',
		'Gave refuge, refused to hand over and sent back'
	],
	[['handed-over'], 'tied', 'Handed over'],
	[['handed-over', 'seized'], 'tied', 'Handed over'],
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
	expect(told?.text).toBe('Far Field, 111 km from pt.');
});

test('of several named bases all are told, and how far the nearest is', () => {
	const site = (name: string, lat: number) => ({
		name: { en: name, es: name },
		position: [-9.1393, lat] as [number, number]
	});
	const told = row('presence-forces', {
		presence: { ...evidence, kind: 'base', sites: [site('Farther', 41), site('Near', 39.7223)] }
	});
	expect(told?.text).toBe('Among the sites: Farther and Near. Nearest to pt: Near, 111 km away.');
});

test('several alliances are one row, as sure as the weakest of them', () => {
	const nato = { ...evidence, kind: 'nato' as const, since: 1949 };
	const one = row('presence-alliance', { alliances: [nato] });
	expect(one).toMatchObject({ word: 'NATO', text: 'Since 1949.', grade: 'B' });
	const two = row('presence-alliance', {
		alliances: [
			nato,
			{
				...evidence,
				kind: 'rio-treaty',
				grade: 'unverified',
				checked: '2024-01-01',
				sources: ['list']
			}
		]
	});
	expect(two).toMatchObject({
		word: 'NATO, Rio Treaty',
		text: 'NATO: since 1949.',
		grade: 'unverified',
		checked: '2024-01-01',
		sources: ['treaty', 'list']
	});
});

test('days and years stand in a Spanish sentence as they should', () => {
	const rome = { ...evidence, state: 'signatory' as const, since: '2000-12-31' };
	const rows = rowsOf(
		{
			extradition: { ...evidence, state: 'in-force', signed: '1979-06-07', inForce: '1981-01-01' },
			rome,
			sanctions: { ...evidence, kind: 'listed', terrorismSponsor: '2021-01-12' }
		},
		'es'
	);
	const textOf = (id: string) => rows.find((each) => each.id === id)?.text;
	expect(textOf('law-extradition')).toBe(
		'Firmado el 7 de junio de 1979, en vigor desde el 1 de enero de 1981.'
	);
	expect(textOf('law-rome')).toBe('Firmado el 31 de diciembre de 2000.');
	expect(textOf('leverage-sanctions')).toContain('desde el 12 de enero de 2021.');
});

test('the court’s own country has no rows about what ties it to itself', () => {
	overwriteGetLocale(() => 'en');
	const practice = [
		{
			...evidence,
			id: 'own',
			kind: 'seized' as const,
			dated: 2016,
			text: { en: 'It did.', es: 'Lo hizo.' }
		}
	];
	const rows = reachRows({ reach: { ...nothing, practice }, distances: undefined }, 'en');
	expect(rows.map(({ id, word }) => [id, word])).toEqual([
		['law-rome', 'Not established'],
		['practice-cases', 'Its own cases']
	]);
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

test('a treaty says where its text stands and what the official list has besides', () => {
	const told = row('law-extradition', {
		extradition: {
			...evidence,
			state: 'in-force',
			signed: '1971-12-03',
			inForce: '1976-03-22',
			citation: '27 UST 983',
			further: [{ inForce: '1991-11-26' }, { inForce: '2003-04-30' }]
		}
	});
	expect(told?.text).toContain('Official text: 27 UST 983.');
	expect(told?.text).toContain('came into force on 26 November 1991 and 30 April 2003.');
});

test('where the official list leaves a country out the row says so', () => {
	const told = row('law-extradition', {
		extradition: { ...evidence, state: 'none', listed: false }
	});
	expect(told?.text).toBe('The official US list of extradition treaties does not name it.');
});

test('what held before is told with the day on which it ended, unless it reads the same', () => {
	const ended = { extradition: [], alliances: [], presence: [], sanctions: [] };
	const party = { ...evidence, state: 'party' as const, until: '2026-07-24' };
	const told = row('law-rome', {
		rome: { ...evidence, state: 'leaving', since: '2026-07-24' },
		ended: { ...ended, rome: [party] }
	});
	expect(told?.text).toBe('Since 24 July 2026. Until 24 July 2026: Party.');
	const same = row('law-rome', {
		rome: { ...evidence, state: 'party', since: '2026-07-24' },
		ended: { ...ended, rome: [party] }
	});
	expect(same?.text).toBe('Since 24 July 2026.');
});

test('a count of forces has its month and its limits, and sites the age of their list', () => {
	const presence = {
		...evidence,
		kind: 'base' as const,
		sites: [],
		sitesSeen: 2018,
		personnel: { activeDuty: 36436, civilian: 11416, month: '2025-12' }
	};
	expect(row('presence-forces', { presence })?.text).toBe(
		'Sites as named in a list of 2018. In December 2025 an official count had 36,436 US service members and 11,416 civilians there. It leaves out contingency operations, so a low number proves nothing.'
	);
});
