import { readFileSync } from 'node:fs';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { afterEach, expect, test, vi } from 'vitest';
import { buildScene } from '../../../geo/scene.ts';
import { glStyle } from '../../../src/lib/map/gl-style.ts';
import { readTheme } from '../../../src/lib/map/theme.ts';

const tokens = readFileSync('src/lib/styles/tokens.css', 'utf8');
const blocks = [...tokens.matchAll(/(:root[^{]*)\{([^}]*)\}/g)].map(
	([, selector = '', body = '']) => ({
		selector: selector.trim(),
		values: new Map(
			[...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
				name,
				` ${value}`
			])
		)
	})
);
const scene = buildScene([{ iso2: 've', role: 'origin', position: [-67, 10] }]);

afterEach(() => {
	vi.unstubAllGlobals();
});

test.each(blocks)(
	'under $selector every colour of the map has a value that MapLibre takes',
	({ values }) => {
		vi.stubGlobal('getComputedStyle', () => ({
			getPropertyValue: (name: string) => values.get(name) ?? ''
		}));
		const theme = readTheme({} as Element);
		for (const [name, colour] of Object.entries(theme))
			expect(colour, name).toMatch(/^(?:#|rgba?\()/);
		expect(
			validateStyleMin(
				glStyle(scene, { file: { shapes: [], disputes: [] }, countries: [], disputes: [] }, theme)
			)
		).toEqual([]);
	}
);

test('the dark colours of the system and those an editor asks for are the same', () => {
	const [light, system, asked] = blocks;
	expect(blocks).toHaveLength(3);
	expect(asked?.values).toEqual(system?.values);
	expect(asked?.values).not.toEqual(light?.values);
});
