import { expect, test } from 'vitest';
import { errorsOf, smallFiles, type Edit } from '../../helpers/small-scenario.ts';

const pt = 'countries/pt.yaml';
const words = 'confirmed, reported, disputed, denied, superseded';

test.each([
	['a slip', 'disputd', `found "disputd", allowed: ${words}; did you mean "disputed"?`],
	['another word', 'rumoured', `found "rumoured", allowed: ${words}`],
	['another case', 'Disputed', `found "Disputed", allowed: ${words}; did you mean "disputed"?`],
	['a list', '[disputed]', `found a list, allowed: ${words}`],
	['nothing', '', `found nothing, allowed: ${words}`],
	['a number', '1', `found the number 1, allowed: ${words}`]
])(
	'a word of the vocabulary that is %s is held against the allowed ones',
	(_, written, message) => {
		expect(errorsOf(smallFiles([pt, 'status: disputed', `status: ${written}`]))).toEqual([
			`${pt}:20:5  claims[2].status ${message}`
		]);
	}
);

test('a missing word of the vocabulary names the allowed ones', () => {
	expect(errorsOf(smallFiles([pt, '    status: disputed\n', '']))).toEqual([
		`${pt}:17:5  claims[2].status is missing, allowed: ${words}`
	]);
});

test('a missing value is reported where it belongs', () => {
	expect(errorsOf(smallFiles([pt, "\n    dated: '2024-05-02'", '']))).toEqual([
		`${pt}:17:5  claims[2].dated is missing; write a day such as '2026-01-31'`
	]);
});

test.each<[string, Edit, string]>([
	[
		'a text for a list',
		[pt, 'sources: [herald]', 'sources: herald'],
		`${pt}:24:5  claims[2].sources found "herald", allowed: a list`
	],
	[
		'keys for a list',
		['countries/us.yaml', 'claims: []', 'claims: {}'],
		'countries/us.yaml:7:1  claims found keys with values, allowed: a list'
	],
	[
		'a list for keys',
		['countries/us.yaml', '{ en: United States, es: Estados Unidos }', '[United States]'],
		'countries/us.yaml:3:1  name found a list, allowed: keys with values'
	],
	[
		'a later schema',
		['scenario.yaml', 'schema: 1', 'schema: 2'],
		'scenario.yaml:4:1  schema found the number 2, allowed: 1'
	],
	[
		'an empty list of sources',
		[pt, 'sources: [herald]', 'sources: []'],
		`${pt}:24:5  claims[2].sources names no source; found []`
	],
	[
		'an empty list of candidates',
		['scenario.yaml', '[pt, jp]', '[]'],
		'scenario.yaml:21:1  candidates names no candidate; found []'
	],
	[
		'a language by its name',
		['sources.yaml', 'language: en\n  url: https://example.org/herald', 'language: English'],
		'sources.yaml:15:3  [2].language is not a language tag; found "English"'
	]
])('%s is reported in plain words', (_, edit, message) => {
	expect(errorsOf(smallFiles(edit))).toContain(message);
});

test.each([
	['scenario.yaml', '', 'found nothing, allowed: keys with values: id, schema, title'],
	['scenario.yaml', '- id: small', 'found a list, allowed: keys with values'],
	['sources.yaml', '# none yet', 'found nothing, allowed: a list'],
	['sources.yaml', 'id: gazette', 'found keys with values, allowed: a list'],
	['countries/jp.yaml', 'Japan', 'found "Japan", allowed: keys with values: iso2, name, capital']
])('the whole of %s has one form; "%s" is reported at its beginning', (path, text, message) => {
	const files = smallFiles().map((file) => (file.path === path ? { path, text } : file));
	const [error] = errorsOf(files).filter((line) => line.startsWith(path));
	expect(error).toContain(`${path}:1:1  ${message}`);
});
