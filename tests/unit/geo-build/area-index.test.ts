import { expect, describe, test, vi } from 'vitest';
import { AreaIndex } from '../../../geo/build/area-index.ts';
import { loadAtlas } from '../../../geo/build/atlas.ts';
import { holds } from '../../../geo/build/holds.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';

vi.setConfig({ testTimeout: 60_000 });

describe('AreaIndex', () => {
	test('agrees with d3 on who holds a place', () => {
		for (const code of ['ru', 've', 'fj']) {
			const country = loadAtlas('10m').countries.get(code);
			if (!country) throw new Error(code);
			const index = new AreaIndex(country.geometry);
			for (let step = 0; step < 60; step += 1) {
				const place: LngLat = [((step * 137.5) % 360) - 180, ((step * 61.8) % 160) - 75];
				expect(index.holds(place), `${code} ${String(place)}`).toBe(holds(country.geometry, place));
			}
		}
	});
});
