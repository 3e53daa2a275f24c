import { expect, test } from 'vitest';
import { readScenario } from '../../../data/build/read-scenario.ts';
import { csvOf } from '../../../data/csv.ts';
import type { Dataset } from '../../../data/dataset.ts';
import { importSheets } from '../../../data/import-sheet.ts';
import { loadScenario } from '../../../data/load.ts';
import { sheetKinds, sheetOf } from '../../../data/sheet.ts';

const stories = [
	'data/scenarios/maduro-exit',
	'data/scenarios/snowden-2013',
	'tests/fixtures/scenarios/small'
];

function datasetOf(files: ReturnType<typeof readScenario>): Dataset {
	const loaded = loadScenario(files);
	if (!loaded.dataset) throw new Error(JSON.stringify(loaded.errors));
	return loaded.dataset;
}

function sheetsOf(dataset: Dataset) {
	const tables = sheetOf(dataset);
	return sheetKinds.map((kind) => ({ name: `${kind}.csv`, text: `\ufeff${csvOf(tables[kind])}` }));
}

test.each(stories)('%s comes back from a spreadsheet as it went', (folder) => {
	const files = readScenario(folder);
	const result = importSheets(files, sheetsOf(datasetOf(files)));
	expect(result.errors).toEqual([]);
	expect(result.files && datasetOf([...result.files])).toEqual(datasetOf(files));
});

const small = readScenario('tests/fixtures/scenarios/small');

function imported(text: string | undefined, name = 'claims.csv') {
	return importSheets(small, [{ name, text }]);
}

test('a row changes what has its id, adds what is new, and takes nothing away', () => {
	const result = imported(
		'country,id,section,status,text_en,text_es,dated,checked,sources\r\n' +
			'pt,pt-room,pro,disputed,,,,,\r\n' +
			'jp,jp-new,risk,reported,"Far, and cold.",Lejos y frío.,2024-05-02,2024-06-30,herald\r\n'
	);
	if (!result.files) throw new Error(result.errors.join());
	expect(result.changed).toEqual(['countries/jp.yaml', 'countries/pt.yaml']);
	const dataset = datasetOf([...result.files]);
	const claims = new Map(
		dataset.countries.flatMap((each) => each.claims).map((claim) => [claim.id, claim])
	);
	expect(claims.get('pt-room')).toMatchObject({
		status: 'disputed',
		text: { en: 'Lisbon is said to have room.' }
	});
	expect(claims.get('jp-new')).toMatchObject({ text: { en: 'Far, and cold.' }, basis: 'added' });
	expect(claims.size).toBe(5);
	expect(result.files.find(({ path }) => path === 'countries/pt.yaml')?.text).toMatch(
		/^# yaml-language-server/
	);
});

test('a story without events gets a file for them', () => {
	const result = imported(
		'id,dated,status,text_en,text_es,countries,sources\nt-1,2024-05-01,reported,Said.,Dicho.,pt jp,gazette\n',
		'events.csv'
	);
	expect(result.files?.map(({ path }) => path)).toContain('timeline.yaml');
	expect(result.files && datasetOf([...result.files]).timeline[0]).toMatchObject({
		countries: ['pt', 'jp']
	});
});

test.each([
	[
		'a table in Latin-1',
		undefined,
		'claims.csv:1  is not in UTF-8, so its accents would be lost; save it as “CSV UTF-8 (comma delimited)”'
	],
	[
		'semicolons',
		'country;id;section\npt;a;pro\n',
		'claims.csv:1  has semicolons between its cells; save it as “CSV UTF-8 (comma delimited)”'
	],
	[
		'a column that claims do not have',
		'country,id,section,statuss\npt,pt-room,pro,reported\n',
		'claims.csv:1  has a column that claims do not have: found "statuss"'
	],
	[
		'a comma too many',
		'country,id,section,text_en\npt,pt-room,pro,Far, and cold\n',
		'claims.csv:2  has 5 cells, and the heading 4; a text with a comma goes in quotes'
	],
	[
		'a country without a file',
		'country,id,section\nuk,uk-a,pro\n',
		'claims.csv:2  country has no file countries/uk.yaml: found "uk", allowed: jp, ke, pt, us'
	],
	[
		'a row without an id',
		'country,id,section\npt,,pro\n',
		'claims.csv:2  has no id; every row names what it is of'
	],
	[
		'no table of a story',
		'name,age\nA,3\n',
		'claims.csv:1  is none of the tables of a story: sources (id, publisher, title …)'
	]
])('%s is one sentence with its line, and changes nothing', (_, text, sentence) => {
	const { files, errors } = imported(text);
	expect(files).toBeUndefined();
	expect(errors).toHaveLength(1);
	expect(errors[0]).toContain(sentence);
});
