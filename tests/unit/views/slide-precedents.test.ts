import { beforeEach, expect, test } from 'vitest';
import { overwriteGetLocale } from '../../../src/lib/paraglide/runtime.js';
import { findingTable, hostTable } from '../../../src/lib/views/slide-precedents.ts';
import { smallPrecedents } from '../../helpers/small-precedents.ts';
import { smallDataset } from '../../helpers/small-scenario.ts';

const dataset = { ...smallDataset(), precedents: smallPrecedents() };

beforeEach(() => {
	overwriteGetLocale(() => 'en');
});

test('a slide sets both measures side by side, before and after the cut', () => {
	const table = findingTable(dataset);
	expect(table?.head).toHaveLength(2);
	expect(table?.rows.map(({ cells }) => cells.map((cell) => cell.split(',')[0]))).toEqual([
		['1 of 2', '1 of 3'],
		['1 of 2', '0 of 3']
	]);
});

test('each candidate has a row of what it did with rulers before', () => {
	const table = hostTable(dataset, 'en');
	expect(table?.rows.map(({ name }) => name)).toContain('Portugal');
	expect(table?.rows.find(({ name }) => name === 'Portugal')?.cells).toEqual([
		'3',
		'1',
		'0',
		'1',
		'1'
	]);
});

test('a scenario without precedents has nothing to set out', () => {
	expect(findingTable(smallDataset())).toBeUndefined();
	expect(hostTable(smallDataset(), 'en')).toBeUndefined();
});
