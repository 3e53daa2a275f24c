import { expect, test } from 'vitest';
import { formatContentError } from '../../../data/content-error.ts';
import { loadScenario } from '../../../data/load.ts';
import { loadPrecedents } from '../../../data/load-precedents.ts';
import {
	precedentErrors,
	smallPrecedentFiles,
	smallPrecedents,
	type PrecedentEdit
} from '../../helpers/small-precedents.ts';
import { smallShared } from '../../helpers/small-reach.ts';
import { smallFiles } from '../../helpers/small-scenario.ts';

const cases = 'data/precedents/cases.yaml';

test('only cases whose host and ending were seen are published; the others are counted', () => {
	const precedents = smallPrecedents();
	expect(precedents.cases.map(({ id }) => id)).toEqual(['ada', 'bo', 'cy', 'di', 'ed']);
	expect(precedents.drafts).toBe(1);
});

test.each<[string, PrecedentEdit, string]>([
	[
		'an outcome before the leaving',
		['cases', 'died-there, year: 1980', 'died-there, year: 1969'],
		`${cases}:1  [1].year found 1969, but he lost or left power in 1970; it comes later`
	],
	[
		'a host equal to the origin',
		['cases', 'left: 2010, leaving: fled, hosts: [jp]', 'left: 2010, leaving: fled, hosts: [fr]'],
		`${cases}:5  [5].hosts found "fr", the origin itself; a host is another country`
	],
	[
		'an extradition that nobody asked for',
		['cases', 'requests: [{ by: ke, to: pt, answer: granted }], ', ''],
		`${cases}:2  [2].outcome found "extradited", but no request; requests say who asked whom`
	],
	[
		'an extradition that was refused',
		['cases', 'answer: granted', 'answer: refused'],
		`${cases}:2  [2].requests found none that was granted, but the outcome is "extradited"`
	],
	[
		'an extradition by nobody',
		['cases', 'givenUpBy: pt, ', ''],
		`${cases}:2  [2].outcome found "extradited", but no givenUpBy; it says which host did it`
	],
	[
		'somebody given up by a country that is no host',
		['cases', 'givenUpBy: pt', 'givenUpBy: us'],
		`${cases}:2  [2].givenUpBy found "us", allowed: jp, pt`
	],
	[
		'an unknown code',
		['cases', 'origin: fr, region: europe, left: 2010', 'origin: zz, region: europe, left: 2010'],
		`${cases}:5  [5].origin is the code of no country`
	],
	[
		'two cases of one ruler in one year',
		[
			'cases',
			'id: ed, ruler: { en: Ed, es: Ed }, origin: fr, region: europe, left: 2010',
			'id: ed, ruler: { en: Di, es: Di }, origin: fr, region: europe, left: 2005'
		],
		`${cases}:5  [5].ruler found "Di" in 2005 a second time; line 4 has him in that year already`
	],
	[
		'an id given twice',
		['cases', 'id: ed', 'id: ada'],
		`${cases}:5  [5].id found "ada" a second time; line 1 has it already`
	],
	[
		'a published case without sources',
		['cases', 'sources: [diary], ', ''],
		`${cases}:1  [1].id is published without a source that was opened`
	],
	[
		'a published case whose source nobody opened',
		['cases', 'sources: [diary],', 'sources: [rumour],'],
		`${cases}:1  [1].id is published without a source that was opened`
	],
	[
		'an unknown source',
		['cases', 'sources: [diary],', 'sources: [diaries],'],
		`${cases}:1  [1].sources has one that is not in precedents/case-sources.yaml: found "diaries", allowed: diary, atlas, rumour`
	],
	[
		'a published case without a note',
		['cases', 'returned-and-tried, note: { en: Made up., es: Inventado. }', 'returned-and-tried'],
		`${cases}:4  [4].id is published without a note`
	],
	[
		'an unknown outcome that is published',
		['cases', 'outcome: returned-and-tried', 'outcome: unknown'],
		`${cases}:4  [4].outcome found "unknown", but the case is published; allowed: draft: true`
	],
	[
		'an outcome that is no word of the table',
		['cases', 'outcome: returned-and-tried', 'outcome: vanished'],
		`${cases}:4  [4].outcome`
	],
	[
		'still there, without saying until when',
		['cases', 'asOf: 2020, ', ''],
		`${cases}:3  [3].outcome found "still-there", but no asOf; it says the year of the latest news`
	],
	[
		'a draft that may be published',
		['cases', 'seen: [host]', 'seen: [host, outcome]'],
		`${cases}:6  [6].draft is true, but host and outcome were both seen; it may be published`
	],
	[
		'several hosts and none that counts',
		['cases', 'hosts: [jp, pt], main: pt', 'hosts: [jp, pt]'],
		`${cases}:2  [2].hosts has several, but no main; allowed: jp, pt`
	],
	[
		'a case before the table begins',
		['cases', 'left: 1970', 'left: 1945'],
		`${cases}:1  [1].left found 1945, allowed: from 1946 on`
	],
	[
		'a case after the table ends',
		['cases', 'left: 2010', 'left: 2025'],
		`${cases}:5  [5].left found 2025, allowed: up to 2024, the knownUntil of the head`
	],
	[
		'a source given twice',
		['case-sources', 'id: atlas', 'id: diary'],
		'data/precedents/case-sources.yaml:2  [2].id found "diary", which line 1 has; an id is given once'
	],
	[
		'a source after the table ends',
		['case-sources', "'1995-02-03'", "'2025-02-03'"],
		'data/precedents/case-sources.yaml:1  [1].published found 2025-02-03, allowed: up to 2024-06-30'
	]
])('%s is refused with its line', (_, edit, message) => {
	const errors = precedentErrors(edit).map((error) => error.replace(/:\d+ {2}/, '  '));
	expect(
		errors.some((error) => error.startsWith(message)),
		errors.join('\n')
	).toBe(true);
});

test('all faults are named at once', () => {
	const errors = precedentErrors(
		['cases', 'died-there, year: 1980', 'died-there, year: 1969'],
		['cases', 'asOf: 2020, ', ''],
		['case-sources', 'id: atlas', 'id: atlases']
	);
	expect(errors.length).toBeGreaterThan(3);
});

test('a file too many and a file too few are named', () => {
	const files = smallPrecedentFiles().map((file) =>
		file.path.endsWith('case-sources.yaml') ? { ...file, path: 'data/precedents/more.yaml' } : file
	);
	expect(loadPrecedents(files).errors.map(formatContentError)).toEqual([
		'data/precedents/case-sources.yaml:1:1  is missing',
		'data/precedents/more.yaml:1:1  is not a content file; allowed in data/precedents: precedents.yaml, cases.yaml, case-sources.yaml'
	]);
});

test('a scenario has the table only when it asks for it', () => {
	const asking = smallFiles(['scenario.yaml', 'origin: ke', 'precedents: true\norigin: ke']);
	const shared = [...smallShared(), ...smallPrecedentFiles()];
	const { dataset } = loadScenario(smallFiles(), shared);
	expect(dataset).toBeDefined();
	expect(dataset?.precedents).toBeUndefined();
	expect(loadScenario(asking, shared).dataset?.precedents?.cases).toHaveLength(5);
	expect(loadScenario(asking, smallShared()).errors.map(formatContentError)).toEqual([
		expect.stringMatching(
			/^scenario\.yaml:\d+:1 {2}precedents found true, but data\/precedents has no files$/
		)
	]);
});
