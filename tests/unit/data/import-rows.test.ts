import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { proposeRows } from '../../../data/import-rows.ts';
import { readCsv } from '../../../data/read-csv.ts';
import { inOrder, rowLine } from '../../../data/row-line.ts';

const note = { en: 'By hand: read twice.', es: 'A mano, leído dos veces.' };
const rows = [
	{
		iso2: 'pt',
		state: 'in-force',
		signed: '1908-05-07',
		inForce: '1908-11-14',
		grade: 'B',
		sources: ['ledger'],
		checked: '2024-06-30',
		note
	},
	{ iso2: 'jp', state: 'none', grade: 'B', sources: ['ledger'], checked: '2024-06-30' }
];
const propose = (csv: string) => proposeRows(csv, 'extradition', rows, '2026-11-25');

test('what a table of values would change is proposed line for line, with grade and source', () => {
	const { proposals } = propose(
		'iso2,state,inForce,grade,sources\npt,in-force,1908-11-15,A,note ledger\njp,none,,B,ledger\neh,none,,A,note\n'
	);
	expect(proposals).toEqual([
		{
			index: 0,
			before: expect.stringContaining("inForce: '1908-11-14'") as string,
			after:
				"- { iso2: pt, state: in-force, signed: '1908-05-07', inForce: '1908-11-15', grade: A, sources: [note, ledger], checked: '2026-11-25', note: { en: 'By hand: read twice.', es: 'A mano, leído dos veces.' } }",
			keepsNote: true
		},
		{
			index: undefined,
			before: undefined,
			after: "- { iso2: eh, state: none, grade: A, sources: [note], checked: '2026-11-25' }",
			keepsNote: false
		}
	]);
});

test('a note that somebody wrote cannot be imported over', () => {
	expect(propose('iso2,state,grade,sources,note\npt,none,A,note,Gone.\n').errors).toEqual([
		expect.stringContaining('line 1: is no column of extradition: found "note"')
	]);
});

test.each([
	[
		'iso2,state,grade,source\npt,none,A,note\n',
		'line 1: is no column of extradition: found "source"'
	],
	['iso2,state\npt,none\n', 'line 1: the column grade is missing'],
	['iso2,state,grade,sources\nzz,none,A,note\n', 'line 2: "zz" is the code of no country'],
	['iso2,state,grade,sources\npt,none,A\n', 'line 2: found 3 cells, allowed: 4'],
	['iso2,state,grade,sources\npt,gone,A,note\n', 'line 2: state'],
	['iso2,state,grade,sources\n\npt,none,,note\n', 'line 3: grade is empty'],
	['iso2,state,inForce,grade,sources\npt,in-force,soon,A,note\n', 'line 2: inForce']
])('%j is refused with its line, and proposes nothing', (csv, fault) => {
	const { errors, proposals } = propose(csv);
	expect(errors.join('\n')).toContain(fault);
	expect(proposals).toBeUndefined();
});

test('an ended row is history: the one that holds now is what an import changes', () => {
	const [portugal] = rows;
	const history = [
		{ ...portugal, until: '2020-01-01' },
		{ ...portugal, since: '2020-01-01' }
	];
	const csv = 'iso2,state,grade,sources\npt,none,A,note\n';
	const { proposals } = proposeRows(csv, 'rome', history, '2026-11-25');
	expect(proposals).toBeUndefined();
	expect(
		proposeRows(
			'iso2,state,grade,sources\npt,dormant,A,note\n',
			'extradition',
			history,
			'2026-11-25'
		).proposals?.[0]?.index
	).toBe(1);
});

test('a row is written so that YAML reads it back as it was', () => {
	const row = inOrder({
		...rows[0],
		citation: 'E.O. 13219, 66 FR 34777',
		personnel: { activeDuty: 1, civilian: 0, month: '2025-12' },
		text: { en: 'A colon: and, a comma', es: '¿No?' },
		iso2: 'no'
	});
	expect(parse(rowLine(row))).toEqual([row]);
});

test('CSV has quoted commas, quotes and line breaks, and rows know their line', () => {
	expect(readCsv('\ufeffa,b\r\n"1, ""2""","3\n4"\n\n5,\n')).toEqual([
		{ line: 1, cells: ['a', 'b'] },
		{ line: 2, cells: ['1, "2"', '3\n4'] },
		{ line: 5, cells: ['5', ''] }
	]);
});
