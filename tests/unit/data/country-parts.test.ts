import { expect, test } from 'vitest';
import { errorsOf, smallFiles, type Edit } from '../../helpers/small-scenario.ts';

const candidates = ['scenario.yaml', '[pt, jp]'] as const;

test.each<[string, Edit, string[]]>([
	[
		'a candidate without a file',
		[...candidates, '[pt, jp, fr]'],
		[
			'scenario.yaml:21:22  candidates[3] has no file countries/fr.yaml: found "fr", allowed: jp, ke, pt, us'
		]
	],
	[
		'an origin without a file',
		['scenario.yaml', 'origin: ke', 'origin: tz'],
		[
			'countries/ke.yaml:2:1  iso2 is neither origin, candidate nor jurisdiction in scenario.yaml: found "ke", allowed: tz, pt, jp, us',
			'scenario.yaml:19:1  origin has no file countries/tz.yaml: found "tz", allowed: jp, ke, pt, us'
		]
	],
	[
		'a candidate named twice',
		[...candidates, '[pt, jp, pt]'],
		['scenario.yaml:21:22  candidates[3] found "pt" a second time; a candidate is named once']
	],
	[
		'the origin as a candidate',
		[...candidates, '[pt, jp, ke]'],
		['scenario.yaml:21:22  candidates[3] found "ke", the origin; a candidate is another country']
	],
	[
		'the jurisdiction as a candidate',
		[...candidates, '[pt, jp, us]'],
		[
			'scenario.yaml:21:22  candidates[3] found "us", the jurisdiction; a candidate is another country'
		]
	],
	[
		'a file without a part in the story',
		[...candidates, '[pt]'],
		[
			'countries/jp.yaml:2:1  iso2 is neither origin, candidate nor jurisdiction in scenario.yaml: found "jp", allowed: ke, pt, us'
		]
	],
	[
		'a candidate without a standing',
		['countries/pt.yaml', 'standing: destination\n', ''],
		[
			'countries/pt.yaml:2:1  standing is missing on a candidate, allowed: destination, facilitator, discarded'
		]
	],
	[
		'a standing of the origin',
		['countries/ke.yaml', 'iso2: ke', 'iso2: ke\nstanding: discarded'],
		[
			'countries/ke.yaml:3:1  standing found "discarded", but only a candidate of scenario.yaml has one'
		]
	],
	[
		'a standing of the jurisdiction',
		['countries/us.yaml', 'iso2: us', 'iso2: us\nstanding: discarded'],
		[
			'countries/us.yaml:3:1  standing found "discarded", but only a candidate of scenario.yaml has one'
		]
	]
])('%s is reported', (_, edit, messages) => {
	expect(errorsOf(smallFiles(edit))).toEqual(messages);
});

test('a file is called like the country in it', () => {
	const files = smallFiles().map((file) =>
		file.path === 'countries/jp.yaml' ? { ...file, path: 'countries/japan.yaml' } : file
	);
	expect(errorsOf(files)).toEqual([
		'briefing.yaml:15:17  [3].compare[2] is not a country of this scenario: found "jp", allowed: japan, ke, pt, us',
		'countries/japan.yaml:2:1  iso2 found "jp", but the file is called countries/japan.yaml',
		'scenario.yaml:21:18  candidates[2] has no file countries/jp.yaml: found "jp", allowed: japan, ke, pt, us'
	]);
});

test('without a readable scenario.yaml, no country is said to have no part', () => {
	expect(errorsOf(smallFiles(['scenario.yaml', 'schema: 1', 'schema: 9']))).toEqual([
		'scenario.yaml:4:1  schema found the number 9, allowed: 1'
	]);
});
