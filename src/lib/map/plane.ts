import type { Frame } from '../../../geo/frame.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import { toDrawnMercator, type PlanePoint } from '../../../geo/mercator.ts';
import type { Stage } from './stage.svelte.ts';

/** A flat map: where places fall on it, in map units, and what it shows at first. */
export interface Plane {
	readonly name: 'mercator' | 'globe' | 'orthographic' | 'azimuthal';
	readonly frame: Frame;
	/** Map units of a place; undefined where the map does not show it. */
	readonly project: (place: LngLat) => PlanePoint | undefined;
	/** What the SVG painter draws on it; the Mercator plane is in the page from the start. */
	readonly markup: string | undefined;
	/** Puts what depends on the camera where it stands once the map lies still. */
	readonly arrange?: (drawing: SVGSVGElement, stage: Stage) => void;
	/** Path data of an object cut at the antimeridian; the Mercator plane has such data ready-made. */
	readonly pathOf?: (object: GeoJSON.Feature) => string;
}

/** The plane the page arrives with. */
export function mercatorPlane(frame: Frame): Plane {
	return { name: 'mercator', frame, project: toDrawnMercator, markup: undefined };
}
