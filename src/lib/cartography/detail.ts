import type { LngLat } from '../../../geo/lng-lat.ts';
import { detailAreaAt } from '../../../geo/detail-areas.ts';

/** Outlines by how close a reader is: those of the page, the world in more detail, or one area close by. */
export type Detail =
	| { readonly step: 'page' }
	| { readonly step: 'world' }
	| { readonly step: 'area'; readonly area: string };

/** How many times closer than at first a reader is when finer outlines are due. */
const closer = { world: 2.5, area: 8 };

/**
 * Which outlines a view is due.
 *
 * @param magnification how many times larger than at first everything is
 * @param middle the place in the middle of the view, if it shows one
 * @param areas ids of the areas that there are files of; undefined until that is known
 */
export function detailOf(
	magnification: number,
	middle: LngLat | undefined,
	areas: readonly string[] | undefined
): Detail {
	if (magnification < closer.world) return { step: 'page' };
	const area = middle && detailAreaAt(middle)?.id;
	return magnification >= closer.area && area !== undefined && areas?.includes(area)
		? { step: 'area', area }
		: { step: 'world' };
}
