import type { Outcome, Region } from '../../../data/precedent-schema.ts';
import * as m from '$lib/paraglide/messages';
import type { PrecedentsView } from '$lib/views/precedents/precedents-view';

/** What a case is filtered by. */
export interface CaseFacts {
	readonly id: string;
	readonly hosts: readonly string[];
	readonly outcome: Outcome;
	readonly region: Region;
	readonly left: number;
}

/** What the page carries for its script. */
export interface PrecedentsFacts {
	readonly cases: readonly CaseFacts[];
	readonly cutYear: number;
	readonly first: number;
	readonly last: number;
	/** Where the years begin and end on the timeline, as shares of its width. */
	readonly margin: number;
	/** Sentences with a place to fill in: `{count}` and `{of}`, `{found}`. */
	readonly words: { readonly shown: string; readonly unknown: string };
}

/** The facts behind the page. Call it where the language is the current one. */
export function caseFacts({ cases, cutYear, timeline }: PrecedentsView): PrecedentsFacts {
	const [tick] = timeline.ticks;
	const step = tick ? (timeline.ticks[1]?.x ?? tick.x + 10) - tick.x : 10;
	const start = tick ? tick.x - ((tick.year - timeline.first) * step) / 10 : 0;
	return {
		cases: cases.map(({ id, way, outcome, region, left }) => ({
			id,
			hosts: [...new Set(way.map(({ iso2 }) => iso2))],
			outcome,
			region,
			left
		})),
		cutYear,
		first: timeline.first,
		last: timeline.last,
		margin: start / timeline.width,
		words: {
			shown: m.precedents_shown({ count: '{count}', of: '{of}' }),
			unknown: m.precedents_unknown_filter({ found: '{found}' })
		}
	};
}
