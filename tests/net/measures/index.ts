import { covered, cut, mapPane, namedHeading, sidewaysScroll } from './layout.ts';
import { labelClashes, strayMarkers } from './map.ts';
import { smallTargets, smallText } from './sizes.ts';

/** What is asked of a state. */
export interface Demands {
	/** Selector of the heading that has to be in the window. */
	readonly heading?: string | undefined;
	/** Share of the window that the map has at least. */
	readonly leastMap: number;
	/** Share of the window's height that a map which stays may have at most. */
	readonly mostMap: number;
	/** CSS pixels of the smallest letters, and of the smallest on slides. */
	readonly leastText: number;
	readonly leastSlideText: number;
	/** CSS pixels of the smallest control; 0 where nothing can be pressed. */
	readonly leastTarget: number;
	/** Whether the state is on paper, which neither scrolls nor covers. */
	readonly onPaper: boolean;
}

/** All that is wrong with the page as it stands, a sentence each. */
export function faults(demands: Demands): string[] {
	const always = [
		...labelClashes(),
		...strayMarkers(),
		...smallText(demands.leastText, demands.leastSlideText)
	];
	if (demands.onPaper) return always;
	return [
		...sidewaysScroll(),
		...mapPane(demands.leastMap, demands.mostMap),
		...(demands.heading === undefined ? [] : namedHeading(demands.heading)),
		...covered(),
		...cut(),
		...always,
		...(demands.leastTarget > 0 ? smallTargets(demands.leastTarget) : [])
	];
}

declare global {
	// Measured in pages of any engine, by whoever drives it.
	var net: { faults: typeof faults } | undefined;
}

globalThis.net = { faults };
