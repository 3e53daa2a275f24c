import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ellipsoidKm } from '../../../geo/ellipsoid-km.ts';
import {
	geodesicBearings,
	geodesicDestination,
	geodesicKm,
	geodesicPoints
} from '../../../geo/geodesic.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import { vincentyKm } from './vincenty.ts';

/** Rows of Karney's GeodTest as published: lat1, lon1, azi1, lat2, lon2, azi2, metres. */
const published = [
	[
		35.60777, -139.44815, 111.098748429560326, -11.17491, -69.95921, 129.289270889708762,
		8935244.5604818305
	],
	[
		55.52454, 106.05087, 22.020059880982801, 77.03196, 197.18234, 109.112041110671519,
		4105086.1713924406
	],
	[
		-21.97856, 142.59065, -32.44456876433189, 41.84138, 98.56635, -41.84359951440466,
		8394328.894657671
	],
	[
		-66.99028, 112.2363, 173.73491240878403, -12.70631, 285.90344, 2.512956620913668,
		11150344.2312080241
	],
	[
		-17.42761, 173.34268, -159.033557661192928, -15.84784, 5.93557, -20.787484651536988,
		16076603.1631180673
	],
	[
		32.84994, 48.28919, 150.492927788121982, -56.28556, 202.29132, 48.113449399816759,
		16727068.9438164461
	],
	[
		6.96833, 52.74123, 92.581585386317712, -7.39675, 206.17291, 90.721692165923907,
		17102477.2496958388
	],
	[
		-50.56724, -16.30485, -105.439679907590164, -33.56571, -94.97412, -47.348547835650331,
		6455670.5118668696
	],
	[
		-58.93002, -8.90775, 140.965397902500679, -8.91104, 133.13503, 19.255429433416599,
		11756066.0219864627
	],
	[
		-68.82867, -74.28391, 93.774347763114881, -50.63005, -8.36685, 34.65564085411343,
		3956936.926063544
	],
	[
		-10.62672, -32.0898, -86.426713286747751, 5.883, -134.31681, -80.473780971034875,
		11470869.3864563009
	],
	[
		-21.76221, 166.90563, 29.319421206936428, 48.72884, 213.97627, 43.508671946410168,
		9098627.3986554915
	],
	[
		-19.79938, -174.47484, 71.167275780171533, -11.99349, -154.35109, 65.589099775199228,
		2319004.8601169389
	],
	[
		-11.95887, -116.94513, 92.712619830452549, 4.57352, 7.16501, 78.64960934409585,
		13834722.5801401374
	],
	[
		-87.85331, 85.66836, -65.120313040242748, 66.48646, 16.09921, -4.888658719272296,
		17286615.3147144645
	],
	[
		1.74708, 128.32011, -101.584843631173858, -11.16617, 11.87109, -86.325793296437476,
		12942901.1241347408
	],
	[
		-25.72959, -144.90758, -153.647468693117198, -57.70581, -269.17879, -48.343983158876487,
		9413446.7452453107
	],
	[
		-41.22777, 122.32875, 14.285113402275739, -7.57291, 130.37946, 10.805303085187369,
		3812686.035106021
	],
	[
		11.01307, 138.25278, 79.43682622782374, 6.62726, 247.05981, 103.708090215522657,
		11911190.819018408
	],
	[
		-29.47124, 95.14681, -163.779130441688382, -27.46601, -69.15955, -15.909335945554969,
		13487015.8381145492
	]
] as const;

const cities: readonly (readonly [string, LngLat])[] = [
	['Caracas', [-66.87919, 10.48801]],
	['Moscow', [37.61556, 55.75222]],
	['Ankara', [32.85427, 39.91987]],
	['Doha', [51.53096, 25.28545]],
	['Havana', [-82.38304, 23.13302]],
	['Washington', [-77.03637, 38.89511]],
	['Tehran', [51.42151, 35.69439]],
	['Managua', [-86.2504, 12.13282]],
	['Beijing', [116.39723, 39.9075]],
	['Brasília', [-47.92972, -15.77972]]
];

const place = fc.tuple(
	fc.double({ min: -180, max: 180, noNaN: true }),
	fc.double({ min: -90, max: 90, noNaN: true })
);

describe('geodesicKm', () => {
	test.each(published)(
		'agrees to a micrometre with the published geodesic from %d, %d',
		(lat1, lon1, _azi1, lat2, lon2, _azi2, metres) => {
			expect(geodesicKm([lon1, lat1], [lon2, lat2]) * 1000).toBeCloseTo(metres, 5);
		}
	);

	const pairs = cities.flatMap(([a, from], index) =>
		cities.slice(index + 1).map(([b, to]) => ({ a, b, from, to }))
	);

	test('is compared over 45 pairs of cities', () => {
		expect(pairs).toHaveLength(45);
	});

	test.each(pairs)('agrees with Vincenty to a metre from $a to $b', ({ from, to }) => {
		expect(Math.abs(geodesicKm(from, to) - vincentyKm(from, to))).toBeLessThan(0.001);
	});

	test.each([
		['a degree of the equator', [0, 0], [1, 0], 111.31949079327357],
		['a quarter of a meridian', [0, 0], [0, 90], 10001.965729230457],
		['half of a meridian', [0, -90], [0, 90], 20003.931458460914],
		['a place to itself', [12, 34], [12, 34], 0],
		['JFK to LHR', [-73.8, 40.6], [-0.5, 51.6], 5551.7594],
		['near antipodes, where Vincenty fails', [0, 0], [179.7, 0.5], 19944.127]
	] as [string, LngLat, LngLat, number][])('knows %s', (_name, a, b, km) => {
		expect(geodesicKm(a, b)).toBeCloseTo(km, 1);
	});

	test('is the same both ways, and never longer by a detour', () => {
		fc.assert(
			fc.property(place, place, place, (a, b, c) => {
				expect(geodesicKm(a, b)).toBeCloseTo(geodesicKm(b, a), 6);
				expect(geodesicKm(a, c)).toBeLessThanOrEqual(geodesicKm(a, b) + geodesicKm(b, c) + 1e-6);
			})
		);
	});

	test('refuses a place that is no place, so that no NaN reaches a page', () => {
		expect(() => geodesicKm([NaN, 0], [0, 0])).toThrow(/\[lng, lat\]/);
		expect(() => geodesicKm([0, 95], [0, 0])).toThrow(/\[lng, lat\]/);
	});
});

describe('geodesicBearings', () => {
	test.each(published)('agrees with the published azimuths from %d, %d', (...row) => {
		const [lat1, lon1, azi1, lat2, lon2, azi2] = row;
		const { departure, arrival } = geodesicBearings([lon1, lat1], [lon2, lat2]);
		expect(departure).toBeCloseTo((azi1 + 360) % 360, 8);
		expect(arrival).toBeCloseTo((azi2 + 360) % 360, 8);
	});
});

describe('geodesicDestination and geodesicPoints', () => {
	test.each(published)('reach the published end from %d, %d', (...row) => {
		const [lat1, lon1, azi1, lat2, lon2, , metres] = row;
		const [lng, lat] = geodesicDestination([lon1, lat1], azi1, metres / 1000);
		expect(lat).toBeCloseTo(lat2, 9);
		expect(Math.cos(((lng - lon2) * Math.PI) / 180)).toBeCloseTo(1, 12);
	});

	test('divide a geodesic into equal lengths, continuous across the antimeridian', () => {
		const points = geodesicPoints([170, 50], [-160, 60], 10);
		const total = geodesicKm([170, 50], [-160, 60]);
		expect(points).toHaveLength(11);
		for (let index = 1; index < points.length; index += 1) {
			const from = points[index - 1] ?? ([0, 0] as const);
			const to = points[index] ?? ([0, 0] as const);
			expect(geodesicKm(from, to)).toBeCloseTo(total / 10, 6);
			expect(to[0]).toBeGreaterThan(from[0]);
		}
	});
});

describe('ellipsoidKm', () => {
	test('agrees with the geodesic to 100 m over every pair of cities', () => {
		for (const [, from] of cities) {
			for (const [, to] of cities) {
				expect(Math.abs(ellipsoidKm(from, to) - geodesicKm(from, to))).toBeLessThan(0.1);
			}
		}
	});

	test('agrees to 100 m anywhere up to 18,000 km', () => {
		fc.assert(
			fc.property(place, place, (a, b) => {
				const km = geodesicKm(a, b);
				fc.pre(km < 18_000);
				expect(Math.abs(ellipsoidKm(a, b) - km)).toBeLessThan(0.1);
			}),
			{ numRuns: 500 }
		);
	});
});
