import { geoAzimuthalEquidistant, type GeoProjection } from 'd3-geo';
import type { LngLat } from '../../../geo/lng-lat.ts';
import { worldUnits } from '../../../geo/mercator.ts';

/** Map units per radian, so that other planes have the scale of the Mercator one at its equator. */
export const unitsPerRadian = worldUnits / (2 * Math.PI);

/** Azimuthal equidistant on the origin, in map units from it, out to `reach` degrees. */
export function truthProjection(origin: LngLat, reach: number): GeoProjection {
	return geoAzimuthalEquidistant()
		.rotate([-origin[0], -origin[1]])
		.scale(unitsPerRadian)
		.translate([0, 0])
		.clipAngle(reach);
}
