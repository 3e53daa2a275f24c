import { expect, test } from 'vitest';
import { loadScenario } from '../../../data/load.ts';
import { errorsOf, smallFiles } from '../../helpers/small-scenario.ts';

const mention = `- iso2: fr
  text: { en: France was named., es: Se nombró a Francia. }
  dated: '2024-05-01'
  sources: [herald]
`;

function withMention(from = '', to = '') {
	return [...smallFiles(), { path: 'mentions.yaml', text: mention.replace(from, to) }];
}

test('a scenario keeps the countries that somebody named', () => {
	expect(loadScenario(withMention()).dataset?.mentions).toEqual([
		{
			iso2: 'fr',
			text: { en: 'France was named.', es: 'Se nombró a Francia.' },
			dated: '2024-05-01',
			sources: ['herald']
		}
	]);
});

test('a year will do where the day is not known', () => {
	expect(loadScenario(withMention("'2024-05-01'", '2024')).dataset?.mentions[0]?.dated).toBe(2024);
});

test.each([
	['an unknown code', 'iso2: fr', 'iso2: zz', ':1:3  [1].iso2 is the code of no'],
	[
		'a candidate',
		'iso2: fr',
		'iso2: pt',
		':1:3  [1].iso2 found "pt", which scenario.yaml tells of'
	],
	['the origin', 'iso2: fr', 'iso2: ke', ':1:3  [1].iso2 found "ke", which scenario.yaml tells of'],
	['an unknown source', '[herald]', '[herold]', ':4:13  [1].sources[1] is not in sources.yaml'],
	['a day to come', '2024-05-01', '2024-07-01', ':3:3  [1].dated found 2024-07-01, allowed: up to'],
	[
		'a year to come',
		"'2024-05-01'",
		'2025',
		':3:3  [1].dated found 2025, allowed: up to 2024-06-30'
	]
])('a mention of %s is refused', (_, from, to, expected) => {
	expect(errorsOf(withMention(from, to)).join('\n')).toContain(`mentions.yaml${expected}`);
});
