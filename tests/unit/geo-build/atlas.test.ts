import { geoArea } from 'd3-geo';
import { feature } from 'topojson-client';
import { describe, expect, test, vi } from 'vitest';
import { countryCodes } from '../../../data/country-codes.ts';
import { checkAtlas, countriesHolding } from '../../../geo/build/atlas-checks.ts';
import { loadAtlas, loadTopology } from '../../../geo/build/atlas.ts';
import { areaKm2 } from '../../../geo/build/clipping.ts';
import { codeOfFeature, iso2FromAlpha3 } from '../../../geo/build/country-codes.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';

vi.setConfig({ testTimeout: 60_000 });

const scales = ['10m', '50m', '110m'] as const;

describe.each(scales)('the atlas at %s', (scale) => {
	const atlas = loadAtlas(scale);

	test.each([
		['Crimea', [34.1, 45.15], 'ua'],
		['Donetsk', [37.8, 48], 'ua'],
		['Melitopol', [35.37, 46.85], 'ua'],
		['Essequibo', [-59.5, 5], 'gy'],
		['Western Sahara on both sides of the berm (west)', [-13.2, 26.6], 'eh'],
		['Western Sahara on both sides of the berm (east)', [-11.2, 26.6], 'eh'],
		['Pristina', [21.1, 42.6], 'xk'],
		['Hargeisa', [44.06, 9.4], 'xs'],
		['Taipei', [121.4, 24.9], 'tw']
	] as [string, LngLat, string][])('has %s in one country alone', (_name, place, code) => {
		expect(countriesHolding(atlas, place)).toEqual([code]);
	});

	test('has no country that covers more than half the Earth, the Maldives included', () => {
		for (const country of atlas.countries.values()) {
			expect(geoArea(country)).toBeLessThan(2 * Math.PI);
		}
	});

	test('covers the land of the Earth once, within 2 %', () => {
		let total = 0;
		for (const country of atlas.countries.values()) total += areaKm2(country.geometry);
		expect(total / 147.1e6).toBeGreaterThan(0.98);
		expect(total / 147.1e6).toBeLessThan(1.02);
	});
});

describe('the atlas to measure on', () => {
	const countries = loadAtlas('10m').countries;
	const area = (code: string) =>
		areaKm2(countries.get(code)?.geometry ?? { type: 'MultiPolygon', coordinates: [] });

	test('has the Maldives as islands, not as everything else', () => {
		expect(area('mv')).toBeLessThan(1000);
	});

	test('has Ukraine with Crimea, and Russia without', () => {
		expect(area('ua') / 603_500).toBeCloseTo(1, 1);
		expect(countriesHolding(loadAtlas('10m'), [33.6, 44.62])).toEqual(['ua']);
	});

	test('has Western Sahara at 266,000 km² and Morocco without it', () => {
		expect(area('eh') / 266_000).toBeCloseTo(1, 1);
		expect(area('ma') / 414_000).toBeCloseTo(1, 1);
	});

	test('gives Campobello and Deer Island to Canada, which Natural Earth 4.1 gives to the US', () => {
		expect(countriesHolding(loadAtlas('10m'), [-66.93, 44.88])).toEqual(['ca']);
		expect(countriesHolding(loadAtlas('10m'), [-66.97, 45])).toEqual(['ca']);
	});

	test('keeps Guantánamo Bay apart from Cuba', () => {
		expect(countriesHolding(loadAtlas('10m'), [-75.14, 19.9])).toEqual(['xg']);
	});
});

describe('checkAtlas', () => {
	const atlas = loadAtlas('110m');

	test('refuses a package with another number of features', () => {
		expect(() => {
			checkAtlas(atlas, 178);
		}).toThrow(/178 features instead of 177/);
	});

	test('names every probe that lies elsewhere than it should', () => {
		const countries = new Map(atlas.countries);
		const ukraine = countries.get('ua');
		const guyana = countries.get('gy');
		if (!ukraine || !guyana) throw new Error('fixture');
		countries.set('ru', ukraine);
		countries.delete('ua');
		countries.delete('gy');
		const check = () => {
			checkAtlas({ ...atlas, countries }, 177);
		};
		expect(check).toThrow(/Crimea lies in "ru" instead of "ua"/);
		expect(check).toThrow(/Essequibo lies in "" instead of "gy"/);
	});
});

describe('loadTopology', () => {
	test.each(['50m', '110m'] as const)('has the shapes of the atlas at %s, as arcs', (scale) => {
		const topology = loadTopology(scale);
		const { countries } = loadAtlas(scale);
		expect(topology.objects.countries.geometries).toHaveLength(countries.size);
		for (const geometry of topology.objects.countries.geometries) {
			expect(feature(topology, geometry).geometry).toEqual(countries.get(geometry.id)?.geometry);
		}
	});
});

describe('country codes', () => {
	test('are the 249 of ISO, each with three different codes', () => {
		expect(countryCodes).toHaveLength(249);
		for (const key of ['alpha2', 'alpha3', 'numeric'] as const) {
			expect(new Set(countryCodes.map((code) => code[key])).size).toBe(249);
		}
	});

	test.each([
		['643', 'Russia', 'ru'],
		['076', 'Brazil', 'br'],
		['-3', 'Somaliland', 'xs'],
		['-2', 'Kosovo', 'xk'],
		[undefined, 'USNB Guantanamo Bay', 'xg']
	])('know the feature %s %s as %s', (id, name, code) => {
		expect(codeOfFeature(id, name)).toBe(code);
	});

	test('name a feature they do not know', () => {
		expect(() => codeOfFeature('999', 'Atlantis')).toThrow(/Atlantis/);
	});

	test("read alpha-3 in either case, with the atlas's own", () => {
		expect(iso2FromAlpha3('VEN')).toBe('ve');
		expect(iso2FromAlpha3('sol')).toBe('xs');
		expect(() => iso2FromAlpha3('XYZ')).toThrow(/XYZ/);
	});
});
