import { GeoJSONVT } from '@maplibre/geojson-vt';
import { expect, test } from 'vitest';
import { geodesicKm } from '../../geo/geodesic.ts';
import { greatCircle } from '../../geo/great-circle.ts';
import type { LngLat } from '../../geo/lng-lat.ts';
import { toMercator, worldUnits, type PlanePoint } from '../../geo/mercator.ts';

const caracas: LngLat = [-66.9036, 10.4806];
const ends: readonly (readonly [name: string, end: LngLat])[] = [
	['Moscow', [37.6173, 55.7558]],
	['Ankara', [32.8597, 39.9334]],
	['Doha', [51.531, 25.2854]],
	['Havana', [-82.3666, 23.1136]]
];

/** MapLibre's own numbers: 8,192 units to a tile of 512 pixels, and our tolerance of 0.2 pixels. */
const extent = 8192;
const tilePixels = 512;
const tolerancePixels = 0.2;

/** Distance in pixels from a point to the nearest stretch of a line. */
function distanceTo(line: readonly PlanePoint[], [x, y]: PlanePoint): number {
	return Math.min(
		...line.slice(1).map((b, index) => {
			const a = line[index] ?? b;
			const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
			const along = ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy || 1);
			const t = Math.max(0, Math.min(1, along));
			return Math.hypot(x - a[0] - t * dx, y - a[1] - t * dy);
		})
	);
}

/** The stretches of the arc in all tiles of a zoom, in pixels of the whole world. */
function tiledArc(arc: readonly LngLat[], zoom: number): PlanePoint[][] {
	const index = new GeoJSONVT(
		{
			type: 'Feature',
			properties: {},
			geometry: { type: 'LineString', coordinates: arc.map(([lng, lat]) => [lng, lat]) }
		},
		{
			extent,
			maxZoom: 14,
			indexMaxZoom: 7,
			tolerance: (tolerancePixels * extent) / tilePixels,
			buffer: 2048
		}
	);
	const scale = tilePixels / extent;
	const stretches: PlanePoint[][] = [];
	for (let x = 0; x < 2 ** zoom; x++) {
		for (let y = 0; y < 2 ** zoom; y++) {
			for (const feature of index.getTile(zoom, x, y)?.features ?? []) {
				for (const line of feature.geometry as unknown as [number, number][][]) {
					stretches.push(
						line.map(([px, py]) => [x * tilePixels + px * scale, y * tilePixels + py * scale])
					);
				}
			}
		}
	}
	return stretches;
}

test.each(ends)(
	'the arc to %s stays within half a pixel of its great circle at zooms 0 to 7',
	(_, end) => {
		const truth = greatCircle(caracas, end, 2000).map(toMercator);
		for (let zoom = 0; zoom <= 7; zoom++) {
			const stretches = tiledArc(greatCircle(caracas, end), zoom);
			const scale = (tilePixels * 2 ** zoom) / worldUnits;
			const worst = Math.max(
				...truth.map(([x, y]) => {
					const point: PlanePoint = [x * scale, y * scale];
					return Math.min(...stretches.map((stretch) => distanceTo(stretch, point)));
				})
			);
			expect(worst, `at zoom ${String(zoom)}`).toBeLessThan(0.5);
		}
	}
);

test.each(ends)('the drawn arc to %s is as long as the printed figure, to 0.1 %%', (_, end) => {
	const arc = greatCircle(caracas, end);
	const drawn = arc
		.slice(1)
		.reduce((sum, place, index) => sum + geodesicKm(arc[index] ?? place, place), 0);
	const printed = geodesicKm(caracas, end);
	expect(Math.abs(drawn - printed) / printed).toBeLessThan(0.001);
});
