import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readScenario } from '../../../data/build/read-scenario.ts';
import { loadScenario } from '../../../data/load.ts';
import { YamlFile } from '../../../data/yaml-file.ts';
import { errorsOf, smallFiles, type Edit } from '../../helpers/small-scenario.ts';

const title = 'Where could the archive move?';
const quoted = ['scenario.yaml', title] as const;

test.each<[string, Edit, RegExp]>([
	[
		'a comparator of no country',
		['scenario.yaml', 'origin: ke', 'comparators: [zz]\norigin: ke'],
		/^scenario\.yaml:\d+:\d+ {2}comparators\[1\] is the code of no country; allowed: .*; found "zz"$/
	],
	[
		'a country "sp"',
		['scenario.yaml', 'origin: ke', 'origin: sp'],
		/origin is the code of no country/
	],
	[
		'a control character',
		[...quoted, 'A\u0007 title'],
		/^scenario\.yaml:\d+:\d+ {2}holds the invisible character U\+0007; allowed/
	],
	['NUL', [...quoted, 'A\0 title'], /U\+0000/],
	['a bidirectional override', [...quoted, 'A \u202etitle'], /U\+202E/],
	['a name of zero width', [...quoted, '\u200b'], /U\+200B/],
	[
		'an escaped override',
		[...quoted, '"A \\u202e title"'],
		/title\.en holds the invisible character U\+202E; .*found "A U\+202E title"$/
	],
	[
		'a lone surrogate',
		[...quoted, '"A \\ud800 title"'],
		/title\.en holds the invisible character U\+D800/
	],
	[
		'a day in the year 0',
		['scenario.yaml', "dated: '2024-05-01'", "dated: '0000-01-01'"],
		/dated is a day of another age; allowed: 1800 to 2100; found "0000-01-01"/
	],
	[
		'a day far ahead',
		['scenario.yaml', "knownUntil: '2024-06-30'", "knownUntil: '9999-12-31'"],
		/knownUntil is a day of another age/
	],
	[
		'an epilogue before its debate',
		['scenario.yaml', "dated: '2024-06-01'", "dated: '2024-04-01'"],
		/epilogue\.dated found 2024-04-01, allowed: from 2024-05-01 on/
	],
	[
		'a slide that nobody in a room reads',
		['briefing.yaml', '{ en: Side by side,', `{ en: ${'x'.repeat(3000)},`],
		/heading\.en is longer than 80 characters; .*found "x{120}…"$/
	]
])('%s is refused, once, with its place', (_, edit, message) => {
	const errors = errorsOf(smallFiles(edit));
	expect(errors).toHaveLength(1);
	expect(errors[0]).toMatch(message);
});

test.each(['https://me:secret@example.org/a', 'https://me@example.org'])(
	'an address with credentials, %s, is refused',
	(address) => {
		const files = smallFiles().map((file) =>
			file.path === 'sources.yaml'
				? { ...file, text: file.text.replace(/url: .*/, `url: ${address}`) }
				: file
		);
		expect(errorsOf(files).join('\n')).toContain('holds a name or a password before its host');
	}
);

test('a candidate without claims is refused', () => {
	const files = smallFiles().map((file) =>
		file.path === 'countries/jp.yaml'
			? { ...file, text: file.text.replace(/claims:[\s\S]*/, 'claims: []\n') }
			: file
	);
	expect(errorsOf(files)).toEqual([
		expect.stringMatching(/^countries\/jp\.yaml:\d+:1 {2}claims is empty on a candidate/)
	]);
});

test('a timeline out of order is refused at the event that comes too late', () => {
	const event = (id: string, day: string) =>
		`- { id: ${id}, dated: '${day}', status: reported, text: { en: So., es: Así. }, sources: [gazette] }`;
	const text = [event('a', '2024-05-02'), event('b', '2024-05-01'), event('c', '2024-05-03')];
	expect(errorsOf([...smallFiles(), { path: 'timeline.yaml', text: text.join('\n') }])).toEqual([
		expect.stringMatching(
			/^timeline\.yaml:2:\d+ {2}\[2\]\.dated found 2024-05-01, allowed: from 2024-05-02 on/
		)
	]);
});

test('a file that is not UTF-8 is refused where it stops being so', () => {
	const folder = mkdtempSync(join(tmpdir(), 'salida-latin-'));
	mkdirSync(join(folder, 'countries'));
	writeFileSync(join(folder, 'scenario.yaml'), Buffer.from('id: a\ntitle: Bogot\xe1\n', 'latin1'));
	const errors = loadScenario(readScenario(folder)).errors.filter(
		({ file }) => file === 'scenario.yaml'
	);
	rmSync(folder, { recursive: true });
	expect(errors).toMatchObject([{ line: 2, column: 13 }]);
	expect(errors[0]?.message).toContain('not UTF-8');
});

test.each([
	[
		'a lost space after a colon',
		'- id: a\n  publisher: x\n- id:b\n  publisher: y\n  title: z\n- id: c\n  title: d\n',
		3
	],
	['a lost space of indentation', '- id: a\n  publisher: x\n title: b\n  grade: A\n- id: c\n', 3],
	['a tab', '- id: a\n\tpublisher: x\n\ttitle: b\n\tgrade: A\n', 2]
])('%s gives its first cause alone', (_, text, line) => {
	const errors = new YamlFile({ path: 'a.yaml', text }).syntaxErrors;
	expect(errors).toHaveLength(1);
	expect(Math.abs((errors[0]?.line ?? 0) - line)).toBeLessThanOrEqual(1);
});

test('a mark of byte order at the start of a file is no fault', () => {
	expect(new YamlFile({ path: 'a.yaml', text: '\ufeffa: 1' }).syntaxErrors).toEqual([]);
});

test('a list of very many bad items is reported, each of them', { timeout: 120_000 }, () => {
	const count = 130_000;
	const files = smallFiles().map((file) =>
		file.path === 'sources.yaml' ? { ...file, text: '- 1\n'.repeat(count) } : file
	);
	expect(loadScenario(files).errors.length).toBeGreaterThanOrEqual(count);
});
