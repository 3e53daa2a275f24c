import { geoContains } from 'd3-geo';
import polygonClipping from 'polygon-clipping';
import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../../../geo/build/atlas.ts';
import { areaKm2, clippable, clockwise } from '../../../geo/build/clipping.ts';
import { disputedAreas, disputedCollection } from '../../../geo/build/disputed-areas.ts';
import { essequiboRegions } from '../../../geo/build/essequibo.ts';

describe.each(['50m', '110m'] as const)('disputed areas at %s', (scale) => {
	const { crimea, crimeaLine, essequibo } = disputedAreas(scale);

	test('hold the places they are about, and no others', () => {
		expect(geoContains(crimea, [34.1, 45.15])).toBe(true);
		expect(geoContains(crimea, [33.2, 46.5])).toBe(false);
		expect(geoContains(essequibo, [-59.5, 5])).toBe(true);
		expect(geoContains(essequibo, [-58.16, 6.5])).toBe(false);
	});

	test('lie within the country they are drawn as', () => {
		for (const { geometry, properties } of [crimea, essequibo]) {
			const country = loadAtlas(scale).countries.get(properties.drawnAs);
			if (!country) throw new Error(properties.drawnAs);
			const outside = polygonClipping.difference(clippable(geometry), clippable(country.geometry));
			expect(areaKm2(clockwise(outside))).toBeLessThan(1);
		}
	});

	test('have the area of Crimea and of the five regions', () => {
		expect(areaKm2(crimea.geometry)).toBeGreaterThan(26_000);
		expect(areaKm2(crimea.geometry)).toBeLessThan(29_500);
		expect(areaKm2(essequibo.geometry)).toBeGreaterThan(146_000);
		expect(areaKm2(essequibo.geometry)).toBeLessThan(149_921);
	});

	test('are whole, without slivers', () => {
		expect(crimea.geometry.coordinates.length).toBe(1);
		expect(essequibo.geometry.coordinates.length).toBe(1);
	});

	test('come with one line across Perekop', () => {
		const [line = []] = crimeaLine.geometry.coordinates;
		expect(crimeaLine.geometry.coordinates).toHaveLength(1);
		for (const [lng = 0, lat = 0] of line) {
			expect(lng).toBeGreaterThan(33.3);
			expect(lng).toBeLessThan(35.1);
			expect(lat).toBeGreaterThan(45.7);
			expect(lat).toBeLessThan(46.3);
		}
	});

	test('make one collection of hatches and line', () => {
		expect(disputedCollection(scale).features.map(({ geometry }) => geometry.type)).toEqual([
			'MultiPolygon',
			'MultiPolygon',
			'MultiLineString'
		]);
	});
});

describe('essequiboRegions', () => {
	test('cover 94 % of the 159,500 km² usually given', () => {
		expect(areaKm2(essequiboRegions()) / 159_500).toBeCloseTo(0.94, 2);
	});
});
