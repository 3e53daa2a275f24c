import { bandRings, type DistanceBand } from '../../../geo/distance-bands.ts';
import { fromMercator, worldUnits, type PlanePoint } from '../../../geo/mercator.ts';
import { smoothRing } from '../../../geo/smooth-ring.ts';
import { areasWithin } from './world.ts';

/** How strongly each band within another tints what lies below it. */
export const bandOpacity = 0.07;

/** The rings of a band in map units, as smooth as the lines of equal distance are. */
export function smoothBand(band: DistanceBand): PlanePoint[][] {
	return bandRings(band).map((ring) => smoothRing(ring, isOnOneEdge));
}

/**
 * The lines of a band in map units: its rings without what runs along the edge of the square world,
 * where they are only cut.
 */
export function bandLines(band: DistanceBand): PlanePoint[][] {
	return smoothBand(band).flatMap((ring) => {
		const closed = [...ring, ring[0] ?? [0, 0]];
		const lines: PlanePoint[][] = [[]];
		closed.forEach((point, index) => {
			const before = closed[index - 1];
			if (before && isOnOneEdge(before, point)) lines.push([point]);
			else lines.at(-1)?.push(point);
		});
		return lines.filter((line) => line.length > 1);
	});
}

function isOnOneEdge(a: PlanePoint, b: PlanePoint): boolean {
	return [0, worldUnits].some(
		(edge) => (a[0] === edge && b[0] === edge) || (a[1] === edge && b[1] === edge)
	);
}

/** A band as GeoJSON: its area, taken to the poles where it is cut at the edge of the map, and its lines. */
export function bandFeatures(band: DistanceBand): {
	area: GeoJSON.Feature;
	lines: GeoJSON.Feature;
} {
	const coordinates = areasWithin(smoothBand(band)).map((rings) =>
		rings.map((ring) => ring.map(([lng, lat]) => [lng, toPole(lat)]))
	);
	const lines = bandLines(band).map((line) => line.map((point) => [...fromMercator(point)]));
	return {
		area: {
			type: 'Feature',
			properties: { part: 'area' },
			geometry: { type: 'MultiPolygon', coordinates }
		},
		lines: {
			type: 'Feature',
			properties: { part: 'lines' },
			geometry: { type: 'MultiLineString', coordinates: lines }
		}
	};
}

/** The square world ends at 85.05°. */
function toPole(lat: number): number {
	return Math.abs(lat) > 85 ? Math.sign(lat) * 90 : lat;
}
