declare module 'virtual:scenario' {
	/** The checked scenario this site is built from. Server only: the browser gets HTML instead. */
	export const dataset: import('../data/dataset.ts').Dataset;
}

declare module 'virtual:told-codes' {
	/** ISO codes of the countries that the scenario tells of. */
	export const toldCodes: readonly string[];
}

declare module 'virtual:geography' {
	/** Outlines and measured distances of the scenario. Server only. */
	export const geography: import('../geo/geography.ts').Geography;
}

declare module 'virtual:airspace' {
	/** The raster of sovereign airspace as encodeRaster wrote it, in base64. Server only. */
	export const airspaceRaster: string;
}

declare module 'virtual:distance-bands' {
	/** The bands of equal distance from the fifty states and DC. Server only. */
	export const distanceBands: readonly import('../geo/distance-bands.ts').DistanceBand[];
}

declare module 'virtual:embed-files' {
	/** The loader that hosts include, as one classic script. */
	export const loader: string;
	/** What `integrity` says of it. */
	export const loaderIntegrity: string;
	/** Script of the embed page, as one classic script. */
	export const pageScript: string;
	/** Style sheet of the embed page, without font faces. */
	export const pageStyle: string;
	/** What runs before the first paint of the embed page. */
	export const earlyScript: string;
	/** Path below the site's root to the module that brings the map alive. */
	export const mapModule: string;
}

declare module 'virtual:entries' {
	/** Files of an entry in src/entries, as paths below the site's root. Server only. */
	export const filesOf: (name: string) => {
		readonly script: string;
		/** What it imports before it runs. */
		readonly imports: readonly string[];
	};
}

declare module 'virtual:outlines' {
	/** The world at 1:50 million, for pictures. Server only. */
	export const outlines: import('../geo/outlines.ts').Outlines;
}

declare module 'virtual:detail' {
	/** The outlines of the world in two finer steps, as JSON. Server only. */
	export const detail: import('../geo/detail-areas.ts').DetailFiles;
}

declare module 'virtual:label-places' {
	/** Where the names of countries stand, the widest first. Server only. */
	export const labelPlaces: readonly import('../geo/label-places.ts').LabelPlace[];
	/** The seas that maps name. Server only. */
	export const seas: readonly import('../geo/label-places.ts').Sea[];
}

/** Whether the build makes files for download, too; SALIDA_DOWNLOADS=1. */
declare const __SALIDA_DOWNLOADS__: boolean;
