import { expect, test } from 'vitest';
import { readScenario, readShared, scenarioDirectory } from '../../data/build/read-scenario.ts';
import { loadScenario } from '../../data/load.ts';
import { reachDays, reachOf } from '../../data/reach.ts';
import { reachTable } from '../../data/reach-table.ts';
import { rowsAsOf } from '../../data/reach-time.ts';
import { asOfWords, languages, type AsOf, type Language } from '../../data/vocabulary.ts';
import { blockSetsOn } from '../../geo/build/blocs.ts';
import { distanceBandTable, distanceTable } from '../../geo/build/tables.ts';
import { layerFile } from '../../src/lib/model/layer-file.ts';
import { reachRows } from '../../src/lib/model/reach-rows.ts';
import { formatDay } from '../../src/lib/model/text.ts';
import { overwriteGetLocale } from '../../src/lib/paraglide/runtime.js';
import { parseCsv } from '../helpers/parse-csv.ts';
import { csvOf } from '../../data/csv.ts';

const { dataset } = loadScenario(readScenario(scenarioDirectory()), readShared());
if (!dataset?.reach) throw new Error('The scenario does not load');
const { reach, names } = dataset;
const distances = distanceTable();
const { legal } = layerFile(dataset, { distances: {}, others: distances }, distanceBandTable());
const [header = [], ...lines] = parseCsv(csvOf(reachTable(dataset)));

/** What others may fetch of a country: `data/reach.csv`, by column. */
function tabled(iso2: string): Record<string, string> {
	const cells = lines.find(([code]) => code === iso2) ?? [];
	return Object.fromEntries(header.map((column, index) => [column, cells[index] ?? '']));
}

const days = reachDays(dataset.scenario, reach);

/** The columns of that table as of a day: those of the debate's have a prefix. */
function column(subject: string, part: '' | '_grade' | '_sources' | '_since', day: AsOf): string {
	if (day === 'debate') return `debate_${subject}${part}`;
	const isTreaty = subject === 'extradition' || subject === 'assistance';
	return subject + (part === '_since' && isTreaty ? '_in_force' : part);
}

/** The category of a country on a layer, as its legend counts it; empty where it has none. */
function shaded(layer: 'treaty' | 'rome' | 'presence', iso2: string, day: AsOf): string {
	const found = Object.entries(legal?.[day][layer].codes ?? {}).find(([, codes]) =>
		codes.split(' ').includes(iso2)
	);
	return found?.[0] ?? '';
}

/** The rows of a country's dossier, which a comparison sets side by side, by id. */
function told(iso2: string, language: Language, day: AsOf) {
	overwriteGetLocale(() => language);
	const held = reachOf(reach, iso2, days[day]);
	const rows = reachRows({ reach: held, distances: distances[iso2] }, language);
	return new Map(rows.map((row) => [row.id, row]));
}

const measured = names.map(({ iso2 }) => iso2).filter((iso2) => distances[iso2] && iso2 !== 'us');

test('the days of the table are those between which readers switch', () => {
	const said = new Set(
		lines.map(([iso2 = '']) => `${tabled(iso2).debate_day} ${tabled(iso2).latest_day}`)
	);
	expect([...said]).toEqual([`${days.debate} ${days.latest}`]);
	expect(days.debate < days.latest).toBe(true);
});

test.each(asOfWords)(
	'a layer shades every country as the table for others has it (as of the %s)',
	(day) => {
		const subjects = { treaty: 'extradition', rome: 'rome', presence: 'presence' } as const;
		const faults = measured.flatMap((iso2) =>
			(['treaty', 'rome', 'presence'] as const).flatMap((layer) => {
				const category = shaded(layer, iso2, day);
				const cell = tabled(iso2)[column(subjects[layer], '', day)];
				const isUnverified = legal?.[day][layer].unverified.split(' ').includes(iso2);
				const isSoil = category === 'self';
				const grade = tabled(iso2)[column(subjects[layer], '_grade', day)];
				return isSoil || (category === cell && isUnverified === (grade === 'unverified'))
					? []
					: [`${layer} ${iso2}: ${category}, but ${cell ?? ''} ${grade ?? ''}`];
			})
		);
		expect(faults).toEqual([]);
	}
);

test.each(asOfWords.flatMap((day) => languages.map((language) => [day, language] as const)))(
	'a dossier’s row has value, day, grade and sources of the table for others (as of the %s, %s)',
	(day, language) => {
		const subjects = {
			'law-extradition': 'extradition',
			'law-assistance': 'assistance',
			'law-rome': 'rome',
			'presence-forces': 'presence',
			'presence-alliance': 'alliances',
			'leverage-sanctions': 'sanctions'
		} as const;
		const faults = measured.flatMap((iso2) => {
			const rows = told(iso2, language, day);
			const cells = tabled(iso2);
			return Object.entries(subjects).flatMap(([id, subject]) => {
				const row = rows.get(id);
				if (!row) return [`${id} ${iso2} is missing`];
				const cell = (part: '' | '_grade' | '_sources' | '_since') =>
					cells[column(subject, part, day)] ?? '';
				const written = cell('_since')
					.split(' ')
					.filter((each) => each !== '?')
					.map((each) => (/^\d{4}-/.test(each) ? formatDay(each, language) : each));
				const grades = cell('_grade').split(' ');
				const worst = ['unverified', 'C', 'B', 'A'].find((grade) => grades.includes(grade)) ?? '';
				const agrees =
					(row.grade ?? '') === worst &&
					row.sources.join(' ') === cell('_sources') &&
					written.every((each) => row.text.includes(each)) &&
					(row.tie === 'unknown') === (cell('') === '');
				return agrees ? [] : [`${id} ${iso2}: ${row.word} ${row.text}`];
			});
		});
		expect(measured.length).toBeGreaterThan(200);
		expect(faults).toEqual([]);
	}
);

test('what a dossier marks as changed is what the table has otherwise, and what it knows of', () => {
	const changed = measured.filter(
		(iso2) =>
			told(iso2, 'en', 'debate').get('law-rome')?.word !==
			told(iso2, 'en', 'latest').get('law-rome')?.word
	);
	expect(changed.sort()).toEqual(['hu', 've']);
	const allied = measured.filter(
		(iso2) => tabled(iso2).alliances !== tabled(iso2).debate_alliances
	);
	expect(allied.sort()).toEqual(['pe', 'sa']);
});

test('the airspace of NATO is that of its members in the table of alliances', () => {
	const day = reach.knownUntil;
	const nato = blockSetsOn(day).find(({ id }) => id === 'nato');
	const members = rowsAsOf(reach.alliances, day)
		.filter(({ kind }) => kind === 'nato')
		.map(({ iso2 }) => iso2);
	expect([...members].sort()).toEqual(nato?.members);
});
