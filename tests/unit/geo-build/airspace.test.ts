import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { cellAt } from '../../../geo/airspace/grid.ts';
import { decodeRaster } from '../../../geo/airspace/raster.ts';
import { routeAvoiding, type RouteEnd } from '../../../geo/airspace/route.ts';
import { airspaceAt } from '../../../geo/build/airspace-at.ts';
import { blockSetsOn } from '../../../geo/build/blocs.ts';
import { crossingsAlong, intrusionKm } from '../../../geo/build/crossings.ts';
import { airspaceRasterBytes, routeTable } from '../../../geo/build/tables.ts';
import { geodesicKm } from '../../../geo/geodesic.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';

vi.setConfig({ testTimeout: 60_000 });

const bytes = airspaceRasterBytes();
const raster = decodeRaster(bytes);
const fine = decodeRaster(airspaceRasterBytes(0.25));

const caracas: RouteEnd = { position: [-66.87919, 10.48801], state: 've' };
const ends: Readonly<Record<string, RouteEnd>> = {
	ru: { position: [37.61556, 55.75222], state: 'ru' },
	tr: { position: [32.85427, 39.91987], state: 'tr' },
	qa: { position: [51.53096, 25.28545], state: 'qa' },
	cu: { position: [-82.38304, 23.13302], state: 'cu' }
};

function end(code: string): RouteEnd {
	const found = ends[code];
	if (!found) throw new Error(code);
	return found;
}

/** The day on which blocs are as these routes avoid them. */
const day = '2026-01-01';

describe('the airspace raster', () => {
	test('weighs at most 9 kB, however it is served', () => {
		expect(bytes.length).toBeLessThan(9000);
		expect(brotliCompressSync(bytes).length).toBeLessThan(9000);
		expect(gzipSync(bytes).length).toBeLessThan(9000);
	});

	test.each([
		['Caracas', [-66.88, 10.49], ['ve']],
		['the middle of the Atlantic', [-40, 30], []],
		['Berlin', [13.4, 52.5], ['de']],
		['Curaçao, of the Netherlands', [-68.93, 12.2], ['nl']],
		['Nuuk, of Denmark', [-51.2, 64.2], ['dk']],
		['the South Pole', [0, -89.9], []],
		['Crimea', [34.3, 45.3], ['ua']]
	] as [string, LngLat, string[]][])('has %s under %o: %o', (_name, place, states) => {
		expect(raster.sets[raster.cells[cellAt(raster, place)] ?? 0]).toEqual(states);
	});
});

describe('airspaceAt', () => {
	test.each([
		['over land', [-66.88, 10.3], { code: 've', isLand: true }],
		['5 nm off the coast', [-66.88, 10.7], { code: 've', isLand: false }],
		['over the high seas', [-66.88, 12.9], undefined],
		['over Antarctica', [0, -80], undefined],
		['over Kosovo', [21, 42.6], { code: 'xk', isLand: true }]
	] as const)('knows whose it is %s', (_name, place, airspace) => {
		expect(airspaceAt(place)).toEqual(airspace);
	});
});

describe('crossingsAlong', () => {
	const line = crossingsAlong([caracas.position, end('ru').position]);

	test('lists the airspace between Caracas and Moscow in order', () => {
		expect(line.crossed.map(({ code }) => code)).toEqual('ve kn ag ie gb dk se lv ru'.split(' '));
	});

	test('adds up to the length of the line', () => {
		const crossed = line.crossed.reduce((sum, { km }) => sum + km, 0);
		expect(crossed + line.overNoStateKm).toBeCloseTo(line.km, 6);
		expect(line.km).toBeCloseTo(geodesicKm(caracas.position, end('ru').position), 3);
	});

	test('finds the 66 km of Israel on the way to Doha', () => {
		const { crossed } = crossingsAlong([caracas.position, end('qa').position]);
		expect(crossed.find(({ code }) => code === 'il')?.km).toBeCloseTo(66, -1);
	});

	test('counts Curaçao as Dutch', () => {
		const havana = crossingsAlong([caracas.position, end('cu').position]);
		expect(havana.crossed.find(({ code }) => code === 'cw')?.state).toBe('nl');
		expect(intrusionKm(havana, ['nl'])).toBeGreaterThan(90);
	});
});

describe('published routes', () => {
	test.each([
		['ru', 'none', 9942, 10],
		['ru', 'us', 9942, 10],
		['ru', 'nato', 10_950, 50],
		['ru', 'eu', 10_778, 50],
		['tr', 'nato', 10_501, 50],
		['qa', 'nato+eu', 12_271, 10],
		['cu', 'nato', 2172, 20]
	])('from Caracas to %s, avoiding %s, is %d km long, give or take %d', (code, set, km, off) => {
		const route = routeTable(caracas, end(code), day)[set];
		if (route?.kind !== 'route') throw new Error(JSON.stringify(route));
		expect(Math.abs(route.km - km)).toBeLessThan(off);
		expect(route.km).toBeGreaterThan(route.directKm - 0.01);
	});

	test.each(['ru', 'tr', 'qa', 'cu'])('to %s have no intrusion, checked every 2 km', (code) => {
		for (const { id, members } of blockSetsOn(day)) {
			const route = routeTable(caracas, end(code), day)[id];
			if (route?.kind !== 'route') throw new Error(JSON.stringify(route));
			const blocked = members.filter((state) => !route.excepted.includes(state));
			expect(intrusionKm(route, blocked), id).toBe(0);
		}
	});

	test('let a state at either end through, and say so', () => {
		expect(routeTable(caracas, end('tr'), day)['nato']).toMatchObject({ excepted: ['tr'] });
	});
});

/** Sets that nobody published: what a reader may pick. */
const picked: readonly (readonly [to: string, blocked: string])[] = [
	['ru', 'us ca gb ie no se fi dk'],
	['ru', 'ie gb dk se lv'],
	['ru', 'kn ag dm lc vc gd tt'],
	['ru', 'no fi ee lv lt by ua'],
	['ru', 'us ca gl is'],
	['tr', 'es pt fr it'],
	['tr', 'ma dz tn ly eg'],
	['tr', 'gr bg al mk xk rs'],
	['tr', 'es pt fr it ma dz tn ly'],
	['qa', 'il jo sa eg'],
	['qa', 'ma dz tn ly eg il'],
	['qa', 'sd eg sa er et'],
	['cu', 'nl jm ht do'],
	['cu', 'nl jm ht do co']
];

describe('the router on the shipped raster', () => {
	test.each(picked)('keeps out of blocked airspace to %s, avoiding %s', (to, list) => {
		const blocked = list.split(' ');
		const route = routeAvoiding({ from: caracas, to: end(to), blocked, raster });
		if (route.kind !== 'route') throw new Error(JSON.stringify(route));
		const inside = intrusionKm(crossingsAlong(route.corners), blocked);
		if (!route.isTight) expect(inside).toBe(0);
		expect(route.km).toBeGreaterThan(route.directKm - 0.01);
	});

	test.each(['ru', 'tr', 'qa', 'cu'])('converges to within 1 %% for %s', (code) => {
		for (const { members } of blockSetsOn(day)) {
			const blocked = members.filter((state) => state !== code);
			const request = { from: caracas, to: end(code), blocked };
			const [coarse, better] = [raster, fine].map((grid) =>
				routeAvoiding({ ...request, raster: grid })
			);
			if (coarse?.kind !== 'route' || better?.kind !== 'route') throw new Error('no route');
			expect(Math.abs(coarse.km / better.km - 1)).toBeLessThan(0.01);
		}
	});

	test('names the country when an end is blocked', () => {
		const request = { from: caracas, to: end('ru'), raster };
		expect(routeAvoiding({ ...request, blocked: ['ru'] })).toEqual({
			kind: 'blocked-destination',
			state: 'ru'
		});
		expect(routeAvoiding({ ...request, blocked: ['ve', 'ru'] })).toEqual({
			kind: 'blocked-origin',
			state: 've'
		});
	});

	test('owns up to a tight way out, by cells shared with blocked neighbours', () => {
		const yerevan: RouteEnd = { position: [44.51361, 40.18111], state: 'am' };
		const blocked = ['tr', 'az', 'ge'];
		const outcome = routeAvoiding({ from: caracas, to: yerevan, blocked, raster });
		expect(outcome).toMatchObject({ kind: 'route', isTight: true });
	});

	test('says that Kigali is closed in when the states round it are blocked', () => {
		const kigali: RouteEnd = { position: [30.05885, -1.94995], state: 'rw' };
		const blocked = ['ug', 'tz', 'bi', 'cd'];
		const outcome = routeAvoiding({ from: caracas, to: kigali, blocked, raster });
		expect(outcome).toEqual({ kind: 'closed-in', from: 've', to: 'rw' });
	});
});
