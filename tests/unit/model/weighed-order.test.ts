import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Findings } from '../../../src/lib/model/reach-scores.ts';
import { weighedOrder, type Weighable } from '../../../src/lib/model/weighed-order.ts';
import { dimensions, mostWeight, type Weights } from '../../../src/lib/model/weights.ts';

/** A candidate with scores in the order of the dimensions; undefined is not established. */
function candidate(iso2: string, ...scores: (number | undefined)[]): Weighable {
	const findings = Object.fromEntries(
		dimensions.map((dimension, index) => {
			const score = scores[index];
			return [dimension, { found: 'not-established', ...(score !== undefined && { score }) }];
		})
	) as unknown as Findings;
	return { iso2, findings };
}

function weights(...values: number[]): Weights {
	return Object.fromEntries(
		dimensions.map((dimension, index) => [dimension, values[index] ?? 0])
	) as Record<keyof Weights, number>;
}

const far = candidate('ff', 100, 100, 0, 50, 67);
const near = candidate('nn', 2, 67, 0, 50, 100);

function order(candidates: Weighable[], ...values: number[]) {
	return weighedOrder(candidates, weights(...values)).map(({ candidate: { iso2 }, place }) => [
		iso2,
		place
	]);
}

test('the order follows the weights', () => {
	expect(order([near, far], 1)).toEqual([
		['ff', 1],
		['nn', 2]
	]);
	expect(order([far, near], 0, 0, 0, 0, 5)).toEqual([
		['nn', 1],
		['ff', 2]
	]);
});

test('the arithmetic adds up as it is shown', () => {
	const [first] = weighedOrder([far], weights(3, 1, 0, 2, 5));
	expect(first?.parts.map(({ product }) => product)).toEqual([300, 100, 0, 100, 335]);
	expect([first?.sum, first?.most]).toEqual([835, 11]);
	expect(first?.share).toBeCloseTo(8.35 / 11);
});

test('equal shares share a place, in the order they came, and the next place is left out', () => {
	expect(order([near, far, candidate('zz', 0, 0, 0, 0, 0)], 0, 0, 0, 4, 0)).toEqual([
		['nn', 1],
		['ff', 1],
		['zz', 3]
	]);
	const tied = weighedOrder([near, far], weights(0, 0, 1));
	expect(tied.every(({ isTied }) => isTied)).toBe(true);
});

test('nothing is ordered while no weight counts', () => {
	expect(order([near, far])).toEqual([
		['nn', undefined],
		['ff', undefined]
	]);
});

test('what is not established is left out and puts nobody back', () => {
	const gap = candidate('gg', 100, undefined, undefined, undefined, undefined);
	const [first, second] = weighedOrder([near, gap], weights(1, 5, 0, 0, 0));
	expect([first?.candidate.iso2, first?.sum, first?.most, first?.share]).toEqual(['gg', 100, 1, 1]);
	expect(second?.most).toBe(6);
	expect(order([gap, near], 0, 5)).toEqual([
		['nn', 1],
		['gg', undefined]
	]);
});

test('every candidate is in every order once, and places never fall', () => {
	const score = fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined });
	fc.assert(
		fc.property(
			fc.array(fc.tuple(score, score, score, score, score), { maxLength: 7 }),
			fc.array(fc.integer({ min: 0, max: mostWeight }), { minLength: 5, maxLength: 5 }),
			(scores, values) => {
				const given = scores.map((each, index) => candidate(String(index), ...each));
				const found = weighedOrder(given, weights(...values));
				expect(new Set(found.map(({ candidate: { iso2 } }) => iso2)).size).toBe(given.length);
				// Equal shares are equal in whole numbers; as quotients their last bit may differ.
				const shares = found.map(({ share }) => Number((share ?? -1).toFixed(9)));
				expect([...shares].sort((a, b) => b - a)).toEqual(shares);
			}
		)
	);
});
