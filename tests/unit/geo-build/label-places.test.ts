import { expect, test } from 'vitest';
import { languages } from '../../../data/vocabulary.ts';
import { buildLabelPlaces, widestPlace } from '../../../geo/build/label-places.ts';
import { loadAtlas } from '../../../geo/build/atlas.ts';
import { holds } from '../../../geo/build/holds.ts';
import { seas } from '../../../geo/build/sea-names.ts';

const places = buildLabelPlaces();

test('every country of the atlas has a place for its name, in its land, the widest first', () => {
	const { countries } = loadAtlas('50m');
	expect(places.map(({ iso2 }) => iso2).sort()).toEqual([...countries.keys()].sort());
	for (const { iso2, at, radius } of places) {
		const geometry = countries.get(iso2)?.geometry;
		if (geometry && radius > 0.05) expect(holds(geometry, at), iso2).toBe(true);
	}
	const radii = places.map(({ radius }) => radius);
	expect(radii).toEqual([...radii].sort((a, b) => b - a));
});

test.each([
	['us', [-110, 33], [-85, 45]],
	['ru', [60, 55], [125, 70]],
	['fr', [0, 45], [5, 49]],
	['cl', [-72, -45], [-68, -18]],
	['fj', [177, -19], [179.9, -17]]
] as const)('the name of %s stands on its main land', (code, [west, south], [east, north]) => {
	const [lng, lat] = places.find(({ iso2 }) => iso2 === code)?.at ?? [NaN, NaN];
	expect(lng > west && lng < east && lat > south && lat < north, String([lng, lat])).toBe(true);
});

test('the largest circle in a shape of two squares is in the larger one, clear of its hole', () => {
	const square = (x: number, y: number, side: number) => [
		[x, y],
		[x, y + side],
		[x + side, y + side],
		[x + side, y],
		[x, y]
	];
	const { at, radius } = widestPlace({
		type: 'MultiPolygon',
		coordinates: [[square(20, 0, 2)], [square(0, 0, 8), square(0.5, 0.5, 3)]]
	});
	expect(radius).toBeGreaterThan(2.3);
	expect(Math.min(...at)).toBeGreaterThan(2);
	expect(Math.max(...at)).toBeLessThan(6);
});

test('seas are named in every language, lie in water, and none has a contested name', () => {
	const { countries } = loadAtlas('50m');
	for (const { name, at } of seas) {
		for (const language of languages) expect(name[language]).not.toBe('');
		const land = [...countries].find(([, { geometry }]) => holds(geometry, at));
		expect(land?.[0], name.en).toBeUndefined();
	}
	const contested = /persian|arabian gulf|gulf of mexico|gulf of america|japan|east sea|china/i;
	expect(seas.filter(({ name }) => contested.test(name.en))).toEqual([]);
});
