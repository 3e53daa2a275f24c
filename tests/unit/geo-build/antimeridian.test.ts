import type { MultiPolygon } from 'geojson';
import { describe, expect, test, vi } from 'vitest';
import { cutAtAntimeridian } from '../../../geo/build/antimeridian.ts';
import { loadAtlas } from '../../../geo/build/atlas.ts';
import { areaKm2 } from '../../../geo/build/clipping.ts';

vi.setConfig({ testTimeout: 60_000 });

/*  A square across 180°, wound clockwise: from 170°E to 170°W, from the equator to 10°N. */
const square: MultiPolygon = {
	type: 'MultiPolygon',
	coordinates: [
		[
			[
				[170, 0],
				[170, 10],
				[-170, 10],
				[-170, 0],
				[170, 0]
			]
		]
	]
};

describe('cutAtAntimeridian', () => {
	test('makes two halves of a square across 180°', () => {
		const { coordinates } = cutAtAntimeridian(square);
		const spans = coordinates.map(([ring = []]) => {
			const lngs = ring.map(([lng = NaN]) => lng);
			return [Math.min(...lngs), Math.max(...lngs)];
		});
		expect(spans.sort(([a = 0], [b = 0]) => a - b)).toEqual([
			[-180, -170],
			[170, 180]
		]);
	});

	test('winds outer rings counter-clockwise', () => {
		for (const [ring = []] of cutAtAntimeridian(square).coordinates) {
			const doubled = ring.reduce((sum, [x = 0, y = 0], index) => {
				const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
				return sum + x * nextY - nextX * y;
			}, 0);
			expect(doubled).toBeGreaterThan(0);
		}
	});

	test.each(['10m', '50m', '110m'] as const)('leaves no jump and no area behind at %s', (scale) => {
		for (const [code, { geometry }] of loadAtlas(scale).countries) {
			const cut = cutAtAntimeridian(geometry);
			let [farthest, longest] = [0, 0];
			for (const ring of cut.coordinates.flat()) {
				ring.forEach(([lng = NaN, lat = NaN], index) => {
					const [before = lng] = ring[index - 1] ?? [];
					farthest = Math.max(farthest, Math.abs(lng));
					if (lat > -89) longest = Math.max(longest, Math.abs(lng - before));
				});
			}
			expect(farthest, code).toBeLessThanOrEqual(180);
			expect(longest, code).toBeLessThanOrEqual(180);
			expect(Math.abs(areaKm2(cut) - areaKm2(geometry)), code).toBeLessThan(3);
		}
	});

	test('cuts Russia and nothing but what crosses', () => {
		const { countries } = loadAtlas('50m');
		const parts = (code: string) => {
			const geometry = countries.get(code)?.geometry ?? square;
			return cutAtAntimeridian(geometry).coordinates.length - geometry.coordinates.length;
		};
		expect(parts('ru')).toBe(2);
		expect(parts('us')).toBe(0);
		expect(parts('ve')).toBe(0);
	});
});
