import { expect, test } from 'vitest';
import { yearsBetween } from '../../../src/lib/precedents/brush.ts';

const years = { first: 1946, last: 2026, margin: 0.0125 };

test('the whole timeline is all years, whichever way it is dragged', () => {
	expect(yearsBetween(0, 1, years)).toEqual([1946, 2026]);
	expect(yearsBetween(1, 0, years)).toEqual([1946, 2026]);
});

test('the middle of the timeline is the middle of its years', () => {
	expect(yearsBetween(0.5, 0.5, years)).toEqual([1986, 1986]);
});
