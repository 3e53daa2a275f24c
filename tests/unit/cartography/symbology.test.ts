import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { standings } from '../../../data/vocabulary.ts';
import {
	arcSymbols,
	countrySymbol,
	markSymbol,
	measureSymbol,
	strokeAttributes,
	strokeProperties,
	type ColourToken
} from '../../../src/lib/cartography/symbology.ts';

const roles = ['origin', 'jurisdiction', 'candidate'] as const;
const countries = [
	countrySymbol(),
	...roles.map((role) => countrySymbol(role)),
	...standings.map((standing) => countrySymbol('candidate', standing))
];
const marks = [
	markSymbol('origin'),
	markSymbol('jurisdiction'),
	...standings.map((standing) => markSymbol('candidate', standing))
];
const used: readonly ColourToken[] = [
	...Object.values(arcSymbols).map(({ colour }) => colour),
	measureSymbol.colour,
	measureSymbol.casing.colour,
	...countries.flatMap(({ fill, edge }) => [fill, edge]),
	...marks.map(({ colour }) => colour)
];

test('every colour of the table is defined for light, for a dark system and for who asks for dark', () => {
	const css = readFileSync('src/lib/styles/tokens.css', 'utf8');
	const blocks = [...css.matchAll(/:root[^{]*\{([^}]*)\}/g)].map(([, body = '']) => body);
	expect(blocks).toHaveLength(3);
	for (const token of new Set(used))
		for (const block of blocks) expect(block, token).toMatch(new RegExp(`--${token}: #[0-9a-f]+;`));
});

test('the measuring line is whole and wider than any arc; arcs are broken, no two alike', () => {
	expect(strokeAttributes(measureSymbol.stroke)).not.toHaveProperty('stroke-dasharray');
	const dashes = Object.values(arcSymbols).map(({ stroke, selected }) => {
		expect(stroke.width).toBeLessThan(measureSymbol.stroke.width);
		expect(selected.width).toBeGreaterThan(stroke.width);
		expect(selected.width).toBeLessThan(measureSymbol.selected.width);
		return strokeAttributes(stroke)['stroke-dasharray'];
	});
	expect(new Set(dashes).size).toBe(3);
	expect(dashes).not.toContain(undefined);
});

test('marks of different standing differ in shape, not in colour alone', () => {
	expect(new Set(standings.map((standing) => markSymbol('candidate', standing).shape)).size).toBe(
		3
	);
	expect(markSymbol('candidate')).toEqual(markSymbol('candidate', 'destination'));
});

test('countries of the story never look like the others, and a discarded one not like a candidate', () => {
	const fills = [countrySymbol(), ...roles.map((role) => countrySymbol(role))];
	expect(new Set(fills.map(({ fill }) => fill)).size).toBe(4);
	const discarded = countrySymbol('candidate', 'discarded');
	expect(discarded.fill).not.toBe(countrySymbol('candidate', 'destination').fill);
	expect(
		strokeAttributes(discarded.stroke)['stroke-dasharray'],
		'MapLibre could not dash it alike'
	).toBeUndefined();
});

test('a stroke becomes attributes of SVG, and its defaults stay unsaid', () => {
	expect(strokeAttributes({ width: 1.5 })).toEqual({ 'stroke-width': 1.5 });
	expect(strokeAttributes({ width: 1.5, dashes: [0.1, 3.4], cap: 'round' })).toEqual({
		'stroke-width': 1.5,
		'stroke-dasharray': '0.1 3.4',
		'stroke-linecap': 'round'
	});
	expect(strokeProperties).toBe(
		'--outline:2;--selected-measure:2.4;--selected-arc:1.6;--selected-discarded-arc:2'
	);
});
