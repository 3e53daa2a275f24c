import { wrapLongitude, type LngLat } from './lng-lat.ts';

const radians = Math.PI / 180;
const equatorKm = 6378.137;
const flattening = 1 / 298.257223563;

/**
 * Length in kilometres of the WGS84 geodesic from `a` to `b`, good to 100 m at any length up to
 * 15,000 km: for figures that a browser has to work out, where geodesicKm's library is too heavy.
 * Method: Lambert's formula for long lines, on reduced latitudes.
 */
export function ellipsoidKm(a: LngLat, b: LngLat): number {
	const from = Math.atan((1 - flattening) * Math.tan(a[1] * radians));
	const to = Math.atan((1 - flattening) * Math.tan(b[1] * radians));
	const halfEast = (wrapLongitude(b[0] - a[0]) * radians) / 2;
	const mean = (from + to) / 2;
	const half = (to - from) / 2;
	const haversine = Math.sin(half) ** 2 + Math.cos(from) * Math.cos(to) * Math.sin(halfEast) ** 2;
	if (haversine === 0) return 0;
	const angle = 2 * Math.atan2(Math.sqrt(haversine), Math.sqrt(1 - haversine));
	const x =
		((angle - Math.sin(angle)) * Math.sin(mean) ** 2 * Math.cos(half) ** 2) / (1 - haversine);
	const y = ((angle + Math.sin(angle)) * Math.cos(mean) ** 2 * Math.sin(half) ** 2) / haversine;
	return equatorKm * (angle - (flattening / 2) * (x + y));
}
