import type { LngLat } from './lng-lat.ts';
import { wrapLongitude } from './lng-lat.ts';
import { unitVector } from './unit-vector.ts';

/** A piece of the world whose outlines come in full detail as one file. */
export interface DetailArea {
	/** Row from the south and column from the antimeridian, as in `3-7`. */
	readonly id: string;
	readonly centre: LngLat;
	/** Degrees from its centre to its farthest corner. */
	readonly radius: number;
}

/** Outlines and hatched areas as the map's world file has them, as JSON. */
export interface DetailFiles {
	/** The world at 1:50 million, with the ids of the areas that are there. */
	readonly world: string;
	/** Pieces of it at 1:10 million, by the id of their area. */
	readonly areas: Readonly<Record<string, string>>;
}

/** Degrees of latitude that an area spans, and of longitude at the equator. */
const step = 20;

/** Southern edge of the first row: nothing south of it is drawn in detail. */
const south = -60;

/**
 * Degrees beyond an area's corners that its file still has in full detail: what a window shows whose
 * middle lies anywhere in the area.
 */
export const detailMargin = 8;

/** The area in which a place lies; undefined south of 60° S. */
export function detailAreaAt([lng, lat]: LngLat): DetailArea | undefined {
	const row = Math.floor((Math.min(lat, 89.9) - south) / step);
	if (row < 0) return undefined;
	const middle = south + (row + 0.5) * step;
	const columns = columnsAt(row);
	const column = Math.floor(((wrapLongitude(lng) + 180) / 360) * columns) % columns;
	const width = 360 / columns;
	const centre: LngLat = [-180 + (column + 0.5) * width, Math.min(middle, 90)];
	const corners: LngLat[] = [-1, 1].map((side) => [
		centre[0] + width / 2,
		Math.min(90, Math.max(-90, middle + (side * step) / 2))
	]);
	return {
		id: `${String(row)}-${String(column)}`,
		centre,
		radius: Math.max(...corners.map((corner) => degreesBetween(centre, corner)))
	};
}

/** Fewer columns towards the pole, so that areas are of about one size. */
function columnsAt(row: number): number {
	const middle = south + (row + 0.5) * step;
	return Math.max(1, Math.round((360 / step) * Math.cos((Math.min(middle, 85) * Math.PI) / 180)));
}

/** Degrees of a great circle between two places. */
function degreesBetween(a: LngLat, b: LngLat): number {
	const [one, other] = [unitVector(a), unitVector(b)];
	const cosine = one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
	return (Math.acos(Math.max(-1, Math.min(1, cosine))) * 180) / Math.PI;
}
