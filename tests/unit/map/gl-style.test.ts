import { Color, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { standings } from '../../../data/vocabulary.ts';
import { buildScene } from '../../../geo/scene.ts';
import { glStyle, touchableLayers } from '../../../src/lib/map/gl-style.ts';
import type { MapTheme } from '../../../src/lib/map/theme.ts';

const label = { narrow: 'e', wide: 'e' } as const;
const scene = buildScene([
	{ iso2: 've', role: 'origin', position: [-67, 10], label },
	{ iso2: 'ru', role: 'candidate', standing: 'destination', position: [38, 56], label },
	{ iso2: 'cu', role: 'candidate', standing: 'discarded', position: [-82, 23], label },
	{ iso2: 'us', role: 'jurisdiction', position: [-98, 39.5], label }
]);
const theme: MapTheme = {
	water: '#010101',
	land: '#020202',
	border: '#030303',
	origin: '#040404',
	candidate: '#050505',
	discarded: '#060606',
	jurisdiction: '#070707',
	arc: '#080808',
	arcDiscarded: '#090909',
	hover: '#0a0a0a',
	graticule: '#0b0b0b',
	hatch: '#0c0c0c',
	ink: '#0d0d0d',
	blocked: '#0e0e0e'
};
const style = glStyle(scene, { countries: [], disputes: [], hrefs: new Map() }, theme);

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

test('every colour of the style comes from the theme, and all but the hatch are used', () => {
	const paints = textsIn(style.layers.map((layer) => layer.paint));
	const colours = paints.filter((text) => Color.parse(text) !== undefined);
	expect([...new Set(colours)].sort()).toEqual(
		Object.values(theme)
			.filter((colour) => colour !== theme.hatch)
			.sort()
	);
});

test('a country is painted by its part in the story, any other as land', () => {
	const country = (iso2: string) => ({
		type: 'Feature' as const,
		properties: { iso2 },
		geometry: { type: 'MultiPolygon' as const, coordinates: [] }
	});
	const world = {
		countries: ['ve', 'ru', 'cu', 'us', 'fr'].map(country),
		disputes: [],
		hrefs: new Map()
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

test('arcs of every standing are dashed, and no two alike', () => {
	const dashes = standings.map((standing) => {
		const layer = style.layers.find(({ id }) => id === `arcs-${standing}`);
		return JSON.stringify(layer?.type === 'line' ? layer.paint?.['line-dasharray'] : undefined);
	});
	expect(dashes.every((dash) => dash.startsWith('['))).toBe(true);
	expect(new Set(dashes).size).toBe(standings.length);
});
