import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	geodesicBearings,
	geodesicDestination,
	geodesicKm,
	geodesicPoints
} from '../../../geo/geodesic.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import { cities } from './cities.ts';
import { vincentyKm } from './vincenty.ts';

/** Rows of Karney's GeodTest as published: lat1, lon1, azi1, lat2, lon2, azi2, metres. */
const published = [
	[
		35.60777, -139.44815, 111.09874842956033, -11.17491, -69.95921, 129.28927088970877,
		8935244.56048183
	],
	[
		55.52454, 106.05087, 22.0200598809828, 77.03196, 197.18234, 109.11204111067151,
		4105086.171392441
	],
	[
		-21.97856, 142.59065, -32.44456876433189, 41.84138, 98.56635, -41.84359951440466,
		8394328.894657671
	],
	[
		-66.99028, 112.2363, 173.73491240878403, -12.70631, 285.90344, 2.512956620913668,
		11150344.231208025
	],
	[
		-17.42761, 173.34268, -159.03355766119293, -15.84784, 5.93557, -20.78748465153699,
		16076603.163118068
	],
	[
		32.84994, 48.28919, 150.492927788122, -56.28556, 202.29132, 48.11344939981676,
		16727068.943816446
	],
	[
		6.96833, 52.74123, 92.58158538631771, -7.39675, 206.17291, 90.72169216592391, 17102477.249695837
	],
	[
		-50.56724, -16.30485, -105.43967990759016, -33.56571, -94.97412, -47.34854783565033,
		6455670.511866869
	],
	[
		-58.93002, -8.90775, 140.96539790250068, -8.91104, 133.13503, 19.255429433416598,
		11756066.021986462
	],
	[
		-68.82867, -74.28391, 93.77434776311487, -50.63005, -8.36685, 34.65564085411343,
		3956936.926063544
	],
	[
		-10.62672, -32.0898, -86.42671328674776, 5.883, -134.31681, -80.47378097103487,
		11470869.386456301
	],
	[
		-21.76221, 166.90563, 29.31942120693643, 48.72884, 213.97627, 43.50867194641017,
		9098627.398655491
	],
	[
		-19.79938, -174.47484, 71.16727578017154, -11.99349, -154.35109, 65.58909977519923,
		2319004.860116939
	],
	[
		-11.95887, -116.94513, 92.71261983045255, 4.57352, 7.16501, 78.64960934409585,
		13834722.580140138
	],
	[
		-87.85331, 85.66836, -65.12031304024275, 66.48646, 16.09921, -4.888658719272296,
		17286615.314714465
	],
	[
		1.74708, 128.32011, -101.58484363117385, -11.16617, 11.87109, -86.32579329643748,
		12942901.124134742
	],
	[
		-25.72959, -144.90758, -153.6474686931172, -57.70581, -269.17879, -48.34398315887649,
		9413446.745245311
	],
	[
		-41.22777, 122.32875, 14.285113402275739, -7.57291, 130.37946, 10.805303085187369,
		3812686.035106021
	],
	[
		11.01307, 138.25278, 79.43682622782374, 6.62726, 247.05981, 103.70809021552266,
		11911190.819018409
	],
	[
		-29.47124, 95.14681, -163.77913044168838, -27.46601, -69.15955, -15.90933594555497,
		13487015.838114548
	]
] as const;

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
		['a quarter of a meridian', [0, 0], [0, 90], 10001.965729230456],
		['half of a meridian', [0, -90], [0, 90], 20003.931458460913],
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
