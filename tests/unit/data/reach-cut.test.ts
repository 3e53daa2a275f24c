import { expect, test } from 'vitest';
import { loadScenario } from '../../../data/load.ts';
import { loadReach } from '../../../data/load-reach.ts';
import { reachUntil } from '../../../data/reach-cut.ts';
import { readShared } from '../../../data/build/read-scenario.ts';
import { smallShared, type ReachEdit } from '../../helpers/small-reach.ts';
import { smallFiles } from '../../helpers/small-scenario.ts';

function tablesAfter(...edits: readonly ReachEdit[]) {
	const { reach, errors } = loadReach(smallShared(...edits));
	if (!reach) throw new Error(JSON.stringify(errors));
	return reach;
}

test('a story that knows as much as the tables gets them as they are', () => {
	const tables = tablesAfter();
	expect(reachUntil(tables, '2024-06-30')).toBe(tables);
});

test('rows that begin after the story’s last day are not in it', () => {
	const cut = reachUntil(tablesAfter(), '2005-01-01');
	expect(cut.practice.map(({ id }) => id)).toEqual(['pt-first']);
	expect(cut.alliances.map(({ kind }) => kind)).toEqual(['nato']);
	expect(cut.knownUntil).toBe('2005-01-01');
});

test('a row that ends later has not ended yet', () => {
	const ended: ReachEdit = ['alliances', 'since: 1949,', "since: 1949, until: '2020-05-01',"];
	const of = (day: string) => reachUntil(tablesAfter(ended), day).alliances[0];
	expect(of('2019-12-31')).not.toHaveProperty('until');
	expect(of('2021-01-01')).toMatchObject({ until: '2020-05-01' });
});

test('a row without a beginning is known from its oldest source on, but nothing has always been so', () => {
	const published: ReachEdit = [
		'sources',
		'title: Treaties,',
		"title: Treaties, published: '2015-03-01',"
	];
	const of = (day: string) => reachUntil(tablesAfter(published), day);
	expect(of('2015-02-28').presence).toEqual([]);
	expect(of('2015-03-01').presence).toHaveLength(1);
	expect(of('1950-01-01').extradition.map(({ iso2 }) => iso2)).toEqual(['pt', 'jp']);
});

test('a row whose sites stand in a list is known from the year of the list on', () => {
	const seen: ReachEdit = ['presence', 'kind: base,', 'kind: base, sitesSeen: 2015,'];
	expect(reachUntil(tablesAfter(seen), '2014-12-31').presence).toEqual([]);
	expect(reachUntil(tablesAfter(seen), '2015-06-30').presence).toHaveLength(1);
});

test('notes, counts and sites of a later time are left out, and sources that only those cite', () => {
	const later: ReachEdit = [
		'presence',
		'kind: base,',
		"kind: base, since: 1951, sitesSeen: 2021, personnel: { activeDuty: 5, civilian: 1, month: '2025-12' }, note: { en: Since 2020 with others., es: Desde 2020 con otros. },"
	];
	const tables = tablesAfter(later, ['reach', '2024-06-30', '2026-06-30']);
	const { presence, sources } = reachUntil(tables, '2013-12-31');
	expect(presence).toHaveLength(1);
	expect(presence[0]).toMatchObject({ kind: 'base', sites: [] });
	expect(Object.keys(presence[0] ?? {})).not.toEqual(expect.arrayContaining(['note']));
	expect(presence[0]).not.toHaveProperty('personnel');
	expect(presence[0]).not.toHaveProperty('sitesSeen');
	expect(sources.map(({ id }) => id)).toEqual(['ledger', 'list']);
	expect(reachUntil(tables, '1900-01-01').sources.map(({ id }) => id)).toEqual(['list']);
});

test('a story of 2013 finds nothing of later years in the tables that ship', () => {
	const day = "knownUntil: '2013-12-31'\ndated: '2013-07-06'";
	const files = smallFiles(
		['scenario.yaml', "dated: '2024-05-01'\nknownUntil: '2024-06-30'", day],
		['scenario.yaml', "  dated: '2024-06-01'", "  dated: '2013-08-01'"]
	);
	const loaded = loadScenario(files, readShared());
	expect(loaded.errors.filter(({ file }) => file.startsWith('data/'))).toEqual([]);
	const { reach } = loadReach(
		readShared().filter(({ path }) => !path.startsWith('data/precedents/'))
	);
	if (!reach) throw new Error('no tables');
	const { sources, knownUntil, ...cut } = reachUntil(reach, '2013-12-31');
	const rows = JSON.stringify(cut).replace(
		/"(?:checked|sources|citation)":(?:"[^"]*"|\[[^\]]*\])/g,
		''
	);
	expect(rows.match(/Maduro|.{60}20(?:1[4-9]|2\d).{20}/g)).toBeNull();
	expect(cut.extradition.length).toBeGreaterThan(100);
	expect(cut.rome.find(({ iso2 }) => iso2 === 've')).toMatchObject({ state: 'party' });
	expect([knownUntil, sources.length > 0]).toEqual(['2013-12-31', true]);
});
