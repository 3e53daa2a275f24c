import { expect, test } from 'vitest';
import { countReach, reachSheet } from '../../../data/build/reach-sheet.ts';
import { factCheckPage } from '../../../data/build/fact-check-page.ts';
import { loadReach } from '../../../data/load-reach.ts';
import { checkReach } from '../../../data/reach-check.ts';
import { smallShared, type ReachEdit } from '../../helpers/small-reach.ts';

function checkOf(...edits: readonly ReachEdit[]) {
	const loaded = loadReach(smallShared(...edits));
	if (!loaded.reach) throw new Error('The small tables have errors.');
	return checkReach(loaded.reach, loaded.files);
}

test('rows are counted by grade, and unverified ones listed with their line and what to open', () => {
	const extradition = checkOf().tables.find(({ name }) => name === 'extradition');
	expect(extradition).toEqual({
		name: 'extradition',
		rows: 2,
		byGrade: { A: 0, B: 1, C: 0, unverified: 1 },
		unverified: [{ iso2: 'jp', sources: ['list'], file: 'data/reach/extradition.yaml', line: 2 }]
	});
});

test('a source that no row names is told, and stops nothing', () => {
	const check = checkOf(['extradition', '[list]', '[ledger]'], ['alliances', '[list]', '[ledger]']);
	expect(check.unusedSources).toEqual(['list']);
	expect(countReach(check)).toBe(
		'Reach tables: 7 rows, 2 of them unverified; sources that no row names: list'
	);
});

test('the sheet has a line per table and one per unverified row', () => {
	const lines = reachSheet(checkOf()).split('\n');
	expect(lines[1]).toMatch(/^extradition +2 +0 +1 +0 +1$/);
	expect(lines.at(-2)).toMatch(/^extradition +jp +data\/reach\/extradition\.yaml:2 +open list$/);
});

test('the page for the desk links an unverified row to its line in the project', () => {
	const html = factCheckPage([], '/elsewhere/story', checkOf());
	expect(html).toContain('Reach tables: 7 rows, 2 of them unverified.');
	const place = encodeURI(`${process.cwd()}/data/reach/extradition.yaml`.replaceAll('\\', '/'));
	expect(html).toContain(`vscode://file/${place.replace(/^\//, '')}:2`);
});
