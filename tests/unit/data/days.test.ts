import { expect, test } from 'vitest';
import { errorsOf, smallFiles, type Edit } from '../../helpers/small-scenario.ts';

const pt = 'countries/pt.yaml';
const late = "allowed: up to 2024-06-30, the scenario's knownUntil";

/** The small scenario with a timeline of one event, which has these lines besides what it needs. */
function withEvent(...lines: string[]) {
	const needed = [
		'- id: opening',
		'status: reported',
		'text: { en: A, es: B }',
		'sources: [herald]'
	];
	return [...smallFiles(), { path: 'timeline.yaml', text: [...needed, ...lines].join('\n  ') }];
}

test.each<[string, Edit, string]>([
	[
		'the day the story is told as of',
		['scenario.yaml', "dated: '2024-05-01'", "dated: '2024-07-01'"],
		`scenario.yaml:9:1  dated found 2024-07-01, ${late}`
	],
	[
		'the epilogue',
		['scenario.yaml', "dated: '2024-06-01'", "dated: '2024-07-01'"],
		`scenario.yaml:13:3  epilogue.dated found 2024-07-01, ${late}`
	],
	[
		'a claim',
		['countries/jp.yaml', "dated: '2024-05-01'", "dated: '2024-07-01'"],
		`countries/jp.yaml:13:5  claims[1].dated found 2024-07-01, ${late}`
	],
	[
		'a check',
		[pt, "dated: '2024-05-03'", "dated: '2025-05-03'"],
		`${pt}:28:9  claims[2].checks[1].dated found 2025-05-03, ${late}`
	],
	[
		'a source',
		['sources.yaml', "published: '2024-05-02'", "published: '2024-07-01'"],
		`sources.yaml:14:3  [2].published found 2024-07-01, ${late}`
	]
])('%s may not be later than what the material covers', (_, edit, message) => {
	expect(errorsOf(smallFiles(edit))).toEqual([message]);
});

test('the last known day itself is known', () => {
	const edit = ['countries/jp.yaml', "dated: '2024-05-01'", "dated: '2024-06-30'"] as const;
	expect(errorsOf(smallFiles(edit))).toEqual([]);
});

test('the desk may check and correct later than the material ends', () => {
	const errors = errorsOf(
		smallFiles(
			['countries/jp.yaml', "checked: '2024-06-30'", "checked: '2025-01-01'"],
			[
				'scenario.yaml',
				'origin: ke',
				"corrections: [{ dated: '2025-01-01', text: { en: A, es: B } }]\norigin: ke"
			]
		)
	);
	expect(errors).toEqual([]);
});

test('an event after the last known day needs to say that it was only announced', () => {
	const needs = 'an event that was only announced needs scheduled: true';
	expect(errorsOf(withEvent("dated: '2024-07-01'"))).toEqual([
		`timeline.yaml:5:3  [1].dated found 2024-07-01, ${late}; ${needs}`
	]);
	expect(errorsOf(withEvent("dated: '2024-07-01'", 'scheduled: true'))).toEqual([]);
});

test('an event that ends after the last known day is reported at its end', () => {
	expect(errorsOf(withEvent("dated: '2024-06-01'", "until: '2024-07-01'"))).toEqual([
		`timeline.yaml:6:3  [1].until found 2024-07-01, ${late}; an event that was only announced needs scheduled: true`
	]);
});

test('an event that the material covers was not only announced', () => {
	expect(errorsOf(withEvent("dated: '2024-06-01'", 'scheduled: true'))).toEqual([
		"timeline.yaml:6:3  [1].scheduled found true, but this event is not later than the scenario's knownUntil (2024-06-30)"
	]);
	expect(errorsOf(withEvent("dated: '2024-06-01'", 'scheduled: false'))).toEqual([
		'timeline.yaml:6:3  [1].scheduled found the boolean false, allowed: true'
	]);
});

test('a span ends on or after its first day', () => {
	expect(errorsOf(withEvent("dated: '2024-06-02'", "until: '2024-06-01'"))).toEqual([
		"timeline.yaml:6:3  [1].until found 2024-06-01, allowed: from 2024-06-02 on, the event's first day"
	]);
	expect(errorsOf(withEvent("dated: '2024-06-02'", "until: '2024-06-02'"))).toEqual([]);
});
