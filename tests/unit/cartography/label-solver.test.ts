import fc from 'fast-check';
import { expect, test } from 'vitest';
import { solve, type Choice } from '../../../src/lib/cartography/label-solver.ts';

/** Three to five items of two to four choices, with costs alone and between. */
const puzzle = fc
	.tuple(
		fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 4 }), {
			minLength: 2,
			maxLength: 5
		}),
		fc.integer({ min: 1, max: 1_000_000 })
	)
	.map(([costs, seed]) => {
		const items = costs.map((item): Choice[] => item.map((cost) => ({ cost })));
		const between = (a: number, i: number, b: number, j: number) => {
			const [first, second] = a < b ? [a * 7 + i, b * 7 + j] : [b * 7 + j, a * 7 + i];
			const mixed = Math.imul(first * 131 + second * 31 + seed, 2_654_435_761) >>> 0;
			return mixed % 3 === 0 ? mixed % 50 : 0;
		};
		return { items, between };
	});

type Puzzle = typeof puzzle extends fc.Arbitrary<infer Of> ? Of : never;

function costOf({ items, between }: Puzzle, taken: readonly number[]): number {
	return taken.reduce(
		(total, choice, item) =>
			total +
			(items[item]?.[choice]?.cost ?? 0) +
			taken
				.slice(0, item)
				.reduce((sum, other, index) => sum + between(index, other, item, choice), 0),
		0
	);
}

function everyWay(items: Puzzle['items']): number[][] {
	return items.reduce<number[][]>(
		(ways, choices) => ways.flatMap((way) => choices.map((_, choice) => [...way, choice])),
		[[]]
	);
}

test('with two items the best of all ways is found', () => {
	fc.assert(
		fc.property(puzzle, (any) => {
			const two = { ...any, items: any.items.slice(0, 2) };
			const least = Math.min(...everyWay(two.items).map((way) => costOf(two, way)));
			expect(costOf(two, solve(two.items, two.between))).toBe(least);
		})
	);
});

test('no move of one item alone would make the result better, and it is the same each time', () => {
	fc.assert(
		fc.property(puzzle, (any) => {
			const taken = solve(any.items, any.between);
			const cost = costOf(any, taken);
			for (const [item, choices] of any.items.entries())
				for (const choice of choices.keys())
					expect(costOf(any, taken.with(item, choice))).toBeGreaterThanOrEqual(cost - 1e-6);
			expect(solve(any.items, any.between)).toEqual(taken);
		})
	);
});

test('no pair of choices is asked for twice', () => {
	fc.assert(
		fc.property(puzzle, ({ items, between }) => {
			const asked: string[] = [];
			solve(items, (a, i, b, j) => {
				asked.push([a, i, b, j].join());
				return between(a, i, b, j);
			});
			expect(new Set(asked).size).toBe(asked.length);
		})
	);
});

test('an item without choices takes none, and others are placed all the same', () => {
	expect(solve([[{ cost: 1 }], [], [{ cost: 3 }, { cost: 2 }]], () => 0)).toEqual([0, -1, 1]);
});
