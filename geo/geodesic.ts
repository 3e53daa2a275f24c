import geographiclib from 'geographiclib-geodesic';
import type { LngLat } from './lng-lat.ts';

const earth = geographiclib.Geodesic.WGS84;

/**
 * Length in kilometres of the shortest path from `a` to `b` on the WGS84 ellipsoid.
 *
 * Every printed distance comes from here. Method: Karney's inverse solution (J. Geodesy 87, 2013)
 * by geographiclib, good to nanometres; what limits a figure is the coastline, never this.
 * Build-time only: the library must not reach the browser.
 */
export function geodesicKm(a: LngLat, b: LngLat): number {
	const { s12 } = earth.Inverse(a[1], a[0], b[1], b[0], distanceOnly);
	return metres(s12, a, b) / 1000;
}

/**
 * Compass bearings in degrees clockwise from north, in [0, 360), along the WGS84 geodesic from `a`
 * to `b`: on leaving `a` and on arriving at `b`.
 */
export function geodesicBearings(a: LngLat, b: LngLat): { departure: number; arrival: number } {
	const { azi1, azi2 } = earth.Inverse(a[1], a[0], b[1], b[0]);
	return { departure: compass(azi1), arrival: compass(azi2) };
}

/**
 * The point reached from `start` after `km` kilometres on the WGS84 geodesic that leaves it at
 * `bearing` degrees clockwise from north. Its longitude continues from that of `start`.
 */
export function geodesicDestination(start: LngLat, bearing: number, km: number): LngLat {
	const { lat2, lon2 } = earth.Direct(start[1], start[0], bearing, km * 1000, positionOnly);
	return [known(lon2), known(lat2)];
}

/**
 * `segments + 1` points at equal WGS84 distances along the geodesic from `a` to `b`, both ends
 * included, longitudes continuous from `a`.
 */
export function geodesicPoints(a: LngLat, b: LngLat, segments: number): LngLat[] {
	const line = earth.InverseLine(a[1], a[0], b[1], b[0]);
	return Array.from({ length: segments + 1 }, (_, step): LngLat => {
		const { lat2, lon2 } = line.Position((line.s13 * step) / segments, positionOnly);
		return [known(lon2), known(lat2)];
	});
}

const distanceOnly = geographiclib.Geodesic.DISTANCE;
const positionOnly =
	geographiclib.Geodesic.LATITUDE |
	geographiclib.Geodesic.LONGITUDE |
	geographiclib.Geodesic.LONG_UNROLL;

function compass(azimuth: number | undefined): number {
	return (known(azimuth) + 360) % 360;
}

function metres(value: number | undefined, a: LngLat, b: LngLat): number {
	if (value === undefined || Number.isNaN(value)) {
		throw new Error(
			`No distance between ${String(a)} and ${String(b)}: expected [lng, lat] degrees.`
		);
	}
	return value;
}

function known(value: number | undefined): number {
	if (value === undefined)
		throw new Error('geographiclib returned no value for a requested field.');
	return value;
}
