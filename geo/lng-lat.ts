/**
 * A place on Earth: longitude first, then latitude, in degrees, as in GeoJSON (RFC 7946).
 *
 * This is the only order in the project; nothing but a parser of foreign data ever flips it.
 * Latitude lies in [-90, 90]. Longitude is usually in [-180, 180), but a line may carry
 * longitudes outside that range so that consecutive points never jump (see unwrapLongitudes).
 */
export type LngLat = readonly [lng: number, lat: number];

/** A longitude in degrees brought into [-180, 180). */
export function wrapLongitude(lng: number): number {
	if (lng >= -180 && lng < 180) return lng;
	return ((((lng + 180) % 360) + 360) % 360) - 180;
}

/**
 * The same line with longitudes made continuous: each point keeps its place but is shifted by
 * whole turns so that it lies within 180° of the point before it. The first point is not moved.
 *
 *     ... 178, -179, -177 ...   becomes   ... 178, 181, 183 ...
 */
export function unwrapLongitudes(line: readonly LngLat[]): LngLat[] {
	let previous = line[0]?.[0] ?? 0;
	return line.map(([lng, lat]) => {
		previous += wrapLongitude(lng - previous);
		return [previous, lat];
	});
}
