/** A place that something may take, with what it costs to be there. */
export interface Choice {
	readonly cost: number;
}

/** What it costs when two of the items take these of their choices. */
export type Between = (item: number, choice: number, other: number, otherChoice: number) => number;

/** Passes over all items before the search is content; it settles in three or four. */
const passes = 20;

/**
 * One choice per item so that the sum of all costs is small: each item in turn takes its best place among
 * those before it, then items move one by one and, where two are in each other's way, two by two, until
 * nothing gets better. Costs between two choices are asked for once. The same input has the same result.
 *
 * @returns per item the index of its choice; one without choices has -1
 */
export function solve(items: readonly (readonly Choice[])[], between: Between): number[] {
	const starts: number[] = [];
	let all = 0;
	for (const choices of items) {
		starts.push(all);
		all += choices.length;
	}
	const known = new Float64Array(all * all).fill(NaN);
	const cost = (a: number, choiceOfA: number, b: number, choiceOfB: number): number => {
		if (a > b) return cost(b, choiceOfB, a, choiceOfA);
		const at = ((starts[a] ?? 0) + choiceOfA) * all + (starts[b] ?? 0) + choiceOfB;
		const seen = known[at];
		if (seen !== undefined && !Number.isNaN(seen)) return seen;
		return (known[at] = between(a, choiceOfA, b, choiceOfB));
	};
	const taken = items.map(() => -1);
	/** What a choice costs among those taken, or `limit` once it costs more. */
	const costOf = (item: number, choice: number, without = -1, limit = Infinity): number => {
		let sum = items[item]?.[choice]?.cost ?? 0;
		for (let other = 0; other < taken.length && sum < limit; other += 1) {
			const theirs = taken[other] ?? -1;
			if (other !== item && other !== without && theirs >= 0)
				sum += cost(item, choice, other, theirs);
		}
		return Math.min(sum, limit);
	};
	const best = (item: number): number => {
		let [least, found] = [Infinity, -1];
		const count = items[item]?.length ?? 0;
		for (let choice = 0; choice < count; choice += 1) {
			const sum = costOf(item, choice, -1, least);
			if (sum < least) {
				least = sum;
				found = choice;
			}
		}
		return found;
	};
	for (const item of items.keys()) taken[item] = best(item);

	for (let pass = 0, moved = true; moved && pass < passes; pass += 1) {
		moved = false;
		for (const item of items.keys()) {
			const now = taken[item] ?? -1;
			const next = best(item);
			if (next !== now && costOf(item, next) < costOf(item, now) - 1e-9) {
				taken[item] = next;
				moved = true;
			}
		}
		if (!moved) moved = moveTwo();
	}
	return taken;

	/** Moves two items that are in each other's way to the best pair of places; whether that helped. */
	function moveTwo(): boolean {
		for (let a = 0; a < items.length; a += 1) {
			for (let b = a + 1; b < items.length; b += 1) {
				const [ofA, ofB] = [taken[a] ?? -1, taken[b] ?? -1];
				if (ofA < 0 || ofB < 0 || !(isHeldBack(a, b) || isHeldBack(b, a))) continue;
				const pair = bestPair(a, b);
				if (pair[0] === ofA && pair[1] === ofB) continue;
				[taken[a], taken[b]] = pair;
				return true;
			}
		}
		return false;
	}

	function bestPair(a: number, b: number): readonly [number, number] {
		let pair: readonly [number, number] = [taken[a] ?? -1, taken[b] ?? -1];
		let least = costOf(a, pair[0], b) + costOf(b, pair[1], a) + cost(a, pair[0], b, pair[1]) - 1e-9;
		const ofB = (items[b] ?? []).map((_, choice) => costOf(b, choice, a, least));
		for (let one = 0; one < (items[a]?.length ?? 0); one += 1) {
			const first = costOf(a, one, b, least);
			for (let other = 0; other < ofB.length && first < least; other += 1) {
				const alone = first + (ofB[other] ?? 0);
				if (alone >= least) continue;
				const sum = alone + cost(a, one, b, other);
				if (sum < least) [least, pair] = [sum, [one, other]];
			}
		}
		return pair;
	}

	/** Whether an item would stand better were the other not there. */
	function isHeldBack(item: number, other: number): boolean {
		const now = costOf(item, taken[item] ?? -1) - 1e-9;
		const count = items[item]?.length ?? 0;
		for (let choice = 0; choice < count; choice += 1)
			if (costOf(item, choice, other, now) < now) return true;
		return false;
	}
}
