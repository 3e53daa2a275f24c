import { expect, test } from 'vitest';
import type { LngLat } from '../../../geo/lng-lat.ts';
import { turnedOrder } from '../../../src/lib/model/turned-order.ts';

const barrow: LngLat = [-156.48, 71.39];
const maine: LngLat = [-67.79, 47.07];
const attu: LngLat = [172.44, 52.92];

/** Measures of the WGS84 ellipsoid, worked out elsewhere. */
const moscow = { from: [37.62, 55.75] as LngLat, to: barrow, km: 5853 };
const ankara = { from: [32.85, 39.93] as LngLat, to: maine, km: 7590 };
const doha = { from: [51.53, 25.29] as LngLat, to: barrow, km: 9062 };
const lisbon = { from: [-9.14, 38.72] as LngLat, to: maine, km: 4600 };
const tokyo = { from: [139.69, 35.69] as LngLat, to: attu, km: 3100 };

test('a line over the Arctic that a flat map draws longer than one it is shorter than is found', () => {
	expect(turnedOrder([ankara, moscow])).toEqual({
		nearer: moscow,
		farther: ankara,
		isOverArctic: true
	});
});

test('of several the pair is told that lies farthest apart', () => {
	const nearby = { ...ankara, km: 6400 };
	expect(turnedOrder([nearby, ankara, moscow])?.farther).toBe(ankara);
});

test('an order that a flat map shows as it is surprises nobody', () => {
	expect(turnedOrder([moscow, doha])).toBeUndefined();
	expect(turnedOrder([lisbon, ankara])).toBeUndefined();
	expect(turnedOrder([tokyo, lisbon])).toBeUndefined();
});

test('lengths that hardly differ make no order to speak of', () => {
	expect(turnedOrder([{ ...moscow, km: 7300 }, ankara])).toBeUndefined();
});

test('without the Arctic a line has to end on another shore', () => {
	const south: LngLat = [-155.68, 18.91];
	const suva = { from: [178.44, -18.14] as LngLat, to: south, km: 4900 };
	const far = { from: [-9, 38] as LngLat, to: maine, km: 5200 };
	expect(turnedOrder([suva, far])).toMatchObject({ nearer: suva, isOverArctic: false });
	const sameShore = { ...suva, to: [-60, 45] as LngLat };
	expect(turnedOrder([sameShore, far])).toBeUndefined();
});

test('one measure alone, or none, has no order', () => {
	expect(turnedOrder([moscow])).toBeUndefined();
	expect(turnedOrder([])).toBeUndefined();
});
