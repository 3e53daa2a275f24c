import { geoSatellite } from 'd3-geo-projection';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LngLat } from '../../../geo/lng-lat.ts';
import { worldUnits } from '../../../geo/mercator.ts';
import { unitVector } from '../../../geo/unit-vector.ts';
import {
	eyeDistance,
	globeEdge,
	placeOnGlobe,
	projectOnGlobe,
	unitsPerRadian,
	type GlobeTurn
} from '../../../src/lib/cartography/globe.ts';

const anyPlace = fc.tuple(
	fc.double({ min: -180, max: 180, noNaN: true }),
	fc.double({ min: -90, max: 90, noNaN: true })
);
const anyTurn: fc.Arbitrary<GlobeTurn> = fc.record({
	centre: anyPlace,
	bearing: fc.double({ min: -180, max: 180, noNaN: true })
});

/** The same globe by d3: an independent implementation of the projection. */
function byD3({ centre: [lng, lat], bearing }: GlobeTurn) {
	const projection = geoSatellite()
		.distance(eyeDistance)
		.rotate([-lng, -lat, bearing])
		.scale(unitsPerRadian)
		.translate([0, 0]);
	return (place: LngLat) => projection([place[0], place[1]]);
}

function cosineBetween(a: LngLat, b: LngLat): number {
	const [one, other] = [unitVector(a), unitVector(b)];
	return one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
}

test('places fall where the satellite projection of d3 puts them, to a millionth of a unit', () => {
	fc.assert(
		fc.property(anyTurn, anyPlace, (turn, place) => {
			const point = projectOnGlobe(turn)(place);
			fc.pre(point !== undefined);
			const [x = NaN, y = NaN] = byD3(turn)(place) ?? [];
			expect(Math.abs(point[0] - x)).toBeLessThan(1e-6);
			expect(Math.abs(point[1] - y)).toBeLessThan(1e-6);
		})
	);
});

test('a place is seen exactly as far as the horizon, whatever way the globe is turned', () => {
	fc.assert(
		fc.property(anyTurn, anyPlace, (turn, place) => {
			const cosine = cosineBetween(turn.centre, place);
			fc.pre(Math.abs(cosine - 1 / eyeDistance) > 1e-9);
			expect(projectOnGlobe(turn)(place) !== undefined).toBe(cosine > 1 / eyeDistance);
		})
	);
});

test('the place at a point of a place is that place', () => {
	fc.assert(
		fc.property(anyTurn, anyPlace, (turn, place) => {
			const point = projectOnGlobe(turn)(place);
			// At the horizon a pixel holds a great many places.
			fc.pre(point !== undefined && cosineBetween(turn.centre, place) > 0.06);
			const back = placeOnGlobe(turn)(point);
			const [one, other] = [unitVector(place), unitVector(back ?? [NaN, NaN])];
			for (const axis of [0, 1, 2] as const) expect(one[axis]).toBeCloseTo(other[axis], 9);
		})
	);
});

test('no place is drawn beyond the edge of the globe, and none lies at a point beyond it', () => {
	fc.assert(
		fc.property(anyTurn, anyPlace, (turn, place) => {
			const [x, y] = projectOnGlobe(turn)(place) ?? [0, 0];
			expect(Math.hypot(x, y)).toBeLessThanOrEqual(globeEdge + 1e-9);
		})
	);
	const onGlobe = placeOnGlobe({ centre: [-38, 58], bearing: 12 });
	for (let angle = 0; angle < 7; angle += 0.25) {
		const [x, y] = [Math.cos(angle), Math.sin(angle)];
		expect(onGlobe([x * globeEdge * 1.001, y * globeEdge * 1.001])).toBeUndefined();
		expect(onGlobe([x * globeEdge * 0.999, y * globeEdge * 0.999])).toBeDefined();
	}
});

test('the bearing points up, and a degree under the eye is as large as on the equator of Mercator', () => {
	const unit = worldUnits / 360;
	const at = (bearing: number, place: LngLat) =>
		projectOnGlobe({ centre: [10, 0], bearing })(place)?.map((value) => value / unit);
	expect(at(0, [10, 0.1])?.[1]).toBeCloseTo(-0.1, 5);
	expect(at(0, [10.1, 0])?.[0]).toBeCloseTo(0.1, 5);
	expect(at(90, [10.1, 0])?.[1]).toBeCloseTo(-0.1, 5);
	expect(at(90, [10, 0.1])?.[0]).toBeCloseTo(-0.1, 5);
});
