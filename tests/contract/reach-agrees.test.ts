import { expect, test } from 'vitest';
import { readScenario, readShared, scenarioDirectory } from '../../data/build/read-scenario.ts';
import { loadScenario } from '../../data/load.ts';
import { reachOf } from '../../data/reach.ts';
import { reachTable } from '../../data/reach-table.ts';
import { rowsAsOf } from '../../data/reach-time.ts';
import { languages, type Language } from '../../data/vocabulary.ts';
import { nato } from '../../geo/build/blocs.ts';
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

/** The category of a country on a layer, as its legend counts it; empty where it has none. */
function shaded(layer: 'treaty' | 'rome' | 'presence', iso2: string): string {
	const found = Object.entries(legal?.[layer].codes ?? {}).find(([, codes]) =>
		codes.split(' ').includes(iso2)
	);
	return found?.[0] ?? '';
}

/** The rows of a country's dossier, which a comparison sets side by side, by id. */
function told(iso2: string, language: Language) {
	overwriteGetLocale(() => language);
	const rows = reachRows({ reach: reachOf(reach, iso2), distances: distances[iso2] }, language);
	return new Map(rows.map((row) => [row.id, row]));
}

const measured = names.map(({ iso2 }) => iso2).filter((iso2) => distances[iso2] && iso2 !== 'us');

test('a layer shades every country as the table for others has it', () => {
	const subjects = { treaty: 'extradition', rome: 'rome', presence: 'presence' } as const;
	const faults = measured.flatMap((iso2) =>
		(['treaty', 'rome', 'presence'] as const).flatMap((layer) => {
			const category = shaded(layer, iso2);
			const cell = tabled(iso2)[subjects[layer]];
			const isUnverified = legal?.[layer].unverified.split(' ').includes(iso2);
			const isSoil = category === 'self';
			const grade = tabled(iso2)[`${subjects[layer]}_grade`];
			return isSoil || (category === cell && isUnverified === (grade === 'unverified'))
				? []
				: [`${layer} ${iso2}: ${category}, but ${cell ?? ''} ${grade ?? ''}`];
		})
	);
	expect(faults).toEqual([]);
});

test.each(languages)(
	'a dossier’s row has the grade, sources and days of the table for others (%s)',
	(language) => {
		const subjects = {
			'law-extradition': ['extradition', 'extradition_in_force'],
			'law-assistance': ['assistance', 'assistance_in_force'],
			'law-rome': ['rome', 'rome_since'],
			'presence-forces': ['presence', undefined],
			'leverage-sanctions': ['sanctions', 'sanctions_since']
		} as const;
		const faults = measured.flatMap((iso2) => {
			const rows = told(iso2, language);
			const cells = tabled(iso2);
			return Object.entries(subjects).flatMap(([id, [subject, dayColumn]]) => {
				const row = rows.get(id);
				if (!row) return [`${id} ${iso2} is missing`];
				const day = dayColumn === undefined ? '' : (cells[dayColumn] ?? '');
				const written = /^\d{4}-/.test(day) ? formatDay(day, language) : day;
				const agrees =
					(row.grade ?? '') === cells[`${subject}_grade`] &&
					row.sources.join(' ') === cells[`${subject}_sources`] &&
					row.text.includes(written) &&
					(row.tie === 'unknown') === (cells[subject] === '');
				return agrees ? [] : [`${id} ${iso2}: ${row.word} ${row.text}`];
			});
		});
		expect(measured.length).toBeGreaterThan(200);
		expect(faults).toEqual([]);
	}
);

test('the airspace of NATO is that of its members in the table of alliances', () => {
	const members = rowsAsOf(reach.alliances, nato.asOf)
		.filter(({ kind }) => kind === 'nato')
		.map(({ iso2 }) => iso2);
	expect([...members].sort()).toEqual([...nato.members].sort());
});
