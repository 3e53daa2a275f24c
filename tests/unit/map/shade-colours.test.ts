import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bandLimitsKm } from '../../../geo/distance-bands.ts';
import { bandOpacity } from '../../../src/lib/map/band-shapes.ts';
import { patternedTones } from '../../../src/lib/map/shade-patterns.ts';
import { contrast, deltaE, over, parseHex, seen, visions } from '../../helpers/colour.ts';

const tokens = readFileSync('src/lib/styles/tokens.css', 'utf8');
const [light = '', dark = ''] = tokens.split('(prefers-color-scheme: dark)');

function colour(theme: string, name: string) {
	const hex = new RegExp(`--${name}: (#[0-9a-f]{3,6});`).exec(theme)?.[1];
	return parseHex(hex ?? '');
}

/** Categories that lie next to each other in a legend. */
const steps = [0, 1, 2, 3, 4, 5].map((step) => `shade-${String(step)}`);

test.each([
	['light', light],
	['dark', dark]
] as const)('neighbouring shades differ for every kind of eye, in the %s theme', (_, theme) => {
	for (const vision of visions) {
		for (const [index, step] of steps.slice(1).entries()) {
			const one = seen(colour(theme, step), vision);
			const other = seen(colour(theme, steps[index] ?? ''), vision);
			expect(deltaE(one, other), `${step}, ${vision}`).toBeGreaterThan(3);
		}
	}
});

test.each([
	['light', light],
	['dark', dark]
] as const)('patterns and words stand out on every shade, in the %s theme', (_, theme) => {
	for (const step of steps) {
		const ground = colour(theme, step);
		expect(contrast(ground, colour(theme, 'shade-ink')), step).toBeGreaterThan(3);
		expect(contrast(ground, colour(theme, 'ink')), step).toBeGreaterThan(4.5);
	}
});

test('of two neighbouring shades one bears a pattern, so that none is told by colour alone', () => {
	const patterned = new Set<string>(patternedTones);
	for (const tone of [1, 2, 3, 4]) {
		expect(patterned.has(String(tone)) || patterned.has(String(tone + 1))).toBe(true);
	}
	expect(patterned.has('0')).toBe(true);
});

test.each([
	['light', light],
	['dark', dark]
] as const)(
	'arcs and outlines of the story stand out on every shade, in the %s theme',
	(_, theme) => {
		for (const step of steps) {
			const ground = colour(theme, step);
			for (const line of ['map-arc', 'shade-candidate', 'ink-soft']) {
				expect(contrast(ground, colour(theme, line)), `${line} on ${step}`).toBeGreaterThan(2.95);
			}
		}
	}
);

/** Land or water under ever more bands, from beyond the last to within the first. */
function tinted(theme: string, ground: string) {
	const grounds = [colour(theme, ground)];
	while (grounds.length <= bandLimitsKm.length) {
		const last = grounds.at(-1) ?? colour(theme, ground);
		grounds.push(over(last, colour(theme, 'shade-tint'), bandOpacity));
	}
	return grounds;
}

test.each([
	['light', light, 'shade-1'],
	['light', light, 'map-water'],
	['dark', dark, 'shade-1'],
	['dark', dark, 'map-water']
] as const)(
	'bands in the %s theme grow step by step and are parted by a line',
	(_, theme, ground) => {
		const grounds = tinted(theme, ground);
		for (const [index, colourThere] of grounds.entries()) {
			expect(contrast(colourThere, colour(theme, 'shade-ink'))).toBeGreaterThan(3);
			const next = grounds[index + 1];
			if (!next) continue;
			for (const vision of visions) {
				expect(deltaE(seen(colourThere, vision), seen(next, vision)), vision).toBeGreaterThan(1.7);
			}
		}
	}
);

test.each([
	['light', light],
	['dark', dark]
] as const)('every text of the map can be read over every shade, in the %s theme', (_, theme) => {
	const grounds = [
		...steps.map((step) => colour(theme, step)),
		colour(theme, 'map-jurisdiction'),
		...tinted(theme, 'shade-1'),
		...tinted(theme, 'map-water')
	];
	for (const ground of grounds) {
		const label = over(ground, colour(theme, 'paper'), 0.86);
		expect(contrast(label, colour(theme, 'ink'))).toBeGreaterThan(4.5);
		const caption = over(ground, colour(theme, 'map-water'), 0.8);
		expect(contrast(caption, colour(theme, 'ink-soft'))).toBeGreaterThan(4.5);
	}
	for (const ground of [...tinted(theme, 'shade-1'), ...tinted(theme, 'map-water')]) {
		expect(contrast(ground, colour(theme, 'shade-ink')), 'figures on lines').toBeGreaterThan(4.5);
	}
});
