import { expect, test } from 'vitest';
import { fitFrame, toViewport, type Camera, type Size } from '../../../geo/frame.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import { measureLine } from '../../../geo/scene.ts';
import { focusCamera, type Focus } from '../../../src/lib/map/focus.ts';
import { mercatorPlane, type Plane } from '../../../src/lib/map/plane.ts';

const caracas: LngLat = [-66.9, 10.5];
const flat = mercatorPlane({ x: 900, y: 1200, width: 1800, height: 900 });
const globe: Plane = { ...flat, name: 'globe' };

function focusOn(position: LngLat, nearest: LngLat): Focus {
	const line = measureLine(position, nearest);
	return { iso2: 'xx', places: [position, nearest, caracas], line, half: 230 };
}

function cameraFor(focus: Focus, plane: Plane, size: Size): Camera {
	return focusCamera(focus, plane, size, fitFrame(plane.frame, size));
}

const countries: [string, LngLat, LngLat][] = [
	['a near one', [-82.4, 23.1], [-82.1, 24.6]],
	['one beyond the ocean', [32.9, 39.9], [-67, 44.8]],
	['one whose line runs over the pole', [37.6, 55.8], [-156.5, 71.4]],
	['one on the other side of the date line', [178.4, -18.1], [-170.7, -14.3]]
];
const sizes: [number, number][] = [
	[960, 800],
	[390, 338],
	[320, 120]
];

for (const [name, position, nearest] of countries) {
	for (const [width, height] of sizes) {
		test(`${name} is held with the origin and the end of its line on a map of ${String(width)} by ${String(height)}`, () => {
			const size = { width, height };
			const camera = cameraFor(focusOn(position, nearest), flat, size);
			for (const place of [position, nearest, caracas]) {
				const point = flat.project(place);
				if (!point) throw new Error('the flat map should show this place');
				const [x, y] = toViewport(point, camera, size);
				expect(x).toBeGreaterThan(width * 0.03);
				expect(x).toBeLessThan(width * 0.97);
				expect(y).toBeGreaterThan(height * 0.06);
				expect(y).toBeLessThan(height * 0.94);
			}
		});
	}
}

test('a country beside the origin is not shown closer than says where it lies', () => {
	const size = { width: 960, height: 800 };
	const { scale } = cameraFor(focusOn([-67, 11], [-66, 18]), flat, size);
	expect(scale * 460).toBeLessThanOrEqual(800);
});

test('a globe turns to the middle of what it shows, and shows all of it when it can', () => {
	const size = { width: 960, height: 800 };
	const near = cameraFor(focusOn([-82.4, 23.1], [-82.1, 24.6]), globe, size);
	const far = cameraFor(focusOn([37.6, 55.8], [-156.5, 71.4]), globe, size);
	expect(near.scale).toBeGreaterThan(far.scale);
	const home = fitFrame(globe.frame, size);
	const antipodal: Focus = { ...focusOn([113.1, -10.5], [113, -10]), line: [] };
	const turned = cameraFor(antipodal, globe, size);
	expect(turned, 'the country and its line go before the origin').not.toEqual(home);
	expect((turned.x / 4096 - 0.5) * 360).toBeCloseTo(113, 0);
});
