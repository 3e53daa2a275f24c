import { expect, test } from 'vitest';
import { allClaims } from '../../../data/dataset.ts';
import { claimTable, sourceTable } from '../../../data/tables.ts';
import { loadScenario } from '../../../data/load.ts';
import { smallShared } from '../../helpers/small-reach.ts';
import { smallDataset, smallFiles } from '../../helpers/small-scenario.ts';

const dataset = smallDataset();

/** The row with this id as an object by column. */
function rowOf(table: readonly (readonly string[])[], id: string): Record<string, string> {
	const [header = [], ...rows] = table;
	const row = rows.find((cells) => cells[0] === id) ?? [];
	return Object.fromEntries(header.map((column, index) => [column, row[index] ?? '']));
}

test('every row has as many cells as there are columns', () => {
	for (const table of [claimTable(dataset), sourceTable(dataset)]) {
		expect(new Set(table.map((row) => row.length)).size).toBe(1);
		expect(new Set(table[0]).size).toBe(table[0]?.length);
	}
	expect(claimTable(dataset)).toHaveLength(allClaims(dataset).length + 1);
	expect(sourceTable(dataset)).toHaveLength(dataset.sources.length + 1);
});

test('a claim has both languages and what was found on it', () => {
	expect(rowOf(claimTable(dataset), 'pt-damp')).toMatchObject({
		country: 'pt',
		status: 'disputed',
		text_en: 'The cellar is said to be damp.',
		text_es: 'Se dice que el sótano es húmedo.',
		attribution_en: '',
		sources: 'herald',
		checks_en: 'contests (2024-05-03): The Gazette found it dry.',
		checks_es: 'contests (2024-05-03): La Gaceta lo halló seco.',
		check_sources: 'gazette'
	});
});

test('a source has its address, its grade and how much of it was read', () => {
	expect(rowOf(sourceTable(dataset), 'herald')).toMatchObject({
		publisher: 'The Made-up Herald',
		url: 'https://example.org/herald',
		archive: '',
		grade: 'B',
		reading: 'excerpt',
		list: 'scenario'
	});
});

test('sources of the reach tables stand below those of the scenario', () => {
	const { dataset: both } = loadScenario(smallFiles(), smallShared());
	const table = both ? sourceTable(both) : [];
	expect(table).toHaveLength(dataset.sources.length + 3);
	expect(rowOf(table, 'ledger')).toMatchObject({ grade: 'B', list: 'reach' });
});
