import { describe, expect, test } from 'vitest';
import { blockedCells } from '../../../../geo/airspace/blocked-cells.ts';
import { Frontier } from '../../../../geo/airspace/frontier.ts';
import { moves } from '../../../../geo/airspace/moves.ts';
import { lengthKm, routeAvoiding, type RouteEnd } from '../../../../geo/airspace/route.ts';
import { angleBetween, isClear } from '../../../../geo/airspace/sight.ts';
import { world } from './drawn-world.ts';

/*  A wall `w` with a gap in the south between `a` in the west and `b` in the east. */
const walled = world(
	['............', '.....ww.....', '..aa.ww.bb..', '..aa.ww.bb..', '.....ww.....', '............'],
	1
);
const west: RouteEnd = { position: [-105, 15], state: 'aa' };
const east: RouteEnd = { position: [75, 15], state: 'bb' };
const near: RouteEnd = { position: [40, 15], state: 'oo' };

/*  `b` is shut in by `w` on all sides. */
const ringed = world(
	['............', '...wwwww....', '...wwbww....', '...wwwww....', '............'],
	1
);
const inside: RouteEnd = { position: [-15, 0], state: 'bb' };
const outside: RouteEnd = { position: [120, 0], state: 'aa' };

describe('routeAvoiding', () => {
	test('goes straight where nothing is blocked', () => {
		const route = routeAvoiding({ from: west, to: east, blocked: [], raster: walled });
		expect(route).toMatchObject({ kind: 'route', isTight: false });
		if (route.kind !== 'route') return;
		expect(route.corners).toHaveLength(2);
		expect(route.km).toBe(route.directKm);
	});

	test('goes round what is blocked, every leg clear, and says how long it is', () => {
		const from: RouteEnd = { position: [-60, 10], state: 'aa' };
		const request = { from, to: near, blocked: ['ww'], raster: walled };
		const route = routeAvoiding(request);
		if (route.kind !== 'route') throw new Error(route.kind);
		expect(route.corners.length).toBeGreaterThan(2);
		expect(route.km).toBeGreaterThan(route.directKm);
		expect(route.km).toBeCloseTo(lengthKm(route.corners), 6);
		const closed = blockedCells(walled, new Set(['ww']));
		for (let index = 1; index < route.corners.length; index += 1) {
			const leg = [route.corners[index - 1], route.corners[index]] as const;
			if (leg[0] && leg[1]) expect(isClear(walled, closed, leg[0], leg[1])).toBe(true);
		}
	});

	test('is the same length the other way', () => {
		const from: RouteEnd = { position: [-60, 10], state: 'aa' };
		const there = routeAvoiding({ from, to: near, blocked: ['ww'], raster: walled });
		const back = routeAvoiding({ from: near, to: from, blocked: ['ww'], raster: walled });
		if (there.kind !== 'route' || back.kind !== 'route') throw new Error('no route');
		expect(Math.abs(there.km / back.km - 1)).toBeLessThan(0.01);
	});

	test('crosses the antimeridian when that is shorter, with continuous longitudes', () => {
		const route = routeAvoiding({ from: east, to: west, blocked: ['ww'], raster: walled });
		if (route.kind !== 'route') throw new Error(route.kind);
		for (let index = 1; index < route.corners.length; index += 1) {
			const step = (route.corners[index]?.[0] ?? 0) - (route.corners[index - 1]?.[0] ?? 0);
			expect(Math.abs(step)).toBeLessThanOrEqual(180);
		}
	});

	test('names the origin when that is blocked', () => {
		const outcome = routeAvoiding({ from: west, to: east, blocked: ['aa'], raster: walled });
		expect(outcome).toEqual({ kind: 'blocked-origin', state: 'aa' });
	});

	test('names the destination when that is blocked', () => {
		const outcome = routeAvoiding({ from: west, to: east, blocked: ['bb'], raster: walled });
		expect(outcome).toEqual({ kind: 'blocked-destination', state: 'bb' });
	});

	test('says from where to where there is no way, when blocked airspace closes one in', () => {
		const outcome = routeAvoiding({ from: inside, to: outside, blocked: ['ww'], raster: ringed });
		expect(outcome).toEqual({ kind: 'closed-in', from: 'bb', to: 'aa' });
	});

	test('leaves through shared cells only when there is no other way, and owns up to it', () => {
		const sets = ringed.sets.map((set) => (set[0] === 'ww' ? ['ww', 'bb'] : set));
		const shared = { ...ringed, sets };
		const outcome = routeAvoiding({ from: inside, to: outside, blocked: ['ww'], raster: shared });
		expect(outcome).toMatchObject({ kind: 'route', isTight: true });
	});
});

describe('isClear', () => {
	const closed = blockedCells(walled, new Set(['ww']));

	test('sees along open cells and not through closed ones', () => {
		expect(isClear(walled, closed, [-100, 0], [-60, 0])).toBe(true);
		expect(isClear(walled, closed, [-100, 0], [60, 0])).toBe(false);
	});

	test('keeps away from closed cells by nearly half a cell', () => {
		expect(isClear(walled, closed, [-31, -10], [-31, 10])).toBe(true);
		expect(isClear(walled, closed, [-30.2, -10], [-30.2, 10])).toBe(false);
	});
});

describe('the parts of the search', () => {
	test('the frontier gives cells back by key', () => {
		const frontier = new Frontier();
		const keys = [5, 3, 9, 1, 7, 3, 8, 2, 6, 4];
		keys.forEach((key, cell) => {
			frontier.push(cell, key);
		});
		const popped = Array.from({ length: 10 }, () => keys[frontier.pop() ?? -1]);
		expect(popped).toEqual([...keys].sort((a, b) => a - b));
		expect(frontier.pop()).toBeUndefined();
	});

	test('there are 32 moves, none of them twice another', () => {
		expect(moves).toHaveLength(32);
		expect(moves.some(({ east: e, south }) => e === 2 && south === 2)).toBe(false);
	});

	test('a diagonal move needs both cells beside it', () => {
		const diagonal = moves.find(({ east: e, south }) => e === 1 && south === 1);
		expect(diagonal?.between).toEqual(
			expect.arrayContaining([
				[1, 0],
				[0, 1]
			])
		);
	});

	test('angles are exact for near and far places', () => {
		expect(angleBetween([0, 0], [90, 0])).toBeCloseTo(Math.PI / 2, 12);
		expect(angleBetween([0, 0], [0, 1e-7])).toBeCloseTo((1e-7 * Math.PI) / 180, 14);
	});
});
