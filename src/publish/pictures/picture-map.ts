import { fitFrame, frameAround, type Camera, type Frame } from '../../../geo/frame.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import type { MapContent, MapPlace } from './map-content.ts';
import { MapGeometry } from './map-geometry.ts';
import { mapNames } from './map-names.ts';
import { hatchPattern, mapShapes } from './map-shapes.ts';
import type { Rect } from './rect.ts';
import { ringFigures } from './ring-figures.ts';
import { element } from './svg.ts';

/** A drawn map: markup, and the boxes of all names and figures on it in pixels of the picture. */
export interface DrawnMap {
	readonly markup: string;
	readonly labels: readonly Rect[];
}

/** The camera that shows a frame in a rectangle, with room at its sides for names of that size. */
export function cameraFor(frame: Frame, rect: Rect, labelSize: number): Camera {
	return fitFrame(frame, {
		width: Math.max(rect.width - 2 * labelSize * 4.2, rect.width / 2),
		height: Math.max(rect.height - 2 * labelSize * 2.6, rect.height / 2)
	});
}

/** The smallest frame round some places that a projection shows. */
export function frameOf(places: readonly LngLat[], project: MapContent['project']): Frame {
	return frameAround(places.map(project).filter((point) => point !== undefined));
}

/** The map of a picture: land, hatches, rings, lines, arcs, points and names, cut to its rectangle. */
export function drawMap(content: MapContent, place: MapPlace): DrawnMap {
	const { rect, idPrefix } = place;
	const geometry = new MapGeometry(content, place);
	const names = mapNames(content, place, geometry);
	const figures = ringFigures(content, place, geometry, names.boxes);
	const clip = element('clipPath', { id: `${idPrefix}-map` }, element('rect', { ...rect }));
	const hatchId = `${idPrefix}-hatch`;
	const pattern = hatchPattern(hatchId, content, geometry.unit);
	return {
		markup:
			element('defs', {}, clip + pattern + (content.shade?.defs ?? '')) +
			element(
				'g',
				{ 'clip-path': `url(#${idPrefix}-map)` },
				mapShapes(content, geometry, hatchId) + figures.markup + names.markup
			),
		labels: [...names.boxes, ...figures.boxes]
	};
}
