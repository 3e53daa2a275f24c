import { expect, test } from 'vitest';
import { capitalFault } from '../../../geo/build/capitals.ts';
import { errorsOf, smallFiles, type Edit } from '../../helpers/small-scenario.ts';

/** What an editor does wrong in the first hour, and the one sentence that says what to write instead. */
const slips: readonly (readonly [slip: string, edit: Edit, sentence: string])[] = [
	[
		'a tab',
		['countries/pt.yaml', '  - id: pt-room', '\t- id: pt-room'],
		'countries/pt.yaml:8:1  is not YAML as used here: found a tab at the start of a line; Tabs are not allowed, YAML is indented with spaces'
	],
	[
		'a lost space',
		['countries/pt.yaml', 'section: pro', 'section:pro'],
		'countries/pt.yaml:9:5  is not YAML as used here: found "section:pro" without a space behind the colon; write "section: pro"'
	],
	[
		'an unquoted colon',
		['sources.yaml', 'title: Where could the archive move?', 'title: Archive: where to?'],
		'sources.yaml:4:10  is not YAML as used here: found ": " where a text or a list goes on; a text that holds a colon goes in quotes'
	],
	[
		'quotes within a text',
		['countries/jp.yaml', 'en: Named and dropped', "en: 'Named' and dropped"],
		'countries/jp.yaml:6:25  is not YAML as used here: found text behind a closing quote; a text with quotes in it goes between quotes of the other kind, or below ">-"'
	],
	[
		'a lost blank',
		['countries/jp.yaml', '    section: role', '   section: role'],
		'countries/jp.yaml:9:1  is not YAML as used here: found a line that begins farther left than the one above it and belongs to nothing; keys of one item begin below each other'
	],
	[
		'the country uk',
		['scenario.yaml', '[pt, jp]', '[pt, jp, uk]'],
		'scenario.yaml:21:22  candidates[3] is the code of no country; allowed: ISO 3166-1 alpha-2, such as "gb", and xk for Kosovo; found "uk"'
	],
	[
		'a day in American order',
		['scenario.yaml', "knownUntil: '2024-06-30'", "knownUntil: '06/30/2024'"],
		'scenario.yaml:10:1  knownUntil is not a day written YYYY-MM-DD; write \'2024-06-30\'; found "06/30/2024"'
	],
	[
		'a day that may be two',
		['scenario.yaml', "knownUntil: '2024-06-30'", "knownUntil: '6/7/2024'"],
		"scenario.yaml:10:1  knownUntil is not a day written YYYY-MM-DD; write '2024-06-07' or '2024-07-06'; found \"6/7/2024\""
	],
	[
		'a claim without a source',
		['countries/jp.yaml', '    sources: [gazette]\n', ''],
		'countries/jp.yaml:8:5  claims[1].sources is missing; name the ids of its sources, such as [gazette]'
	],
	[
		'a latitude first',
		['countries/jp.yaml', '[139.6917, 35.6895]', '[35.6895, 139.6917]'],
		'countries/jp.yaml:4:64  capital.position[2] is a latitude north of 90; a position is [longitude, latitude]; found 139.6917'
	],
	[
		'a picture',
		['scenario.yaml', 'origin: ke', 'picture: photo.jpg\norigin: ke'],
		'scenario.yaml:19:1  picture is not a key here: found "picture"'
	],
	[
		'a file in Latin-1',
		['countries/jp.yaml', 'Japón', 'Jap\ufffdn'],
		'countries/jp.yaml:3:27  holds a byte that is not UTF-8, or the sign U+FFFD for one; allowed: text in UTF-8 that can be seen'
	]
];

test.each(slips)('%s is one sentence with file, line and what to write', (_, edit, sentence) => {
	expect(errorsOf(smallFiles(edit))).toEqual([sentence]);
});

test('a statement of the article is refused where there is none', () => {
	const errors = errorsOf(smallFiles(['scenario.yaml', 'article: gazette\n', '']));
	expect(errors).toHaveLength(3);
	expect(errors[0]).toBe(
		'countries/jp.yaml:10:5  claims[1].basis found "article", but scenario.yaml names no article; name it there, or leave this line out'
	);
});

test('longitude and latitude the wrong way round are told by the country', () => {
	const lisbon = { name: { en: 'Lisbon', es: 'Lisboa' }, position: [-9.1393, 38.7223] as const };
	expect(capitalFault('pt', lisbon)).toBeUndefined();
	expect(capitalFault('pt', { ...lisbon, position: [38.7223, -9.1393] })).toBe(
		'does not lie in "pt"; a position is [longitude, latitude]; the other way round it does: [-9.1393, 38.7223]'
	);
	expect(capitalFault('pt', { ...lisbon, position: [2.35, 48.85] })).toBe(
		'does not lie in "pt"; a position is [longitude, latitude]'
	);
});
