import { geoAzimuthalEquidistant, geoDistance, type GeoProjection } from 'd3-geo';
import { frameAround } from '../../../geo/frame.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import type { Scene } from '../../../geo/scene.ts';
import { unitsPerRadian } from '$lib/cartography/globe';
import type { Plane } from './plane.ts';

/** Azimuthal equidistant on the origin, in map units from it, out to `reach` degrees. */
export function truthProjection(origin: LngLat, reach: number): GeoProjection {
	return geoAzimuthalEquidistant()
		.rotate([-origin[0], -origin[1]])
		.scale(unitsPerRadian)
		.translate([0, 0])
		.clipAngle(reach);
}

/**
 * The view of true distance: azimuthal equidistant on the origin, cropped to the story. Arcs are straight
 * and its rings are a ruler for them.
 *
 * @param reach degrees from the origin that it shows
 */
export function truthPlane(scene: Scene, reach = 150): Plane {
	const origin = originOf(scene);
	const projection = truthProjection(origin, reach);
	const project = ([lng, lat]: LngLat) =>
		geoDistance([lng, lat], [origin[0], origin[1]]) * (180 / Math.PI) > reach
			? undefined
			: (projection([lng, lat]) ?? undefined);
	const ends = scene.places.flatMap(({ position, nearest }) =>
		nearest ? [position, nearest] : [position]
	);
	const points = ends.map(project).filter((point) => point !== undefined);
	return { name: 'azimuthal', frame: frameAround([...points, [0, 0]], 0.1), project };
}

/** Where the scene's arcs begin. */
export function originOf(scene: Scene): LngLat {
	return scene.places.find(({ role }) => role === 'origin')?.position ?? [0, 0];
}
