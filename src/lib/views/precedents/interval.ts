/** A share of cases with the range that a sample of its size leaves open. */
export interface Share {
	readonly count: number;
	readonly of: number;
	/** From 0 to 1; 0 where there is no case. */
	readonly share: number;
	readonly low: number;
	readonly high: number;
}

/** Standard deviations of a normal distribution that hold 95 % of it. */
const z = 1.959964;

/**
 * A share with its 95 % interval by Wilson's score method, which stays within 0 and 1 and holds for
 * small counts.
 *
 * @throws when there are more hits than cases, or fewer than none
 */
export function shareOf(count: number, of: number): Share {
	if (count < 0 || count > of) {
		throw new Error(`No share: ${String(count)} of ${String(of)}`);
	}
	if (of === 0) return { count, of, share: 0, low: 0, high: 1 };
	const share = count / of;
	const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
	const middle = share + (z * z) / (2 * of);
	const whole = 1 + (z * z) / of;
	return {
		count,
		of,
		share,
		low: Math.max(0, (middle - spread) / whole),
		high: Math.min(1, (middle + spread) / whole)
	};
}
