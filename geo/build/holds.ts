import { geoContains } from 'd3-geo';
import type { MultiPolygon, Position } from 'geojson';
import { wrapLongitude, type LngLat } from '../lng-lat.ts';

/**
 * Whether a shape (wound as d3 wants it) holds a place, on the sphere. Parts whose box of
 * longitudes and latitudes misses the place are passed over, which makes a country cheap to ask.
 */
export function holds(shape: MultiPolygon, place: LngLat): boolean {
	return shape.coordinates.some(
		(coordinates) =>
			mayHold(coordinates[0] ?? [], place) &&
			geoContains({ type: 'Polygon', coordinates }, [...place])
	);
}

/** False only when the place is outside the ring's box, which says nothing across ±180° or a pole. */
function mayHold(ring: readonly Position[], [lng, lat]: LngLat): boolean {
	let [west, east, south, north] = [180, -180, 90, -90];
	for (const [x = NaN, y = NaN] of ring) {
		west = Math.min(west, x);
		east = Math.max(east, x);
		south = Math.min(south, y);
		north = Math.max(north, y);
	}
	if (east - west > 180) return true;
	const margin = 0.5;
	const wrapped = wrapLongitude(lng);
	return wrapped >= west && wrapped <= east && lat >= south - margin && lat <= north + margin;
}
