import { expect, test } from 'vitest';
import { YamlFile } from '../../../data/yaml-file.ts';
import { errorsOf, smallFiles } from '../../helpers/small-scenario.ts';

const file = new YamlFile({
	path: 'a.yaml',
	text: `# A comment first.
top:
  list:
    - name: one
    - name: two
      deep: { left: 1, right: [x, yy] }
`
});

test.each([
	[['top'], 'a.yaml:2:1', 'top'],
	[['top', 'list'], 'a.yaml:3:3', 'top.list'],
	[['top', 'list', 1], 'a.yaml:5:7', 'top.list[2]'],
	[['top', 'list', 1, 'name'], 'a.yaml:5:7', 'top.list[2].name'],
	[['top', 'list', 1, 'deep', 'right', 1], 'a.yaml:6:35', 'top.list[2].deep.right[2]'],
	[[], 'a.yaml:2:1', '']
])('an error at %j stands at %s and names it "%s"', (path, place, name) => {
	const { file: at, line, column, message } = file.errorAt(path, 'is wrong');
	expect(`${at}:${String(line)}:${String(column)}`).toBe(place);
	expect(message).toBe(`${name} is wrong`.trim());
	expect(file.lineOf(path)).toBe(line);
});

test.each([
	[['top', 'list', 1, 'missing'], 5],
	[['top', 'list', 9, 'name'], 4],
	[['elsewhere', 'entirely'], 2]
])('what is missing, %j, is reported at the nearest thing round it', (path, line) => {
	expect(file.errorAt(path, 'is missing').line).toBe(line);
});

test('an empty file has a first line', () => {
	expect(new YamlFile({ path: 'a.yaml', text: '' }).errorAt(['x'], 'is missing')).toEqual({
		file: 'a.yaml',
		line: 1,
		column: 1,
		message: 'x is missing'
	});
});

test('no, on and 1.10 mean what YAML 1.2 says: a text, a text, a number', () => {
	const { value } = new YamlFile({ path: 'a.yaml', text: 'no: on\nversion: 1.10' });
	expect(value).toEqual({ no: 'on', version: 1.1 });
});

const lead = 'is not YAML as used here:';

test.each([
	['an unclosed bracket', 'a: [1, 2', /^a\.yaml:1:\d+ /, 'must'],
	['an unclosed quote', "a: 'x", /^a\.yaml:1:\d+ /, 'quote'],
	['bad indentation', 'a:\n  b: 1\n c: 2', /^a\.yaml:3:1 /, 'same column'],
	['a tab', 'a:\n\tb: 1', /^a\.yaml:2:1 /, 'Tabs are not allowed'],
	['a colon inside a text', 'a: b: c', /^a\.yaml:1:4 /, 'a text that holds a colon goes in quotes'],
	['a key given twice', 'a: 1\nb: 2\na: 3', /^a\.yaml:3:1 /, 'found the key "a" a second time'],
	['a second document', 'a: 1\n---\nb: 2', /^a\.yaml:2:1 /, 'a file holds one document'],
	['a text like *this', 'a: *this*', /^a\.yaml:1:4 /, 'a text that begins with * goes in quotes'],
	['an unknown tag', 'a: !secret x', /^a\.yaml:1:4 /, 'Unresolved tag: !secret']
])('%s is reported where it stands, in words of its own', (_, text, place, words) => {
	const [error] = new YamlFile({ path: 'a.yaml', text }).syntaxErrors;
	expect(`${error?.file ?? ''}:${String(error?.line)}:${String(error?.column)} `).toMatch(place);
	expect(error?.message).toContain(lead);
	expect(error?.message).toContain(words);
	expect(error?.message).not.toContain('\n');
});

test('aliases that multiply without end are refused, not followed', () => {
	const levels = 'bcdefghi'.split('');
	const text = levels.reduce((sofar, name, index) => {
		const before = index === 0 ? 'a' : (levels[index - 1] ?? '');
		return `${sofar}${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]\n`;
	}, 'a: &a [x, x, x, x, x, x, x, x, x]\n');
	expect(new YamlFile({ path: 'a.yaml', text }).syntaxErrors).toEqual([
		{ file: 'a.yaml', line: 1, column: 1, message: `${lead} aliases multiply without end` }
	]);
});

test('an anchor may be used again', () => {
	const again = new YamlFile({ path: 'a.yaml', text: 'a: &both [x, y]\nb: *both' });
	expect(again.syntaxErrors).toEqual([]);
	expect(again.value).toEqual({ a: ['x', 'y'], b: ['x', 'y'] });
});

test('broken YAML in one file of a scenario is an error of that file alone', () => {
	const errors = errorsOf(smallFiles(['countries/pt.yaml', '[herald]', '[herald']));
	expect(errors).toHaveLength(1);
	expect(errors[0]).toMatch(/^countries\/pt\.yaml:25:5 {2}is not YAML as used here: /);
});
