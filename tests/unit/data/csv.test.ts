import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf } from '../../../data/csv.ts';
import { parseCsv } from '../../helpers/parse-csv.ts';

test.each([
	['plain', 'plain'],
	['', ''],
	['one, two', '"one, two"'],
	['a "word"', '"a ""word"""'],
	['two\nlines', '"two\nlines"'],
	['=SUM(A1)', "'=SUM(A1)"],
	['+1', "'+1"],
	['-1', "'-1"],
	['@cmd', "'@cmd"],
	['\t=1', "'\t=1"],
	['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
	['a = b', 'a = b'],
	['¿Adónde?', '¿Adónde?']
])('the cell %j is written %j', (text, written) => {
	expect(csvOf([[text]])).toBe(`${written}\r\n`);
});

test('rows end with CRLF, the last one too', () => {
	expect(
		csvOf([
			['a', 'b'],
			['c', '']
		])
	).toBe('a,b\r\nc,\r\n');
});

test('whatever is written is read back, but for the apostrophe before a formula', () => {
	const rows = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }));
	fc.assert(
		fc.property(rows, (table) => {
			const safe = table.map((row) =>
				row.map((cell) => (/^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell))
			);
			expect(parseCsv(csvOf(table))).toEqual(safe);
		})
	);
});
