/** The parts of reach that a reader may weigh, in the order a link has them. */
export const dimensions = ['soil', 'law', 'presence', 'practice', 'leverage'] as const;
export type Dimension = (typeof dimensions)[number];

/** How much each part matters to the reader: whole numbers from 0, not at all, to `mostWeight`. */
export type Weights = Readonly<Record<Dimension, number>>;

export const mostWeight = 5;

const number = String.raw`(-?\d{1,6}(?:\.\d{1,6})?)`;
const form = new RegExp(`^${dimensions.map(() => number).join('-')}$`);

/** Weights as a link has them, and whether any had to be moved into its range. */
export interface ParsedWeights {
	readonly weights: Weights;
	readonly clamped: boolean;
}

/**
 * `3-1-0-2-5`, one number to a dimension, to weights. Numbers outside their range are clamped to it,
 * fractions rounded. Undefined when it is not five numbers.
 */
export function parseWeights(text: string): ParsedWeights | undefined {
	const found = form.exec(text)?.slice(1).map(Number);
	if (!found) return undefined;
	const within = found.map((value) => Math.min(mostWeight, Math.max(0, Math.round(value))));
	const weights = Object.fromEntries(
		dimensions.map((dimension, index) => [dimension, within[index] ?? 0])
	) as Record<Dimension, number>;
	return { weights, clamped: found.some((value, index) => value !== within[index]) };
}

/** The inverse of parseWeights. */
export function formatWeights(weights: Weights): string {
	return dimensions.map((dimension) => String(weights[dimension])).join('-');
}
