/** A number for the narrow drawing and one for the wide: the style sheet chooses by container. */
export interface Both {
	readonly narrow: number;
	readonly wide: number;
}

/**
 * The least width, in CSS pixels, at which each drawing is shown. Things are placed for it; on a
 * wider plot they only move further apart, as everything along the axis is a percentage.
 */
export const leastWidth: Both = { narrow: 296, wide: 560 };

/** The same computation for both drawings. */
export function inBoth(compute: (size: keyof Both) => number): Both {
	return { narrow: compute('narrow'), wide: compute('wide') };
}

/** The custom properties from which the style sheet takes the height or offset of a thing. */
export function bothStyle({ narrow, wide }: Both): string {
	return narrow === wide ? `--n:${narrow}` : `--n:${narrow};--w:${wide}`;
}

/** A share of the axis as a percentage, to a tenth. */
export function percent(share: number): string {
	return `${Math.round(share * 10) / 10}%`;
}

/** Width of a text in pixels, on the safe side for the sans at 13 px. */
export function textWidth(text: string): number {
	return Math.ceil(text.length * 6.6) + 2;
}
