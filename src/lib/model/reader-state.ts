import { asOfWords, type AsOf } from '../../../data/vocabulary.ts';
import { isForeign, type InvalidOption } from './options.ts';
import { layers, type Layer } from './layers.ts';
import { formatWeights, mostWeight, parseWeights, type Weights } from './weights.ts';

/** What the reader has chosen beside the route, as a link carries it behind the route's `?`. */
export interface ReaderState {
	/** What the world is shaded by, if anything. */
	readonly layer: Layer | undefined;
	/** How the reader weighs the parts of reach; undefined until asked. */
	readonly weights: Weights | undefined;
	/** The day as of which reach is shown; the debate's until asked. */
	readonly asOf: AsOf;
}

/** A hash taken apart: `#/c/ru?layer=treaty` to the route's part and the state. */
export interface ParsedState {
	readonly path: string;
	/** Undefined when the hash carries none. */
	readonly state: ReaderState | undefined;
	/** What was not understood, or had to be clamped. */
	readonly invalid: readonly InvalidOption[];
}

export const noState: ReaderState = { layer: undefined, weights: undefined, asOf: 'debate' };

/** What a link may carry behind the route's `?`. */
const names = ['layer', 'weights', 'asof'];

/** A hash to its route's part and the reader's state. Never throws; see ParsedState. */
export function parseState(hash: string): ParsedState {
	const mark = hash.indexOf('?');
	if (mark < 0) return { path: hash, state: undefined, invalid: [] };
	const query = new URLSearchParams(hash.slice(mark + 1));
	const invalid: InvalidOption[] = [];
	const asked = query.get('layer');
	const layer = layers.find((name) => name === asked);
	if (asked !== null && !layer) invalid.push({ name: 'layer', found: asked, allowed: layers });
	const weighed = query.get('weights');
	const parsed = weighed === null ? undefined : parseWeights(weighed);
	if (weighed !== null && (!parsed || parsed.clamped)) {
		const allowed = [`0–${String(mostWeight)}, as in 3-1-0-2-5`];
		invalid.push({ name: 'weights', found: weighed, allowed });
	}
	const day = query.get('asof');
	const asOf = asOfWords.find((word) => word === day);
	if (day !== null && !asOf) invalid.push({ name: 'asof', found: day, allowed: asOfWords });
	for (const name of new Set(query.keys())) {
		if (!names.includes(name) && !isForeign(name))
			invalid.push({ name, found: query.get(name) ?? '', allowed: [] });
	}
	const state = { layer, weights: parsed?.weights, asOf: asOf ?? noState.asOf };
	return { path: hash.slice(0, mark), state, invalid };
}

/** What stands behind the route in a hash: empty, or from `?` on. */
export function formatState({ layer, weights, asOf }: ReaderState): string {
	const parts = [
		...(layer ? [`layer=${layer}`] : []),
		...(weights ? [`weights=${formatWeights(weights)}`] : []),
		...(asOf === noState.asOf ? [] : [`asof=${asOf}`])
	];
	return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
