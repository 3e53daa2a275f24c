import type { GlobeTurn } from '$lib/cartography/globe';
import type { LngLat } from '../../../geo/lng-lat.ts';
import type { View } from '$lib/model/options';

/** What a map is told to show, by a slide or by another window. A new object is shown anew. */
export interface Shot {
	readonly view: View;
	/**
	 * Where to look; left out, at the selected country or at all of the story. `span` is in degrees of
	 * longitude at the equator, over the shorter side of the map.
	 */
	readonly camera?: { readonly center: LngLat; readonly span: number } | undefined;
	/** Places to frame, where there is no `camera`: the turns of a route. */
	readonly around?: readonly LngLat[] | undefined;
	/** A part of the plane in map units, shown at once; goes before `camera`. */
	readonly look?: Look | undefined;
}

/**
 * The part of its plane that a map shows: its centre and its shorter side, in map units, and how a globe
 * is turned.
 */
export interface Look {
	readonly x: number;
	readonly y: number;
	readonly span: number;
	readonly turn?: GlobeTurn | undefined;
}
