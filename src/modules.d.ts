declare module 'd3-geo-projection' {
	/** The sphere as an eye sees it that hovers over its middle, `distance` radii from the centre. */
	export function geoSatellite(): import('d3-geo').GeoProjection & {
		distance(radii: number): import('d3-geo').GeoProjection;
	};
	/** Removes the cuts at the antimeridian and the poles from a planar GeoJSON object. */
	export function geoStitch<T extends GeoJSON.GeoJsonObject>(object: T): T;
	/** The object in the plane of a projection, cut and resampled as that draws it. */
	export function geoProject<T extends GeoJSON.Geometry>(
		object: T,
		projection: import('d3-geo').GeoProjection
	): T | null;
}

declare module 'subset-font' {
	/** The font with only the glyphs that a text needs. */
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options?: { targetFormat?: 'woff2' | 'sfnt'; noLayoutClosure?: boolean }
	): Promise<Uint8Array>;
}

declare module 'send' {
	/** A file of a folder, to be written as the answer to a request. */
	interface SendStream {
		/** `path` names a folder and does not end in a slash. */
		on(event: 'directory', listener: () => void): this;
		on(event: 'error', listener: (error: Error & { status: number }) => void): this;
		pipe(response: import('node:http').ServerResponse): void;
	}

	/** The file that a path, still encoded, names below `root`; nothing outside it and nothing hidden. */
	export default function send(
		request: import('node:http').IncomingMessage,
		path: string,
		options: { root: string; acceptRanges?: boolean; etag?: boolean; lastModified?: boolean }
	): SendStream;
}

declare module 'compression' {
	/** A middleware that compresses what is worth it, as the request accepts. */
	export default function compression(options: {
		brotli?: import('node:zlib').BrotliOptions;
	}): (
		request: import('node:http').IncomingMessage,
		response: import('node:http').ServerResponse,
		next: () => void
	) => void;
}
