/** Which drawing of the labels: the style sheet shows one of them, by the width of the plot. */
export type Size = 'narrow' | 'wide';

/**
 * The least width, in CSS pixels, at which each drawing is shown. Things are placed for it; on a
 * wider plot they only move further apart, as everything along the axis is a percentage.
 */
export const leastWidth: Readonly<Record<Size, number>> = { narrow: 290, wide: 560 };

/** A share of the axis, in percent to a tenth. */
export function tenth(share: number): number {
	return Math.round(share * 10) / 10;
}

/** Width of a text in pixels, on the safe side for the sans at 13 px. */
export function textWidth(text: string): number {
	return Math.ceil(text.length * 6.3) + 2;
}

/** Width of a text at an axis, which is set in 12 px. */
export function axisTextWidth(text: string): number {
	return (textWidth(text) * 12) / 13;
}
