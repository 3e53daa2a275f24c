declare module 'd3-geo-projection' {
	/** Removes the cuts at the antimeridian and the poles from a planar GeoJSON object. */
	export function geoStitch<T extends GeoJSON.GeoJsonObject>(object: T): T;
}
