import type { Standing } from '../../../data/vocabulary.ts';
import type { Role } from '../../../geo/scene.ts';

/** A colour by the name of its custom property in the style sheets, without its dashes. */
export type ColourToken =
	| 'ink'
	| 'ink-soft'
	| 'map-arc'
	| 'map-arc-discarded'
	| 'map-border'
	| 'map-candidate'
	| 'map-candidate-tint'
	| 'map-discarded-tint'
	| 'map-jurisdiction'
	| 'map-land'
	| 'map-origin'
	| 'map-origin-tint'
	| 'map-water';

/** How a line is drawn, in CSS pixels. */
export interface Stroke {
	readonly width: number;
	/** Lengths of dashes and gaps in turn; a whole line without. */
	readonly dashes?: readonly number[];
	/** Ends of lines and of dashes; straight ones without. */
	readonly cap?: 'round';
}

/** A line as every renderer draws it. */
export interface LineSymbol {
	readonly colour: ColourToken;
	readonly opacity: number;
	readonly stroke: Stroke;
	/** What changes of the stroke while its country is selected or pointed at; dashes stay. */
	readonly selected: Pick<Stroke, 'width'>;
}

/**
 * The arc from the origin to a candidate, by the candidate's standing: context, so thin and broken; the
 * measuring line is the figure.
 */
export const arcSymbols = {
	destination: {
		colour: 'map-arc',
		opacity: 0.8,
		stroke: { width: 1.1, dashes: [6, 3.5] },
		selected: { width: 1.6 }
	},
	facilitator: {
		colour: 'map-arc',
		opacity: 0.8,
		stroke: { width: 1.1, dashes: [8, 3, 1.6, 3] },
		selected: { width: 1.6 }
	},
	discarded: {
		colour: 'map-arc-discarded',
		opacity: 0.8,
		stroke: { width: 1.5, dashes: [0.1, 3.4], cap: 'round' },
		selected: { width: 2 }
	}
} as const satisfies Record<Standing, LineSymbol>;

/** The great circle along which a distance is measured. */
export const measureSymbol = {
	colour: 'ink',
	opacity: 1,
	stroke: { width: 1.7, cap: 'round' },
	selected: { width: 2.4 },
	/** A wider line beneath, which lifts it off land and borders. */
	casing: { colour: 'map-water', opacity: 0.75, wider: 2.4 },
	/** Side of the square at its end on the soil of the jurisdiction, and of the paper edge round it. */
	end: { side: 5, edge: 1.2 },
	/** Free room along the line on either side of its number. */
	gap: 5
} as const satisfies LineSymbol & Record<string, unknown>;

/** Fill and edge of a country by what it is to the story. */
export interface CountrySymbol {
	readonly fill: ColourToken;
	readonly edge: ColourToken;
	readonly stroke: Stroke;
}

const countrySymbols = {
	origin: { fill: 'map-origin-tint', edge: 'map-origin', stroke: { width: 0.9 } },
	jurisdiction: { fill: 'map-jurisdiction', edge: 'map-border', stroke: { width: 0.7 } },
	candidate: { fill: 'map-candidate-tint', edge: 'map-candidate', stroke: { width: 0.9 } },
	discarded: {
		fill: 'map-discarded-tint',
		edge: 'map-candidate',
		stroke: { width: 0.9 }
	},
	other: { fill: 'map-land', edge: 'map-border', stroke: { width: 0.7 } }
} as const satisfies Record<string, CountrySymbol>;

/** How a country is drawn; one without a role is one that the story does not tell of. */
export function countrySymbol(role?: Role, standing?: Standing): CountrySymbol {
	return countrySymbols[standing === 'discarded' ? 'discarded' : (role ?? 'other')];
}

/** The sign where a capital lies: shapes differ, so that no colour has to be told apart. */
export interface MarkSymbol {
	readonly shape: 'dot' | 'ring' | 'ringed-dot' | 'square';
	readonly colour: ColourToken;
	/** Outer radius in CSS pixels. */
	readonly radius: number;
}

const markSymbols = {
	origin: { shape: 'dot', colour: 'ink', radius: 5 },
	jurisdiction: { shape: 'square', colour: 'ink', radius: 2.5 },
	destination: { shape: 'dot', colour: 'map-candidate', radius: 5 },
	facilitator: { shape: 'ringed-dot', colour: 'map-candidate', radius: 5 },
	discarded: { shape: 'ring', colour: 'map-arc-discarded', radius: 3.4 }
} as const satisfies Record<string, MarkSymbol>;

/** The mark of a place by its role and, for a candidate, its standing. */
export function markSymbol(role: Role, standing: Standing = 'destination'): MarkSymbol {
	return markSymbols[role === 'candidate' ? standing : role];
}

/** Every other line of the map. */
export const strokes = {
	/** Between countries, and along the coast. */
	border: { width: 0.7 },
	graticule: { width: 0.7 },
	/** Round the open country, one that a pointer meets, and on layers the countries of the story. */
	outline: { width: 2 },
	/** Round the part of a disputed area that lies inside the country it is drawn as. */
	dispute: { width: 1, dashes: [3, 2] },
	ring: { width: 0.8, dashes: [3, 4] },
	/** The edge of a band of distances. */
	band: { width: 1 }
} as const satisfies Record<string, Stroke>;

/** Slanting stripes over a disputed area: how thick, and how far from one to the next, in CSS pixels. */
export const hatch = { width: 1.6, step: 6, degrees: 45 } as const;

/** A stroke as SVG attributes. */
export function strokeAttributes({ width, dashes, cap }: Stroke): {
	'stroke-width': number;
	'stroke-dasharray'?: string;
	'stroke-linecap'?: 'round';
} {
	return {
		'stroke-width': width,
		...(dashes && { 'stroke-dasharray': dashes.join(' ') }),
		...(cap && { 'stroke-linecap': cap })
	};
}

/** Widths that a style sheet asks for by name, since they come and go with a pointer. */
export const strokeProperties =
	`--outline:${String(strokes.outline.width)};` +
	`--selected-measure:${String(measureSymbol.selected.width)};` +
	`--selected-arc:${String(arcSymbols.destination.selected.width)};` +
	`--selected-discarded-arc:${String(arcSymbols.discarded.selected.width)}`;
