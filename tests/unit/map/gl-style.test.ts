import { Color, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { buildScene } from '../../../geo/scene.ts';
import { glStyle, touchableLayers } from '../../../src/lib/map/gl-style.ts';
import type { MapTheme } from '../../../src/lib/map/theme.ts';
import { countrySymbol, strokes } from '../../../src/lib/cartography/symbology.ts';

const scene = buildScene([
	{ iso2: 've', role: 'origin', position: [-67, 10] },
	{ iso2: 'ru', role: 'candidate', standing: 'destination', position: [38, 56] },
	{ iso2: 'cu', role: 'candidate', standing: 'discarded', position: [-82, 23] },
	{ iso2: 'us', role: 'jurisdiction', position: [-98, 39.5] }
]);
const theme: MapTheme = {
	water: '#010101',
	land: '#020202',
	border: '#030303',
	origin: '#040404',
	candidate: '#050505',
	discarded: '#060606',
	jurisdiction: '#070707',
	originEdge: '#0d0d0d',
	candidateEdge: '#0e0e0e',
	hover: '#080808',
	selected: '#090909',
	graticule: '#0a0a0a',
	ink: '#0b0b0b',
	blocked: '#0c0c0c'
};
const style = glStyle(
	scene,
	{ file: { shapes: [], disputes: [] }, countries: [], disputes: [] },
	theme
);

test('the style is valid in the terms of the style specification', () => {
	expect(validateStyleMin(style)).toEqual([]);
});

test('the style names no address: no glyphs, no sprite, no tiles', () => {
	expect(style.glyphs).toBeUndefined();
	expect(style.sprite).toBeUndefined();
	expect(JSON.stringify(style)).not.toMatch(/https?:|\.pbf|\.json/);
});

/** Every text anywhere in a value. */
function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

test('every colour of the style comes from the theme, and all are used', () => {
	const paints = textsIn(style.layers.map((layer) => layer.paint));
	const colours = paints.filter((text) => Color.parse(text) !== undefined);
	expect([...new Set(colours)].sort()).toEqual(Object.values(theme).sort());
});

test('a country is painted by its part in the story, any other as land', () => {
	const country = (iso2: string) => ({
		type: 'Feature' as const,
		properties: { iso2 },
		geometry: { type: 'MultiPolygon' as const, coordinates: [] }
	});
	const world = {
		file: { shapes: [], disputes: [] },
		countries: ['ve', 'ru', 'cu', 'us', 'fr'].map(country),
		disputes: []
	};
	const source = glStyle(scene, world, theme).sources.world;
	expect(source).toMatchObject({
		promoteId: 'iso2',
		data: {
			features: [
				{ properties: { iso2: 've', kind: 'origin' } },
				{ properties: { iso2: 'ru', kind: 'candidate' } },
				{ properties: { iso2: 'cu', kind: 'discarded' } },
				{ properties: { iso2: 'us', kind: 'jurisdiction' } },
				{ properties: { iso2: 'fr', kind: 'land' } }
			]
		}
	});
});

test('every layer that answers to a pointer is there', () => {
	const layers = style.layers.map(({ id }) => id);
	for (const touchable of touchableLayers) expect(layers).toContain(touchable);
});

/** Everything that a value says under a name, at any depth. */
function valuesOf(value: unknown, name: string): unknown[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) => [
		...(key === name ? [inner] : []),
		...valuesOf(inner, name)
	]);
}

test('the ground has no dashes and no hatches: MapLibre would stretch them with the zoom', () => {
	expect(valuesOf(style.layers, 'line-dasharray')).toEqual([]);
	expect(valuesOf(style.layers, 'fill-pattern')).toEqual([]);
});

test('no filter asks for the kind of a geometry, whose names are not those of the data', () => {
	expect(textsIn(style.layers)).not.toContain('geometry-type');
});

test('lines are as wide as on every other map', () => {
	const widths = new Map(
		style.layers.flatMap((layer) =>
			layer.type === 'line' ? [[layer.id, layer.paint?.['line-width']]] : []
		)
	);
	expect(Object.fromEntries(widths)).toEqual({
		graticule: strokes.graticule.width,
		borders: strokes.border.width,
		edges: countrySymbol('candidate').stroke.width,
		met: strokes.outline.width,
		selected: strokes.outline.width
	});
});
