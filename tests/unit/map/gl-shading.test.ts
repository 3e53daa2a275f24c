import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { distanceBandTable } from '../../../geo/build/tables.ts';
import { worldUnits } from '../../../geo/mercator.ts';
import { buildScene } from '../../../geo/scene.ts';
import { bandFeatures, bandLines } from '../../../src/lib/map/band-shapes.ts';
import { glShading, patternRatio } from '../../../src/lib/map/gl-shading.ts';
import { glStyle } from '../../../src/lib/map/gl-style.ts';
import { patternImageScale } from '../../../src/lib/map/shade-patterns.ts';
import type { MapTheme, ShadeTheme } from '../../../src/lib/map/theme.ts';
import type { Shading, Tone } from '../../../src/lib/model/shading.ts';

/** Has any colour that it is asked for. */
const colourful: unknown = new Proxy({}, { get: () => '#123456' });
const bands = distanceBandTable();

function shading(tones: readonly [string, Tone][], withBands = false): Shading {
	return {
		layer: withBands ? 'distance' : 'treaty',
		title: '',
		caveat: undefined,
		categories: [],
		tones: new Map(tones),
		bands: withBands ? bands : [],
		wordOf: () => undefined,
		source: '',
		counts: '',
		asOf: 'debate',
		day: undefined,
		days: undefined,
		changes: '',
		announcement: ''
	};
}

/** The map's own style with the layer in it, each below the one that it names. */
function styleWith(shown: Shading) {
	const scene = buildScene([{ iso2: 've', role: 'origin', position: [-67, 10] }]);
	const world = { file: { shapes: [], disputes: [] }, countries: [], disputes: [] };
	const style = glStyle(scene, world, colourful as MapTheme);
	const { sources, layers } = glShading(shown, colourful as ShadeTheme);
	Object.assign(style.sources, sources);
	for (const { layer, below } of layers) {
		const at = style.layers.findIndex(({ id }) => id === below);
		if (below !== undefined) expect(at, below).toBeGreaterThan(0);
		style.layers.splice(below === undefined ? style.layers.length : at, 0, layer);
	}
	return style;
}

test.each([
	[
		'categories',
		shading([
			['fr', '5'],
			['cu', '4'],
			['ru', '1'],
			['us', 'self']
		])
	],
	['categories of one kind', shading([['fr', '5']])],
	['nothing established', shading([])],
	['bands', shading([], true)]
])('the style with a layer of %s is valid', (_, shown) => {
	expect(validateStyleMin(styleWith(shown))).toEqual([]);
});

test('shades lie over land and under what a route avoids and borders; told countries keep an outline', () => {
	const order = styleWith(shading([['fr', '5']])).layers.map(({ id }) => id);
	const at = (id: string) => order.indexOf(id);
	expect(at('shade')).toBeGreaterThan(at('told'));
	expect(at('shade-patterns')).toBeLessThan(at('borders'));
	expect(at('shade-told')).toBeGreaterThan(at('borders'));
	expect(at('shade-patterns')).toBeLessThan(at('blocked'));
	expect(at('shade-told')).toBeLessThan(at('selected'));
});

test('bands tint borders and outlines, too, as in the SVG', () => {
	const order = styleWith(shading([], true)).layers.map(({ id }) => id);
	expect(order.slice(-2)).toEqual(['bands', 'band-lines']);
});

test.each([-0.8, 0, 0.3, 1, 1.7, 4.5])(
	'at zoom %d a pattern is as fine on the screen as it is meant to be',
	(zoom) => {
		// MapLibre draws a picture at its size over its ratio at the last whole zoom, from 0 on.
		const stretch = 2 ** (zoom - Math.max(0, Math.floor(zoom)));
		expect((patternImageScale * stretch) / patternRatio(zoom)).toBeCloseTo(1);
	}
);

test('lines of equal distance do not run along the edge of the world, where they are only cut', () => {
	for (const band of bands) {
		for (const line of bandLines(band)) {
			for (const [index, [x, y]] of line.entries()) {
				const before = line[index - 1];
				const along =
					before?.some((value, axis) => {
						const edge = value === 0 || value === worldUnits;
						return edge && value === [x, y][axis];
					}) ?? false;
				expect(along, `${String(band.km)} km`).toBe(false);
			}
		}
	}
});

test('areas that the square world cuts in the north go on to the pole', () => {
	const [, , , far] = bands.map(bandFeatures);
	const { geometry } = far?.area ?? {};
	if (geometry?.type !== 'MultiPolygon') throw new Error('no area');
	const lats = geometry.coordinates.flat(2).map(([, lat]) => lat ?? 0);
	expect(Math.max(...lats)).toBe(90);
});
