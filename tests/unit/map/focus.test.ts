import { expect, test } from 'vitest';
import { fitFrame, toViewport, type Size } from '../../../geo/frame.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import { measureLine } from '../../../geo/scene.ts';
import { focusView, type Focus } from '../../../src/lib/map/focus.ts';
import { globePlane, mercatorPlane, turned, type Plane } from '../../../src/lib/map/plane.ts';
import type { StageView } from '../../../src/lib/map/stage-view.ts';

const caracas: LngLat = [-66.9, 10.5];
const flat = mercatorPlane({ x: 900, y: 1200, width: 1800, height: 900 });
const globe = globePlane({
	turn: { centre: [-38, 58], bearing: 12 },
	frame: { x: -560, y: -560, width: 1120, height: 1120 }
});

function focusOn(position: LngLat, nearest: LngLat): Focus {
	const line = measureLine(position, nearest);
	return { iso2: 'xx', places: [position, nearest, caracas], line };
}

function viewFor(focus: Focus, plane: Plane, size: Size): StageView {
	return focusView(focus, plane, size, { camera: fitFrame(plane.frame, size), turn: plane.home });
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
			const { camera } = viewFor(focusOn(position, nearest), flat, size);
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
	const { camera } = viewFor(focusOn([-67, 11], [-66, 11.5]), flat, size);
	expect(camera.scale * 150).toBeLessThanOrEqual(800);
});

test('a globe keeps its turn for what it shows well, so that lengths can be compared', () => {
	const size = { width: 960, height: 800 };
	const { turn } = viewFor(focusOn([37.6, 55.8], [-156.5, 71.4]), globe, size);
	expect(turn).toEqual(globe.home);
});

test('a globe turns to what is small, and shows it from above', () => {
	const size = { width: 960, height: 800 };
	const focus = focusOn([-82.4, 23.1], [-82.1, 24.6]);
	const { turn, camera } = viewFor(focus, globe, size);
	expect(turn).not.toEqual(globe.home);
	const plane = turned(globe, turn);
	for (const place of focus.places) {
		const point = plane.project(place);
		if (!point) throw new Error('the globe should show this place');
		const [x, y] = toViewport(point, camera, size);
		expect(x > 0 && x < 960 && y > 0 && y < 800).toBe(true);
	}
});

test('a country on the far side comes to the front', () => {
	const size = { width: 960, height: 800 };
	const { turn } = viewFor(focusOn([113.1, -10.5], [113, -10]), globe, size);
	expect(turned(globe, turn).project([113.1, -10.5])).toBeDefined();
});
