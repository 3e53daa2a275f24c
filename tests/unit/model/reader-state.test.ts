import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asOfWords } from '../../../data/vocabulary.ts';
import { layers } from '../../../src/lib/model/layers.ts';
import { formatState, noState, parseState } from '../../../src/lib/model/reader-state.ts';
import { dimensions, mostWeight, parseWeights } from '../../../src/lib/model/weights.ts';

const weight = fc.integer({ min: 0, max: mostWeight });
const state = fc.record({
	layer: fc.option(fc.constantFrom(...layers), { nil: undefined }),
	weights: fc.option(
		fc.record({ soil: weight, law: weight, presence: weight, practice: weight, leverage: weight }),
		{ nil: undefined }
	),
	asOf: fc.constantFrom(...asOfWords)
});

test('every state leads back to itself', () => {
	fc.assert(
		fc.property(state, (chosen) => {
			const parsed = parseState(`#/c/pt${formatState(chosen)}`);
			expect(parsed.path).toBe('#/c/pt');
			expect(parsed.state ?? noState).toEqual(chosen);
			expect(parsed.invalid).toEqual([]);
		})
	);
});

test('no hash makes it throw, and weights are always whole numbers within their range', () => {
	fc.assert(
		fc.property(fc.string(), (hostile) => {
			const { state: found } = parseState(`#/?layer=${hostile}&weights=${hostile}`);
			for (const dimension of dimensions) {
				const value = found?.weights?.[dimension] ?? 0;
				expect(Number.isInteger(value) && value >= 0 && value <= mostWeight).toBe(true);
			}
		})
	);
});

test.each([
	['9-0-1-2-3', [5, 0, 1, 2, 3]],
	['-4-0-1-2-3', [0, 0, 1, 2, 3]],
	['1-0--2-2-3', [1, 0, 0, 2, 3]],
	['1.4-0-0-0-0', [1, 0, 0, 0, 0]]
])('%s is moved into range and said to be', (text, expected) => {
	const parsed = parseWeights(text);
	expect(parsed && dimensions.map((dimension) => parsed.weights[dimension])).toEqual(expected);
	expect(parsed?.clamped).toBe(true);
});

test.each(['', '1-2-3', '1-2-3-4-5-6', 'a-b-c-d-e', '1,2,3,4,5', '1-2-3-4-1e9'])(
	'"%s" is no weights',
	(text) => {
		expect(parseWeights(text)).toBeUndefined();
	}
);

test('what it does not know is named, with what is allowed', () => {
	expect(parseState('#/?layer=moon&asof=tomorrow&colour=red').invalid).toEqual([
		{ name: 'layer', found: 'moon', allowed: layers },
		{ name: 'asof', found: 'tomorrow', allowed: asOfWords },
		{ name: 'colour', found: 'red', allowed: [] }
	]);
});

test('reach is shown as of the debate’s day unless a link says otherwise, and no link says the default', () => {
	expect(parseState('#/c/ru?layer=rome').state?.asOf).toBe('debate');
	expect(parseState('#/c/ru?asof=tomorrow').state?.asOf).toBe('debate');
	expect(parseState('#/c/ru?asof=latest').state?.asOf).toBe('latest');
	expect(formatState({ ...noState, layer: 'rome', asOf: 'debate' })).toBe('?layer=rome');
	expect(formatState({ ...noState, asOf: 'latest' })).toBe('?asof=latest');
});

test('what campaigns hang on to a hash is no error of the reader', () => {
	expect(parseState('#/c/ru?layer=rome&utm_source=x&fbclid=1').invalid).toEqual([]);
});
