import type { Findings, Hundredths } from './reach-scores.ts';
import { dimensions, type Dimension, type Weights } from './weights.ts';

/** A candidate to weigh, by ISO code. */
export interface Weighable {
	readonly iso2: string;
	readonly findings: Findings;
}

/** One product of the arithmetic; without a score the dimension is left out. */
export interface WeighedPart {
	readonly dimension: Dimension;
	readonly weight: number;
	readonly score: Hundredths | undefined;
	/** weight × score, in hundredths; undefined where it is left out. */
	readonly product: number | undefined;
}

/** One candidate's arithmetic and its place in the reader's order. */
export interface Weighed<Candidate extends Weighable> {
	readonly candidate: Candidate;
	readonly parts: readonly WeighedPart[];
	/** Sum of the products, in hundredths. */
	readonly sum: number;
	/** Sum of the weights that counted: the most that the sum could be, in whole points. */
	readonly most: number;
	/** Sum over most, 0 to 1; undefined where nothing counts. */
	readonly share: number | undefined;
	/** 1 for the first; equal shares have equal places. Undefined where nothing counts. */
	readonly place: number | undefined;
	/** Whether another has the same place. */
	readonly isTied: boolean;
}

/**
 * Candidates in the order that the reader's weights give: by the share of the most that each could
 * reach, so that one of which less is established is not put back for it. Equal shares keep the
 * order they came in and share a place. What no weight reaches comes last, without a place.
 */
export function weighedOrder<Candidate extends Weighable>(
	candidates: readonly Candidate[],
	weights: Weights
): Weighed<Candidate>[] {
	const summed = candidates.map((candidate) => summedUp(candidate, weights));
	return summed
		.map((one) => {
			const isEqual = (other: Sum<Candidate>) => compare(one, other) === 0;
			const counts = one.most > 0;
			return {
				...one,
				share: counts ? one.sum / 100 / one.most : undefined,
				place: counts ? 1 + summed.filter((other) => compare(other, one) < 0).length : undefined,
				isTied: counts && summed.filter(isEqual).length > 1
			};
		})
		.sort(compare);
}

type Sum<Candidate extends Weighable> = Pick<
	Weighed<Candidate>,
	'candidate' | 'parts' | 'sum' | 'most'
>;

function summedUp<Candidate extends Weighable>(
	candidate: Candidate,
	weights: Weights
): Sum<Candidate> {
	const parts = dimensions.map((dimension): WeighedPart => {
		const { score } = candidate.findings[dimension];
		const weight = weights[dimension];
		return { dimension, weight, score, product: score === undefined ? undefined : weight * score };
	});
	const counted = parts.filter(({ score }) => score !== undefined);
	return {
		candidate,
		parts,
		sum: counted.reduce((sum, { product = 0 }) => sum + product, 0),
		most: counted.reduce((sum, { weight }) => sum + weight, 0)
	};
}

/** Below 0 when the first comes first. In whole numbers, so that equal shares are equal. */
function compare(
	one: { readonly sum: number; readonly most: number },
	other: { readonly sum: number; readonly most: number }
): number {
	if (one.most === 0 || other.most === 0) return Number(one.most === 0) - Number(other.most === 0);
	return other.sum * one.most - one.sum * other.most;
}
