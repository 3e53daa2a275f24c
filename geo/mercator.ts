import { wrapLongitude, type LngLat } from './lng-lat.ts';

/**
 * Side of the square that holds the world in Mercator, in map units. One unit is 0.088° of
 * longitude, so whole numbers are fine enough for a world map and short enough to send as text.
 */
export const worldUnits = 4096;

/** A point of a flat map in map units: x to the right, y down, as in SVG. */
export type PlanePoint = readonly [x: number, y: number];

const degrees = 180 / Math.PI;

/** Latitude at which the square Mercator world ends. */
export const mercatorLimit = Math.atan(Math.sinh(Math.PI)) * degrees;

/** Longitude and latitude in degrees to map units of spherical (web) Mercator. */
export function toMercator([lng, lat]: LngLat): PlanePoint {
	const clamped = Math.max(-mercatorLimit, Math.min(mercatorLimit, lat)) / degrees;
	return [
		(lng / 360 + 0.5) * worldUnits,
		(0.5 - Math.asinh(Math.tan(clamped)) / (2 * Math.PI)) * worldUnits
	];
}

/** Degrees of latitude beyond which the flat map draws no line: its world ends soon after. */
const drawnLatitude = 84.5;

/** As toMercator, but only for what the flat map shows; longitudes are brought into one world first. */
export function toDrawnMercator([lng, lat]: LngLat): PlanePoint | undefined {
	return Math.abs(lat) > drawnLatitude ? undefined : toMercator([wrapLongitude(lng), lat]);
}

/** Map units back to longitude and latitude in degrees; the inverse of toMercator. */
export function fromMercator([x, y]: PlanePoint): LngLat {
	return [
		(x / worldUnits - 0.5) * 360,
		Math.atan(Math.sinh((0.5 - y / worldUnits) * 2 * Math.PI)) * degrees
	];
}
