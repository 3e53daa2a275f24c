import type { EmbedChoices } from './address.ts';

/**
 * Heights of the embed page in CSS pixels. They are the same at every width, so that a frame is
 * right before any script has run and wherever it is turned; the style sheet agrees.
 */
const heights = { whole: 680, plain: 620, static: 520, plainStatic: 440 };

/** The narrowest and lowest frame that shows more than the picture with a link. */
export const smallestFrame = 200;

/** Column widths of newsrooms, in CSS pixels, at which an embed is worth looking at. */
export const columnWidths = [330, 510, 660, 930, 1200] as const;

/** Height that the embed page needs, in CSS pixels. */
export function embedHeight(choices: Pick<EmbedChoices, 'plain' | 'static'>): number {
	if (choices.static) return choices.plain ? heights.plainStatic : heights.static;
	return choices.plain ? heights.plain : heights.whole;
}
