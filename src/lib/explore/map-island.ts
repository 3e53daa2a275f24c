import type { ComponentProps } from 'svelte';
import MapPane from '$lib/map/MapPane.svelte';
import { hydrateIsland, type Island } from './island.svelte.ts';

export type MapProps = ComponentProps<typeof MapPane>;

/** The map once it can be moved. */
export type MapIsland = Island<MapProps> & { readonly exports: Pick<MapPane, 'snapshot'> };

/**
 * Brings the drawing in `target` alive, where it stands and as it looks.
 *
 * @param props all that will ever be told, as the server had it
 */
export function wakeMap(target: Element, props: MapProps): MapIsland {
	return hydrateIsland(MapPane, target, props);
}
