import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	fromMercator,
	mercatorLimit,
	toDrawnMercator,
	toMercator,
	worldUnits
} from '../../../geo/mercator.ts';

test.each([
	['the middle of the world', [0, 0], [2048, 2048]],
	['its north west corner', [-180, mercatorLimit], [0, 0]],
	['its south east corner', [180, -mercatorLimit], [4096, 4096]],
	['a quarter turn east', [90, 0], [3072, 2048]]
] as const)('%s is where web Mercator has it', (_, place, [x, y]) => {
	const point = toMercator(place);
	expect(point[0]).toBeCloseTo(x, 9);
	expect(point[1]).toBeCloseTo(y, 9);
});

test('the square world ends at the latitude that tile maps end at', () => {
	expect(mercatorLimit).toBeCloseTo(85.0511287798, 9);
});

test('latitude 60 lies where its degrees are twice as long as at the equator', () => {
	const degree = toMercator([0, 60.001])[1] - toMercator([0, 59.999])[1];
	const atEquator = toMercator([0, 0.001])[1] - toMercator([0, -0.001])[1];
	expect(degree / atEquator).toBeCloseTo(2, 5);
});

test('poles stand at the edge instead of at infinity', () => {
	expect(toMercator([0, 90])[1]).toBeCloseTo(0, 9);
	expect(toMercator([0, -90])[1]).toBeCloseTo(worldUnits, 9);
});

test('longitudes beyond the antimeridian go on past the edge', () => {
	expect(toMercator([270, 0])[0]).toBe(worldUnits * 1.25);
});

test('there and back again is the same place', () => {
	const lng = fc.double({ min: -540, max: 540, noNaN: true });
	const lat = fc.double({ min: -mercatorLimit, max: mercatorLimit, noNaN: true });
	fc.assert(
		fc.property(lng, lat, (x, y) => {
			const back = fromMercator(toMercator([x, y]));
			expect(back[0]).toBeCloseTo(x, 9);
			expect(back[1]).toBeCloseTo(y, 9);
		})
	);
});

test.each([
	[84.4, true],
	[84.6, false],
	[-84.4, true],
	[-84.6, false],
	[90, false]
])('a line at latitude %s is drawn: %s', (lat, isDrawn) => {
	expect(toDrawnMercator([10, lat])).toEqual(isDrawn ? toMercator([10, lat]) : undefined);
});

test.each([
	[190, -170],
	[-190, 170],
	[370, 10],
	[180, -180]
])('what is drawn at longitude %s falls where %s does, inside one world', (beyond, inside) => {
	expect(toDrawnMercator([beyond, 20])).toEqual(toMercator([inside, 20]));
});
