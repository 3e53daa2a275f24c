import { geoGraticule, geoPath } from 'd3-geo';
import type { Scene } from '../../../geo/scene.ts';
import { drawGround, outlinesOf, pathOf, projectionOf } from './ground-drawing.ts';
import { groundMarkup, type GroundDrawing } from './ground-markup.ts';
import type { Plane } from './plane.ts';
import type { World } from './world.ts';

/** What the SVG ground of any plane is drawn with, once the outlines of the world are there. */
export interface GroundTools {
	/** Everything on the ground of a plane. */
	readonly markup: (plane: Plane, scene: Scene) => string;
	/** Where outlines and hatches are on a globe; hatches alone where nobody sees more. */
	readonly outlines: (
		plane: Plane,
		scene: Scene,
		hatchesOnly: boolean
	) => Pick<GroundDrawing, 'shapes' | 'disputes'>;
	readonly graticule: (plane: Plane, scene: Scene) => string;
	/** Draws bands of distance; undefined for Mercator, which has their path data ready-made. */
	readonly bandPath: (
		plane: Plane,
		scene: Scene
	) => ((object: GeoJSON.Feature) => string) | undefined;
}

/** @param hrefOf where a country leads that the story does not tell of, if anywhere */
export function groundTools(
	world: World,
	hrefOf: (iso2: string) => string | undefined
): GroundTools {
	return {
		markup: (plane, scene) => groundMarkup(scene, drawGround(plane, scene, world), hrefOf),
		outlines: (plane, scene, hatchesOnly) =>
			outlinesOf(
				{ countries: hatchesOnly ? [] : world.countries, disputes: world.disputes },
				pathOf(projectionOf(plane, scene), 0)
			),
		graticule: (plane, scene) =>
			geoPath(projectionOf(plane, scene)).digits(0)(geoGraticule().step([15, 15])()) ?? '',
		bandPath: (plane, scene) =>
			plane.name === 'mercator' ? undefined : pathOf(projectionOf(plane, scene))
	};
}
