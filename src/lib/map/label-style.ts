import type { Spot } from '$lib/cartography/labels';
import { awayFrom } from '$lib/cartography/label-spots';
import type { OpeningSpots } from '$lib/model/opening-spots';
import type { StageLabels } from './stage-labels.ts';

/** The spot of a label on maps of either class of size; the same for both once the map's size is known. */
export interface SpotPair {
	readonly narrow: Spot | undefined;
	readonly wide: Spot | undefined;
}

/** Where a label stands: as placed for the stage, or as the page came. */
export function spotsOfLabel(
	id: string,
	labels: StageLabels['spots'],
	opening: OpeningSpots
): SpotPair {
	if (!labels) return { narrow: opening.narrow[id], wide: opening.wide[id] };
	const spot = labels.get(id);
	return { narrow: spot, wide: spot };
}

/**
 * Custom properties by which the style sheet puts a label beside its point.
 *
 * @param radius of the mark at its point, in CSS pixels
 */
export function awayStyle({ narrow, wide }: SpotPair, radius: number): string {
	const away = (spot: Spot | undefined) => (spot ? awayFrom(spot, radius) : 0).toFixed(1);
	return `--away-narrow:${away(narrow)}px;--away-wide:${away(wide)}px`;
}
