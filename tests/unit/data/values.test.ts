import { expect, test } from 'vitest';
import { errorsOf, smallFiles } from '../../helpers/small-scenario.ts';

const pt = 'countries/pt.yaml';
const order = 'a position is [longitude, latitude]';

test.each([
	['empty', "''", 'is empty; found ""'],
	['of blanks', "' '", 'begins or ends with white space; found " "'],
	['with a blank before it', "' Se dice'", 'begins or ends with white space; found " Se dice"'],
	['left out after its key', '', 'found nothing, allowed: text'],
	['a number', '12', 'found the number 12, allowed: text'],
	['a yes or no', 'true', 'found the boolean true, allowed: text'],
	['a list', '[Se dice]', 'found a list, allowed: text'],
	['with a tag', 'Se <b>dice</b>', 'holds HTML; prose is plain text; found "Se <b>dice</b>"'],
	['with a comment', 'Se <!-- x -->', 'holds HTML; prose is plain text; found "Se <!-- x -->"'],
	['with an entity', 'Se&nbsp;dice', 'holds HTML; prose is plain text; found "Se&nbsp;dice"'],
	['with a code', 'Se&#160;dice', 'holds HTML; prose is plain text; found "Se&#160;dice"']
])('prose that is %s is refused', (_, written, message) => {
	expect(errorsOf(smallFiles([pt, 'es: Se dice }', `es: ${written} }`]))).toEqual([
		`${pt}:13:36  claims[1].attribution.es ${message}`
	]);
});

test.each(['AT&T, 3 < 4', 'x <3', 'a & b'])('signs that are no HTML pass: %s', (text) => {
	expect(errorsOf(smallFiles([pt, 'es: Se dice }', `es: '${text}' }`]))).toEqual([]);
});

test('a text exists in every language', () => {
	expect(errorsOf(smallFiles([pt, ', es: Portugal }', ' }']))).toEqual([
		`${pt}:3:7  name.es is missing; a text is written in every language: en, es`
	]);
	expect(errorsOf(smallFiles([pt, '{ en: Portugal, es: Portugal }', 'Portugal']))).toEqual([
		`${pt}:3:1  name found "Portugal", allowed: keys with values: en, es`
	]);
	expect(errorsOf(smallFiles([pt, 'es: Portugal }', 'es: Portugal, fr: Portugal }']))).toEqual([
		`${pt}:3:37  name.fr is not a key here: found "fr", allowed: en, es`
	]);
});

test.each([
	['upper case', 'PT', ', such as "pt"; found "PT"'],
	['a name', 'portugal', '; found "portugal"'],
	['three letters', 'prt', '; found "prt"']
])('an ISO code is two small letters, not %s', (_, written, rest) => {
	expect(errorsOf(smallFiles(['scenario.yaml', '[pt, jp]', `[${written}, jp]`]))).toContain(
		`scenario.yaml:21:14  candidates[1] is not an ISO 3166-1 alpha-2 code in lower case${rest}`
	);
});

test.each([
	['PT damp', 'pt-damp'],
	['pt_damp', 'pt-damp'],
	['-Pt--damp-', 'pt-damp']
])('an id is a slug, and %s is told how it would be one', (written, slug) => {
	expect(errorsOf(smallFiles([pt, 'id: pt-damp', `id: '${written}'`]))).toEqual([
		`${pt}:17:5  claims[2].id is not a slug (lower-case letters, digits and single hyphens), such as "${slug}"; found "${written}"`
	]);
});

test.each([
	[
		'swapped',
		'[35.6895, 139.6917]',
		`64  capital.position[2] is a latitude north of 90; ${order}; found 139.6917`
	],
	[
		'too far south',
		'[139.6917, -90.5]',
		`65  capital.position[2] is a latitude south of -90; ${order}; found -90.5`
	],
	[
		'too far east',
		'[180.5, 35.6895]',
		`55  capital.position[1] is a longitude east of 180; ${order}; found 180.5`
	],
	[
		'too far west',
		'[-181, 35.6895]',
		`55  capital.position[1] is a longitude west of -180; ${order}; found -181`
	],
	['one number', '[139.6917]', `54  capital.position[2] is missing; ${order}`],
	[
		'three numbers',
		'[139.6917, 35.6895, 40]',
		`74  capital.position[3] is one value too many; ${order}`
	],
	['a word', '[139.6917, north]', '65  capital.position[2] found "north", allowed: a number'],
	[
		'no number',
		'[.nan, 35.6895]',
		'55  capital.position[1] found the number NaN, allowed: a number'
	]
])('a position that is %s is refused', (_, written, message) => {
	const jp = 'countries/jp.yaml';
	const [error] = errorsOf(smallFiles([jp, '[139.6917, 35.6895]', written]));
	expect(error).toBe(`${jp}:4:${message}`);
});

test('a day may stand without quotes: YAML 1.2 leaves it a text', () => {
	expect(errorsOf(smallFiles([pt, "dated: '2024-05-03'", 'dated: 2024-05-03']))).toEqual([]);
});

test.each([
	['a year', '2024', 'found the number 2024, allowed: a day written YYYY-MM-DD, in quotes'],
	[
		'a YAML date',
		'!!timestamp 2024-05-03',
		'found a YAML timestamp, allowed: a day written YYYY-MM-DD, in quotes'
	],
	['a month', "'2024-05'", 'is not a day written YYYY-MM-DD; found "2024-05"'],
	[
		'another order',
		"'03/05/2024'",
		"is not a day written YYYY-MM-DD; write '2024-03-05' or '2024-05-03'; found \"03/05/2024\""
	],
	['30 February', "'2024-02-30'", 'is not a day of the calendar; found "2024-02-30"'],
	['a 13th month', "'2024-13-01'", 'is not a day of the calendar; found "2024-13-01"'],
	['a time', "'2024-05-03T10:00'", 'is not a day written YYYY-MM-DD; found "2024-05-03T10:00"']
])('a date is a day of the calendar, not %s', (_, written, message) => {
	expect(errorsOf(smallFiles([pt, "dated: '2024-05-03'", `dated: ${written}`]))).toEqual([
		`${pt}:28:9  claims[2].checks[1].dated ${message}`
	]);
});

test.each([
	'javascript:alert(1)',
	'JAVASCRIPT:alert(1)',
	'"java\\nscript:alert(1)"',
	'data:text/html,hello',
	'ftp://example.org/x',
	'//example.org/x',
	'/x',
	'example.org/x',
	'https:example.org',
	"'https:// example.org'"
])('a link is http or https, not %s', (written) => {
	const edit = ['sources.yaml', 'https://example.org/herald', written] as const;
	const [error, ...others] = errorsOf(smallFiles(edit));
	expect(error).toContain('sources.yaml:16:3  [2].url is not an http or https address; found "');
	expect(others).toEqual([]);
});

test.each(['http://example.org', 'https://example.org/a?b=c#d'])('a link may be %s', (written) => {
	expect(errorsOf(smallFiles(['sources.yaml', 'https://example.org/herald', written]))).toEqual([]);
});

test('the rule for links holds for archived copies too', () => {
	const url = 'url: https://example.org/herald';
	expect(errorsOf(smallFiles(['sources.yaml', url, `${url}\n  archive: 'javascript:1'`]))).toEqual([
		'sources.yaml:17:3  [2].archive is not an http or https address; found "javascript:1"'
	]);
});
