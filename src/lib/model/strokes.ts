import type { Standing } from '../../../data/vocabulary.ts';

/** How a line is drawn, in CSS pixels. */
export interface Stroke {
	readonly width: number;
	/** Lengths of dashes and gaps in turn; a whole line without. */
	readonly dashes?: readonly number[];
}

/** The arc from the origin to a candidate, by the candidate's standing. */
export const arcStrokes = {
	destination: { width: 2, dashes: [6, 4] },
	facilitator: { width: 2, dashes: [8, 3, 1.2, 3] },
	discarded: { width: 2, dashes: [1.4, 4] }
} as const satisfies Record<Standing, Stroke>;

/**
 * Every other line of the map. The map's painters, its legend, its pictures and what is printed all
 * read these, so that a reader meets the same line everywhere.
 */
export const strokes = {
	/** Between countries, and along the coast. */
	border: { width: 0.7 },
	graticule: { width: 0.7 },
	/** Round the open country, one that a pointer meets, and on layers the countries of the story. */
	outline: { width: 2 },
	/** The arc of the open country, and one that a pointer meets; its dashes stay. */
	chosenArc: { width: 3 },
	/** Round the part of a disputed area that lies inside the country it is drawn as. */
	dispute: { width: 1, dashes: [3, 2] },
	ring: { width: 0.8, dashes: [3, 4] },
	/** The edge of a band of distances. */
	band: { width: 1 },
	/** Along which a distance is measured. */
	measure: { width: 1.5 }
} as const satisfies Record<string, Stroke>;

/** Slanting stripes over a disputed area: how thick, and how far from one to the next, in CSS pixels. */
export const hatch = { width: 1.6, step: 6, degrees: 45 } as const;

/** A stroke as SVG attributes. */
export function strokeAttributes({ width, dashes }: Stroke): {
	'stroke-width': number;
	'stroke-dasharray'?: string;
} {
	return { 'stroke-width': width, ...(dashes && { 'stroke-dasharray': dashes.join(' ') }) };
}

/** Widths that a style sheet asks for by name, since they come and go with a pointer. */
export const strokeProperties =
	`--outline:${String(strokes.outline.width)};` + `--chosen-arc:${String(strokes.chosenArc.width)}`;
