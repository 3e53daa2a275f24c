import { describe, expect, test, vi } from 'vitest';
import { distanceBandTable } from '../../../geo/build/tables.ts';
import { regionRings } from '../../../geo/build/regions.ts';
import { statesDistance } from '../../../geo/build/states-distance.ts';
import { nearestSoil } from '../../../geo/build/us-soil.ts';
import { bandLimitsKm, bandOf, bandRings, type DistanceBand } from '../../../geo/distance-bands.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import { fromMercator, worldUnits, type PlanePoint } from '../../../geo/mercator.ts';

vi.setConfig({ testTimeout: 120_000 });

const bands = distanceBandTable();

/** Places on the lines of a band, between the ends of their steps, away from the edge of the world. */
function placesOn(band: DistanceBand, count: number): LngLat[] {
	const middles = bandRings(band).flatMap((ring) =>
		ring.flatMap((point, index): PlanePoint[] => {
			const next = ring[(index + 1) % ring.length] ?? point;
			const onEdge = (at: PlanePoint) => at.some((value) => value === 0 || value === worldUnits);
			if (onEdge(point) && onEdge(next)) return [];
			return [[(point[0] + next[0]) / 2, (point[1] + next[1]) / 2]];
		})
	);
	const stride = Math.max(1, Math.floor(middles.length / count));
	return middles.filter((_, index) => index % stride === 0).map(fromMercator);
}

describe('the bands of equal distance', () => {
	test('are those of the limits, in their order', () => {
		expect(bands.map(({ km }) => km)).toEqual([...bandLimitsKm]);
	});

	test.each(bands)('have the line of $km km where the WGS84 distance is that', (band) => {
		const errors = placesOn(band, 60).map((place) =>
			Math.abs(nearestSoil(place, ['states']).km - band.km)
		);
		expect(errors.length).toBeGreaterThan(20);
		expect(Math.max(...errors)).toBeLessThan(20);
		expect(errors.filter((km) => km > 10).length / errors.length).toBeLessThan(0.05);
	});

	test.each(bands)('name the line of $km km on it', ({ km, labels }) => {
		expect(labels.length).toBeGreaterThan(1);
		for (const place of labels) {
			expect(Math.abs(nearestSoil(place, ['states']).km - km)).toBeLessThan(15);
		}
	});

	test.each(bands)('are closed within the square world, at $km km', (band) => {
		for (const ring of bandRings(band)) {
			expect(ring.length).toBeGreaterThan(2);
			for (const value of ring.flat()) {
				expect(value).toBeGreaterThanOrEqual(0);
				expect(value).toBeLessThanOrEqual(worldUnits);
			}
		}
	});
});

test.each([
	[0, 0],
	[1000, 0],
	[1001, 1],
	[5850, 3],
	[9060, 5],
	[10_001, 6]
])('%d km lie in band %d', (km, band) => {
	expect(bandOf(km)).toBe(band);
});

test('the quick distance agrees with the one that is printed, and is none on the states', () => {
	const quick = statesDistance();
	for (const place of [
		[37.62, 55.76],
		[51.53, 25.29],
		[-58, -34],
		[179.5, -17],
		[133, -25]
	] as const) {
		expect(Math.abs(quick(place) - nearestSoil(place, ['states']).km)).toBeLessThan(1);
	}
	expect(quick([-98, 39])).toBe(0);
});

/*
 *   ┌──────────┐   a disc with a hole in the middle of the square,
 *   │  (( ))   │   and a region over its left edge, which is closed
 *   │)         │   along that edge
 *   └──────────┘
 */
test('a region becomes rings: outer ones clockwise, holes against it, closed along the edge', () => {
	const rings = regionRings({ side: 100, step: 5 }, ([x, y]) => {
		const far = Math.hypot(x - 50, y - 50);
		return (far < 30 && far > 10) || (x < 8 && y > 90);
	});
	const areas = rings.map((ring) =>
		ring.reduce((sum, [x, y], index) => {
			const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [0, 0];
			return sum + (x * nextY - nextX * y) / 2;
		}, 0)
	);
	const sorted = areas.toSorted((a, b) => a - b);
	expect(sorted).toHaveLength(3);
	expect(Math.abs((sorted[0] ?? 0) + Math.PI * 100)).toBeLessThan(30);
	expect(Math.abs((sorted[1] ?? 0) - 80)).toBeLessThan(10);
	expect(Math.abs((sorted[2] ?? 0) - Math.PI * 900)).toBeLessThan(120);
	const corner = rings.find((ring) => ring.some(([x]) => x === 0)) ?? [];
	expect(corner.some(([x, y]) => x === 0 && y === 100)).toBe(true);
});
