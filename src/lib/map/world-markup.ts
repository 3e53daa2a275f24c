import { geography } from 'virtual:geography';
import { toDrawnMercator } from '../../../geo/mercator.ts';
import type { Scene } from '../../../geo/scene.ts';
import { svgMarkup } from './svg-markup.ts';

/** The Mercator world and its arcs, drawn once on the server. This is where its geometry is sent. */
export function worldMarkup(scene: Scene): string {
	const { shapes, disputes } = geography;
	return svgMarkup(scene, { shapes, disputes, project: toDrawnMercator });
}
