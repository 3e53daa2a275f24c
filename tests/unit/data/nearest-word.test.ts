import { expect, test } from 'vitest';
import { foundAndAllowed, kindOf, nearestWord } from '../../../data/nearest-word.ts';

const words = ['destination', 'facilitator', 'discarded', 'pro', 'risk'];

test.each([
	['destinaton', 'destination'],
	['DISCARDED', 'discarded'],
	['discared', 'discarded'],
	['rsik', 'risk'],
	['prp', 'pro'],
	['con', undefined],
	['guarantor', undefined],
	['', undefined]
])('the word nearest to "%s" is %s', (found, nearest) => {
	expect(nearestWord(found, words)).toBe(nearest);
});

test('a code of two letters is near to itself only, in whatever case', () => {
	expect(nearestWord('RU', ['qa', 'ru'])).toBe('ru');
	expect(nearestWord('rx', ['qa', 'ru'])).toBeUndefined();
	expect(nearestWord('D', ['A', 'B', 'C'])).toBeUndefined();
});

test('of two words equally near, the first listed is named', () => {
	expect(nearestWord('cats', ['cat', 'bats'])).toBe('cat');
	expect(nearestWord('cats', ['bats', 'cat'])).toBe('bats');
});

test('a short list is printed whole and each word once, a long one is cut to the nearest', () => {
	expect(foundAndAllowed('rsik', ['pro', 'risk', 'risk'])).toBe(
		'found "rsik", allowed: pro, risk; did you mean "risk"?'
	);
	const many = Array.from({ length: 40 }, (_, index) => `source-${String(index)}`);
	expect(foundAndAllowed('sources-7', many)).toBe('found "sources-7"; did you mean "source-7"?');
	expect(foundAndAllowed('gazette', many)).toBe('found "gazette"');
});

test.each([
	[null, 'nothing'],
	[undefined, 'nothing'],
	['x', '"x"'],
	[['x'], 'a list'],
	[{ x: 1 }, 'keys with values'],
	[3.5, 'the number 3.5'],
	[NaN, 'the number NaN'],
	[false, 'the boolean false'],
	[new Date(0), 'a YAML timestamp']
])('%j is called %s', (value, name) => {
	expect(kindOf(value)).toBe(name);
});
