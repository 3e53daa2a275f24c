import { expect, test } from 'vitest';
import { errorsOf, smallFiles, type Edit } from '../../helpers/small-scenario.ts';

const pt = 'countries/pt.yaml';
const gazete = 'found "gazete", allowed: gazette, herald; did you mean "gazette"?';

test.each<[string, Edit, string]>([
	[
		'a claim',
		['countries/jp.yaml', '[gazette]', '[gazete]'],
		'countries/jp.yaml:15:15  claims[1].sources[1]'
	],
	[
		'a check',
		[pt, '        sources: [gazette]', '        sources: [gazete]'],
		`${pt}:29:19  claims[2].checks[1].sources[1]`
	],
	[
		'the epilogue',
		['scenario.yaml', '[gazette]', '[gazete]'],
		'scenario.yaml:18:13  epilogue.sources[1]'
	],
	[
		'the scenario',
		['scenario.yaml', 'article: gazette', 'article: gazete'],
		'scenario.yaml:11:1  article'
	]
])('%s that names an unknown source is told the nearest one', (_, edit, place) => {
	expect(errorsOf(smallFiles(edit))).toEqual([`${place} is not in sources.yaml: ${gazete}`]);
});

test('an event that names an unknown source is told the nearest one', () => {
	const text = `- id: opening
  dated: '2024-06-01'
  status: reported
  text: { en: A, es: B }
  sources: [herald, gazete]`;
	expect(errorsOf([...smallFiles(), { path: 'timeline.yaml', text }])).toEqual([
		`timeline.yaml:5:21  [1].sources[2] is not in sources.yaml: ${gazete}`
	]);
});

test('an aircraft is held to the same sources', () => {
	const aircraft = `aircraft:
  - { id: glider, name: Glider, rangeKm: [500, 600], sources: [gazete] }
origin: ke`;
	expect(errorsOf(smallFiles(['scenario.yaml', 'origin: ke', aircraft]))).toEqual([
		`scenario.yaml:20:64  aircraft[1].sources[1] is not in sources.yaml: ${gazete}`
	]);
});

test('an aircraft with its longer range first is refused', () => {
	const aircraft = `aircraft:
  - { id: glider, name: Glider, rangeKm: [900, 600], sources: [gazette] }
origin: ke`;
	const [error] = errorsOf(smallFiles(['scenario.yaml', 'origin: ke', aircraft]));
	expect(error).toContain('scenario.yaml:20:33  aircraft[1].rangeKm has its longer range first');
});

test('a general claim is held to the same sources', () => {
	const claim = `claims:
  - id: all-role
    section: role
    basis: added
    status: reported
    text: { en: A, es: B }
    dated: '2024-05-01'
    checked: '2024-06-30'
    sources: [gazete]
origin: ke`;
	expect(errorsOf(smallFiles(['scenario.yaml', 'origin: ke', claim]))).toEqual([
		`scenario.yaml:27:15  claims[1].sources[1] is not in sources.yaml: ${gazete}`
	]);
});

test('a source is named once in a list', () => {
	expect(errorsOf(smallFiles([pt, 'sources: [herald]', 'sources: [herald, herald]']))).toEqual([
		`${pt}:24:23  claims[2].sources[2] found "herald" a second time; a source is named once`
	]);
});

test.each<[string, Edit, string]>([
	[
		'a claim of the same country',
		[pt, 'id: pt-damp', 'id: pt-room'],
		`${pt}:17:5  claims[2].id found "pt-room", which is taken by ${pt}:8; an id is given once`
	],
	[
		'a claim of another country',
		[pt, 'id: pt-damp', 'id: jp-role'],
		`${pt}:17:5  claims[2].id found "jp-role", which is taken by countries/jp.yaml:8; an id is given once`
	],
	[
		'a source',
		['sources.yaml', 'id: herald', 'id: gazette'],
		'sources.yaml:11:3  [2].id found "gazette", which is taken by sources.yaml:2; an id is given once'
	],
	[
		'a note',
		[
			'scenario.yaml',
			'origin: ke',
			`notes:
  - { id: grades, heading: { en: A, es: B }, text: { en: A, es: B } }
  - { id: grades, heading: { en: C, es: D }, text: { en: C, es: D } }
origin: ke`
		],
		'scenario.yaml:21:7  notes[2].id found "grades", which is taken by scenario.yaml:20; an id is given once'
	]
])('an id that already belongs to %s is refused', (_, edit, message) => {
	expect(errorsOf(smallFiles(edit))).toContain(message);
});

test('events have ids of their own, which may be those of claims', () => {
	const event = (id: string) => `- id: ${id}
  dated: '2024-06-01'
  status: reported
  text: { en: A, es: B }
  sources: [herald]
`;
	const timeline = (text: string) => [...smallFiles(), { path: 'timeline.yaml', text }];
	expect(errorsOf(timeline(event('opening') + event('pt-room')))).toEqual([]);
	expect(errorsOf(timeline(event('opening') + event('opening')))).toEqual([
		'timeline.yaml:6:3  [2].id found "opening", which is taken by timeline.yaml:1; an id is given once'
	]);
});

test('sources that could not be read are not held against the claims', () => {
	expect(errorsOf(smallFiles(['sources.yaml', 'id: herald', 'id: The Herald']))).toEqual([
		'sources.yaml:11:3  [2].id is not a slug (lower-case letters, digits and single hyphens), such as "the-herald"; found "The Herald"'
	]);
});
