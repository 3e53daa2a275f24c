import { expect, test } from 'vitest';
import { loadScenario } from '../../../data/load.ts';
import { reachTable } from '../../../data/reach-table.ts';
import { smallShared, type ReachEdit } from '../../helpers/small-reach.ts';
import { smallDataset, smallFiles } from '../../helpers/small-scenario.ts';

/** The row of a country as an object by column. */
function rowOf(iso2: string, ...edits: readonly ReachEdit[]): Record<string, string> {
	const { dataset } = loadScenario(smallFiles(), smallShared(...edits));
	const [header = [], ...rows] = dataset ? reachTable(dataset) : [];
	const row = rows.find((cells) => cells[0] === iso2) ?? [];
	return Object.fromEntries(header.map((column, index) => [column, row[index] ?? '']));
}

test('every country that has a name has a row, with as many cells as there are columns', () => {
	const { dataset } = loadScenario(smallFiles(), smallShared());
	const table = dataset ? reachTable(dataset) : [];
	expect(table.map(([iso2]) => iso2)).toEqual(['iso2', 'jp', 'pt', 'us']);
	expect(new Set(table.map((row) => row.length)).size).toBe(1);
	expect(new Set(table[0]).size).toBe(table[0]?.length);
});

test('a country has its subjects side by side, precedents oldest first', () => {
	expect(rowOf('pt')).toMatchObject({
		iso3: 'prt',
		name_es: 'Portugal',
		extradition: 'in-force',
		extradition_signed: '1908',
		extradition_in_force: '1908-11-14',
		extradition_grade: 'B',
		extradition_sources: 'ledger',
		alliances: 'nato rio-treaty',
		alliances_since: '1949 ?',
		alliances_grade: 'B unverified',
		alliances_sources: 'ledger list',
		presence: 'base',
		presence_sites_es: 'Campo',
		practice_en: 'sheltered (1999-05-01): Took in.\nrefused (2010): Refused.'
	});
});

test('what is not established has empty cells, which none has not', () => {
	expect(rowOf('jp')).toMatchObject({
		extradition: 'none',
		rome: '',
		presence: '',
		practice_en: ''
	});
});

test('a note is there in both languages', () => {
	const note: ReachEdit = [
		'extradition',
		'state: none',
		'state: none, note: { en: Old., es: Viejo. }'
	];
	expect(rowOf('jp', note)).toMatchObject({
		extradition_note_en: 'Old.',
		extradition_note_es: 'Viejo.'
	});
});

test('without tables there is a heading and no row', () => {
	expect(reachTable(smallDataset())).toHaveLength(1);
});

test('what changed since the debate stands as of either day', () => {
	const changed: ReachEdit = [
		'alliances',
		"kind: nato, since: 1949, grade: B, sources: [ledger], checked: '2024-06-30' }",
		"kind: nato, since: 1949, until: '2024-06-30', grade: B, sources: [ledger], checked: '2024-06-30' }"
	];
	expect(rowOf('pt', changed)).toMatchObject({
		latest_day: '2024-06-30',
		debate_day: '2024-05-01',
		alliances: 'rio-treaty',
		before: 'alliances nato (until 2024-06-30)',
		debate_alliances: 'nato rio-treaty',
		debate_alliances_since: '1949 ?',
		debate_alliances_grade: 'B unverified',
		debate_extradition: 'in-force',
		debate_extradition_since: '1908-11-14',
		debate_extradition_sources: 'ledger',
		debate_presence_since: '',
		debate_practice_es: 'sheltered (1999-05-01): Acogió.\nrefused (2010): Se negó.'
	});
});
