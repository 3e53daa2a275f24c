import type { Outcome } from '../../../data/precedent-schema.ts';
import type { ColourToken, Stroke } from './symbology.ts';

/**
 * How the end of a ruler's exile is drawn. Colour tells four families apart, dashes and the mark at
 * its end tell each outcome, so that nothing rests on colour.
 */
export interface OutcomeSymbol {
	readonly colour: ColourToken;
	readonly stroke: Stroke;
	/** Outline of the mark round (0, 0), within 4 units. */
	readonly mark: string;
	/** Whether the mark is filled; hollow ones are filled with paper. */
	readonly filled: boolean;
}

const shapes = {
	square: 'M-3-3h6v6h-6z',
	circle: 'M-3.4 0a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0-6.8 0z',
	triangle: 'M0-3.8 3.7 3H-3.7z',
	diamond: 'M0-4 4 0 0 4-4 0z',
	cross: 'M-3-3 3 3M3-3-3 3',
	plus: 'M0-3.8V3.8M-3.8 0H3.8',
	hourglass: 'M-3.4-3.4H3.4L-3.4 3.4H3.4z',
	dash: 'M-3.4 0H3.4'
} as const;

/** By family: the refuge held; he went on or home freely; he was killed; he was handed over or tried. */
export const outcomeSymbols = {
	'died-there': symbol('map-candidate', 'square', true),
	'still-there': symbol('map-candidate', 'circle', false, [7, 2]),
	'returned-freely': symbol('ink-soft', 'triangle', false, [3, 2.5]),
	expelled: symbol('ink-soft', 'diamond', false, [1, 2.5]),
	killed: symbol('ink', 'cross', false, [9, 2, 2, 2]),
	'returned-and-tried': symbol('map-arc', 'triangle', true, [5, 2.5]),
	extradited: symbol('map-arc', 'diamond', true),
	'handed-to-tribunal': symbol('map-arc', 'hourglass', true, [9, 2.5]),
	seized: symbol('map-arc', 'plus', false, [2, 2]),
	unknown: symbol('ink-soft', 'dash', false, [1, 4])
} as const satisfies Record<Outcome, OutcomeSymbol>;

function symbol(
	colour: ColourToken,
	shape: keyof typeof shapes,
	filled: boolean,
	dashes?: readonly number[]
): OutcomeSymbol {
	return {
		colour,
		stroke: { width: 1.1, ...(dashes && { dashes }) },
		mark: shapes[shape],
		filled
	};
}
