import { expect, test } from 'vitest';
import { outcomes } from '../../../data/precedent-schema.ts';
import { flatWorld } from '../../../src/lib/cartography/flat-world.ts';
import { outcomeSymbols } from '../../../src/lib/cartography/outcome-symbols.ts';

const square = (west: number, south: number, size: number) => [
	[
		[
			[west, south],
			[west, south + size],
			[west + size, south + size],
			[west + size, south],
			[west, south]
		]
	]
];

const world = flatWorld(
	{
		countries: [
			{ iso2: 'pt', area: { type: 'MultiPolygon', coordinates: square(0, 0, 20) } },
			{ iso2: 'aq', area: { type: 'MultiPolygon', coordinates: square(0, -80, 5) } },
			{ iso2: 'mc', area: { type: 'MultiPolygon', coordinates: square(60, 0, 0.1) } }
		]
	},
	960
);

test('land is drawn without Antarctica and without specks', () => {
	expect(world.land.match(/M/g)).toHaveLength(1);
	expect(world.land).toMatch(/^M\d+ \d+l[-\d ]+z$/);
});

test('places lie on the picture, north above south and west left of east', () => {
	const [x, y] = world.place([11, 0]);
	expect(x).toBeCloseTo(480, 0);
	expect(world.place([0, 50])[1]).toBeLessThan(y);
	expect(world.place([-60, 0])[0]).toBeLessThan(x);
	expect(y).toBeLessThan(world.height);
});

test('an arc is a great circle: between two places of one latitude it bends to the pole', () => {
	const heights = [...world.arc([-60, 40], [60, 40]).matchAll(/,(\d+)/g)].map(([, y]) => Number(y));
	expect(Math.min(...heights)).toBeLessThan((heights[0] ?? 0) - 20);
	expect(world.arc([5, 5], [5, 5])).toBe('');
});

test('every outcome can be told from every other without its colour', () => {
	const looks = outcomes.map((outcome) => {
		const { mark, filled, stroke } = outcomeSymbols[outcome];
		return JSON.stringify([mark, filled, 'dashes' in stroke ? stroke.dashes : []]);
	});
	expect(new Set(looks).size).toBe(outcomes.length);
});
