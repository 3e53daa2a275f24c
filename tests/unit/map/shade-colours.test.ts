import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast, deltaE, parseHex, seen, visions } from '../../helpers/colour.ts';

const tokens = readFileSync('src/lib/styles/tokens.css', 'utf8');
const [light = '', dark = ''] = tokens.split('@media (prefers-color-scheme: dark)');

function colour(theme: string, name: string) {
	const hex = new RegExp(`--${name}: (#[0-9a-f]{3,6});`).exec(theme)?.[1];
	return parseHex(hex ?? '');
}

/** Categories that lie next to each other in a legend. */
const steps = [0, 2, 3, 4, 5].map((step) => `shade-${String(step)}`);

test.each([
	['light', light],
	['dark', dark]
] as const)('neighbouring shades differ for every kind of eye, in the %s theme', (_, theme) => {
	for (const vision of visions) {
		for (const [index, step] of steps.slice(1).entries()) {
			const one = seen(colour(theme, step), vision);
			const other = seen(colour(theme, steps[index] ?? ''), vision);
			expect(deltaE(one, other), `${step}, ${vision}`).toBeGreaterThan(2);
		}
	}
});

test.each([
	['light', light],
	['dark', dark]
] as const)('patterns and words stand out on every shade, in the %s theme', (_, theme) => {
	for (const step of ['shade-0', 'shade-1', ...steps.slice(1)]) {
		const ground = colour(theme, step);
		expect(contrast(ground, colour(theme, 'shade-ink')), step).toBeGreaterThan(3);
		expect(contrast(ground, colour(theme, 'ink')), step).toBeGreaterThan(4.5);
	}
});
