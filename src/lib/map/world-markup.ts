import { geography } from 'virtual:geography';
import { toDrawnMercator } from '../../../geo/mercator.ts';
import type { Scene } from '../../../geo/scene.ts';
import { svgMarkup } from './svg-markup.ts';

/**
 * The Mercator world and its arcs, drawn once on the server. This is where its geometry is sent.
 *
 * @param otherHref where a country leads that the story does not tell of
 */
export function worldMarkup(scene: Scene, otherHref: (iso2: string) => string | undefined): string {
	const { shapes, disputes } = geography;
	return svgMarkup(scene, { shapes, disputes, project: toDrawnMercator, otherHref });
}
