import { expect, test } from 'vitest';
import { formatContentError } from '../../../data/content-error.ts';
import { loadScenario } from '../../../data/load.ts';
import { loadReach } from '../../../data/load-reach.ts';
import { reachErrors, smallShared, type ReachEdit } from '../../helpers/small-reach.ts';
import { smallFiles } from '../../helpers/small-scenario.ts';

const extradition = 'data/reach/extradition.yaml';

test('tables and names without a fault come back whole', () => {
	const { reach, errors, ...rest } = loadReach(smallShared());
	expect(errors).toEqual([]);
	expect(reach).toMatchObject({ jurisdiction: 'us', knownUntil: '2024-06-30', rome: [] });
	expect(reach?.extradition.map(({ iso2 }) => iso2)).toEqual(['pt', 'jp']);
	expect(rest).toHaveProperty('names[0]', {
		iso2: 'jp',
		iso3: 'jpn',
		name: { en: 'Japan', es: 'Japón' },
		also: { en: ['Nippon'], es: [] }
	});
});

test.each<[string, ReachEdit, string]>([
	[
		'an unknown code',
		['extradition', 'iso2: jp', 'iso2: zz'],
		`${extradition}:2:5  [2].iso2 is the code of no country`
	],
	[
		'an unknown code of a name',
		['names', 'iso2: jp', 'iso2: zz'],
		'data/names.yaml:1:5  [1].iso2 is the code of no country'
	],
	[
		'an unknown jurisdiction',
		['reach', 'jurisdiction: us', 'jurisdiction: zz'],
		'data/reach/reach.yaml:1:1  jurisdiction is the code of no country'
	],
	[
		'a treaty in force before it was signed',
		['extradition', "'1908-11-14'", "'1907-11-14'"],
		`${extradition}:1:46  [1].inForce found 1907-11-14, but the treaty was signed 1908`
	],
	[
		'a treaty in force that was only signed',
		['extradition', 'in-force', 'signed'],
		`${extradition}:1:44  [1].inForce found 1908-11-14, but the state is "signed"`
	],
	[
		'a date of no treaty',
		['extradition', 'state: none,', 'state: none, signed: 1900,'],
		`${extradition}:2:28  [2].signed found a date, but the state is "none"`
	],
	[
		'two rows for one country',
		['extradition', 'iso2: jp', 'iso2: pt'],
		`${extradition}:2:5  [2].iso2 found "pt" a second time; line 1 has it already`
	],
	[
		'two rows of one country whose days overlap',
		[
			'extradition',
			'iso2: jp, state: none',
			"iso2: pt, state: none, since: '1900-01-01', until: '1908-12-01'"
		],
		`${extradition}:2:5  [2].iso2 found "pt" a second time; line 1 has it already, and neither ends before the other begins`
	],
	[
		'a row that ends before it begins',
		['alliances', 'since: 1949', 'since: 1949, until: 1948'],
		'data/reach/alliances.yaml:1:40  [1].until found 1948, but the row begins 1949; it ends later'
	],
	[
		'an end that the tables do not cover',
		['alliances', 'since: 1949', "since: 1949, until: '2024-07-01'"],
		'data/reach/alliances.yaml:1:40  [1].until found 2024-07-01, allowed: up to 2024-06-30'
	],
	[
		'a citation of nothing',
		['extradition', 'state: none', 'state: none, citation: the law'],
		`${extradition}:2:28  [2].citation is not a citation`
	],
	[
		'a count of no month',
		[
			'presence',
			'kind: base',
			"kind: base, personnel: { activeDuty: 1, civilian: 0, month: '2025-13' }"
		],
		'data/reach/presence.yaml:1:68  [1].personnel.month is not a month'
	],
	[
		'two alliances of one kind',
		['alliances', 'rio-treaty', 'nato'],
		'data/reach/alliances.yaml:2:5  [2].iso2 found "pt nato" a second time; line 1 has it already'
	],
	[
		'two precedents with one id',
		['practice', 'pt-first', 'pt-second'],
		'data/reach/practice.yaml:2:15  [2].id found "pt-second" a second time; line 1 has it already'
	],
	[
		'two names of one country',
		['names', 'iso2: jp', 'iso2: pt'],
		'data/names.yaml:2:5  [2].iso2 found "pt" a second time; line 1 has it already'
	],
	[
		'a name given twice',
		['names', '[Nippon]', '[Nippon, japan]'],
		'data/names.yaml:1:68  [1].also.en[2] found "japan" a second time'
	],
	[
		'an unknown source',
		['presence', '[ledger]', '[ledgar]'],
		'data/reach/presence.yaml:1:113  [1].sources[1] is not in reach/sources.yaml: found "ledgar", allowed: ledger, list; did you mean "ledger"?'
	],
	[
		'a source named twice',
		['presence', '[ledger]', '[ledger, ledger]'],
		'data/reach/presence.yaml:1:121  [1].sources[2] found "ledger" a second time'
	],
	[
		'a source id given twice',
		['sources', 'id: list', 'id: ledger'],
		'data/reach/sources.yaml:2:5  [2].id found "ledger", which line 1 has; an id is given once'
	],
	[
		'a grade above every source that was opened',
		['presence', 'grade: B', 'grade: A'],
		'data/reach/presence.yaml:1:93  [1].grade found "A", but no source of the row is that good and was opened; allowed: B, C'
	],
	[
		'a grade that rests on an unread source',
		['extradition', 'grade: unverified', 'grade: A'],
		`${extradition}:2:28  [2].grade found "A", but no source of the row is that good and was opened; allowed: unverified`
	],
	[
		'a day that the tables do not cover',
		['practice', 'dated: 2010', "dated: '2024-07-01'"],
		'data/reach/practice.yaml:1:45  [1].dated found 2024-07-01, allowed: up to 2024-06-30, the knownUntil of reach.yaml'
	],
	[
		'a source from after that day',
		['sources', 'title: Treaties,', "title: Treaties, published: '2025-01-01',"],
		'data/reach/sources.yaml:1:65  [1].published found 2025-01-01'
	],
	[
		'a treaty of the jurisdiction with itself',
		['extradition', 'iso2: jp', 'iso2: us'],
		`${extradition}:2:5  [2].iso2 found "us", the jurisdiction itself`
	],
	[
		'a state nobody knows',
		['extradition', 'state: none', 'state: nine'],
		`${extradition}:2:15  [2].state found "nine", allowed: in-force, dormant, signed, none; did you mean "none"?`
	],
	[
		'a year out of all bounds',
		['extradition', 'signed: 1908', 'signed: 19080'],
		`${extradition}:1:`
	],
	[
		'something added to a row before it begins',
		[
			'alliances',
			'since: 1949',
			'since: 1949, later: [{ dated: 1948, text: { en: A., es: B. }, sources: [ledger] }]'
		],
		'data/reach/alliances.yaml:1:50  [1].later[1].dated found 1948, allowed: from 1949 on'
	],
	[
		'something added to a row on a day that the tables do not cover',
		['alliances', 'since: 1949', "later: [{ dated: '2024-07-01', text: { en: A., es: B. } }]"],
		'data/reach/alliances.yaml:1:37  [1].later[1].dated found 2024-07-01, allowed: up to 2024-06-30'
	],
	[
		'an unknown source of something added',
		[
			'alliances',
			'since: 1949',
			'later: [{ dated: 1950, text: { en: A., es: B. }, sources: [x] }]'
		],
		'data/reach/alliances.yaml:1:86  [1].later[1].sources[1] is not in reach/sources.yaml: found "x"'
	],
	[
		'a note in one language',
		['extradition', 'state: none', 'note: { en: A }, state: none'],
		`${extradition}:2:21  [2].note.es is missing`
	]
])('%s is reported with its line', (_, edit, expected) => {
	const errors = reachErrors(smallShared(edit));
	expect(errors.join('\n')).toContain(expected);
});

test('all faults of all tables come at once, in reading order', () => {
	const errors = reachErrors(
		smallShared(
			['practice', 'dated: 2010', 'dated: 2030'],
			['extradition', 'iso2: jp', 'iso2: zz'],
			['names', 'iso2: jp', 'iso2: zz'],
			['reach', "knownUntil: '2024-06-30'", 'knownUntil: soon']
		)
	);
	expect(errors.map((error) => error.split(':')[0])).toEqual([
		'data/names.yaml',
		'data/reach/extradition.yaml',
		'data/reach/reach.yaml'
	]);
});

test('a table that is missing, and a file that is none, are reported', () => {
	const without = smallShared().filter(({ path }) => !path.endsWith('rome.yaml'));
	expect(reachErrors([...without, { path: 'data/reach/roma.yaml', text: '[]' }])).toEqual([
		expect.stringMatching(/^data\/reach\/roma\.yaml:1:1 {2}is not a content file; allowed in/),
		'data/reach/rome.yaml:1:1  is missing'
	]);
});

test('a year is neither before nor after its own days', () => {
	const sameYear: ReachEdit = ['extradition', 'signed: 1908', "signed: '1908-05-07'"];
	expect(reachErrors(smallShared(sameYear, ['extradition', "'1908-11-14'", '1908']))).toEqual([]);
});

test('a scenario of the same jurisdiction gets the tables and the names', () => {
	const { dataset } = loadScenario(smallFiles(), smallShared());
	expect(dataset?.reach?.extradition).toHaveLength(2);
	expect(dataset?.names.map(({ iso2 }) => iso2)).toEqual(['jp', 'pt', 'us']);
});

test('a court whose reach nobody has put into tables is refused: no other court’s stand in for it', () => {
	const elsewhere = smallShared(['reach', 'jurisdiction: us', 'jurisdiction: fr']);
	const { dataset, errors } = loadScenario(smallFiles(), elsewhere);
	expect(dataset).toBeUndefined();
	expect(errors.map(formatContentError).join()).toContain(
		'found "us", from whose courts no distance can be told: its reach tables (data/reach is of "fr") are missing'
	);
});

test('a court that has neither words nor soil is refused, with the file that is missing', () => {
	const { errors } = loadScenario(
		smallFiles(['scenario.yaml', 'jurisdiction: us', 'jurisdiction: gb']),
		smallShared()
	);
	expect(errors.map(formatContentError)).toContain(
		'scenario.yaml:20:1  jurisdiction found "gb", from whose courts no distance can be told: ' +
			'its words and soil (data/jurisdictions/gb.yaml) and its reach tables (data/reach is of "us") are missing; allowed: us'
	);
});

test('a scenario without shared files has neither', () => {
	const { dataset } = loadScenario(smallFiles());
	expect(dataset).toMatchObject({ reach: undefined, names: [], mentions: [] });
});

test('faults of a scenario and of the tables are reported together', () => {
	const { errors } = loadScenario(
		smallFiles(['scenario.yaml', 'article: gazette', 'article: gazete']),
		smallShared(['extradition', 'iso2: jp', 'iso2: zz'])
	);
	expect(errors.map(({ file }) => file)).toEqual([extradition, 'scenario.yaml']);
});

test('a source id that the tables have is refused in a scenario', () => {
	const shared = smallShared(['sources', 'id: list,', 'id: herald,']).map(({ path, text }) => ({
		path,
		text: text.replaceAll('[list]', '[herald]')
	}));
	const { errors } = loadScenario(smallFiles(), shared);
	expect(errors.map(formatContentError).join('\n')).toMatch(
		/^sources\.yaml:\d+:\d+ {2}\[\d\]\.id found "herald", which data\/reach\/sources\.yaml has/
	);
});
