import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { standings } from '../../../data/vocabulary.ts';
import { buildScene } from '../../../geo/scene.ts';
import { glStyle } from '../../../src/lib/map/gl-style.ts';
import type { MapTheme } from '../../../src/lib/map/theme.ts';

const label = { narrow: 'e', wide: 'e' } as const;
const scene = buildScene([
	{ iso2: 've', role: 'origin', position: [-67, 10], label },
	{ iso2: 'ru', role: 'candidate', standing: 'destination', position: [38, 56], label },
	{ iso2: 'cu', role: 'candidate', standing: 'discarded', position: [-82, 23], label }
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
const style = glStyle(scene, { countries: [], disputes: [] }, theme);

test('the style is valid in the terms of the style specification', () => {
	expect(validateStyleMin(style)).toEqual([]);
});

test('the style names no address: no glyphs, no sprite, no tiles', () => {
	expect(style.glyphs).toBeUndefined();
	expect(style.sprite).toBeUndefined();
	expect(JSON.stringify(style)).not.toMatch(/https?:|\.pbf|\.json/);
});

test('every colour of the style comes from the theme', () => {
	const colours = JSON.stringify(style.layers).match(/#[\da-f]{3,8}\b|rgba?\(|hsla?\(/gi) ?? [];
	expect(colours.length).toBeGreaterThan(5);
	for (const colour of colours) expect(Object.values(theme)).toContain(colour);
});

test('arcs of every standing are dashed, and no two alike', () => {
	const dashes = standings.map((standing) => {
		const layer = style.layers.find(({ id }) => id === `arcs-${standing}`);
		return JSON.stringify(layer?.type === 'line' ? layer.paint?.['line-dasharray'] : undefined);
	});
	expect(dashes.every((dash) => dash.startsWith('['))).toBe(true);
	expect(new Set(dashes).size).toBe(standings.length);
});
