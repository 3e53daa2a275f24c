import { expect, test } from 'vitest';
import type { Standing } from '../../../data/vocabulary.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import { toMercator } from '../../../geo/mercator.ts';
import { buildScene, type Role, type ScenePlace } from '../../../geo/scene.ts';

function place(iso2: string, role: Role, position: LngLat, standing?: Standing): ScenePlace {
	return { iso2, role, standing, position };
}

const nairobi = place('ke', 'origin', [36.8, -1.3]);
const lisbon = place('pt', 'candidate', [-9.1, 38.7], 'destination');
const suva = place('fj', 'candidate', [178.4, -18.1], 'discarded');
const apia = place('ws', 'origin', [-171.8, -13.8]);
const washington = place('us', 'jurisdiction', [-98, 39.5]);

test('an arc leads from the origin to every candidate, and to nobody else', () => {
	const { arcs } = buildScene([nairobi, lisbon, suva, washington]);
	expect(arcs.map(({ iso2, standing }) => [iso2, standing])).toEqual([
		['pt', 'destination'],
		['fj', 'discarded']
	]);
	for (const { iso2, line } of arcs) {
		expect(line).toHaveLength(257);
		expect(line[0], iso2).toEqual(nairobi.position);
	}
	expect(arcs[0]?.line.at(-1)).toEqual(lisbon.position);
});

test('an arc over the antimeridian does not jump to the other side of the map', () => {
	const [arc] = buildScene([apia, suva]).arcs;
	const lngs = arc?.line.map(([lng]) => lng) ?? [];
	const steps = lngs.slice(1).map((lng, index) => Math.abs(lng - (lngs[index] ?? 0)));
	expect(Math.max(...steps)).toBeLessThan(1);
	expect(lngs.at(-1)).toBeCloseTo(178.4 - 360);
});

test('a candidate whose standing is not known yet has no arc', () => {
	const unsettled = place('pt', 'candidate', [-9.1, 38.7]);
	expect(buildScene([nairobi, unsettled]).arcs).toEqual([]);
});

test('a measuring line leads from a place to its nearest soil, and from no other place', () => {
	const nearest: LngLat = [-67.2, 18.5];
	const { measures } = buildScene([nairobi, { ...lisbon, nearest }, washington]);
	expect(measures.map(({ iso2 }) => iso2)).toEqual(['pt']);
	expect(measures[0]?.line).toHaveLength(129);
	expect(measures[0]?.line[0]).toEqual(lisbon.position);
	expect(measures[0]?.line.at(-1)).toEqual(nearest);
});

test('a measuring line over the pole does not widen the first view', () => {
	const nearest: LngLat = [-160, 70];
	expect(buildScene([nairobi, { ...lisbon, nearest }]).frame).toEqual(
		buildScene([nairobi, lisbon]).frame
	);
});

test('the frame holds every place and every bend of an arc, with room for labels', () => {
	const tokyo = place('jp', 'candidate', [139.7, 35.7], 'destination');
	const { frame, places, arcs } = buildScene(
		[lisbon, washington, tokyo].map((one, index) =>
			index === 0 ? { ...one, role: 'origin' as const } : one
		)
	);
	const points = [...places.map(({ position }) => position), ...arcs.flatMap(({ line }) => line)];
	for (const [x, y] of points.map(toMercator)) {
		expect(x).toBeGreaterThan(frame.x + frame.width * 0.03);
		expect(x).toBeLessThan(frame.x + frame.width * 0.97);
		expect(y).toBeGreaterThan(frame.y + frame.height * 0.03);
		expect(y).toBeLessThan(frame.y + frame.height * 0.97);
	}
	const northernmost = Math.max(...points.map(([, lat]) => lat));
	expect(northernmost, 'the arc to Tokyo runs north of both its ends').toBeGreaterThan(60);
});

test('places stay as they were given', () => {
	const given = [nairobi, lisbon];
	expect(buildScene(given).places).toBe(given);
});

test('a scene without an origin is refused', () => {
	expect(() => buildScene([lisbon])).toThrow('A scene needs an origin');
});
