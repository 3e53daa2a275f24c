declare module 'd3-geo-projection' {
	/** Removes the cuts at the antimeridian and the poles from a planar GeoJSON object. */
	export function geoStitch<T extends GeoJSON.GeoJsonObject>(object: T): T;
}

declare module 'subset-font' {
	/** The font with only the glyphs that a text needs. */
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options?: { targetFormat?: 'woff2'; noLayoutClosure?: boolean }
	): Promise<Uint8Array>;
}
