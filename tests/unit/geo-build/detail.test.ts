import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test, vi } from 'vitest';
import { detailFiles } from '../../../geo/build/tables.ts';
import { loadAtlas } from '../../../geo/build/atlas.ts';
import { detailAreaAt } from '../../../geo/detail-areas.ts';
import type { DrawnShape } from '../../../geo/geography.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import { fromMercator, toMercator } from '../../../geo/mercator.ts';
import { decodeRings } from '../../../geo/path-data.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

interface File {
	readonly shapes: readonly DrawnShape[];
	readonly disputes: readonly { readonly id: string; readonly pathData: string }[];
	readonly areas?: readonly string[];
}

const sevastopol: LngLat = [33.5, 44.6];
const havana: LngLat = [-82.4, 23.1];
let world: File;
let areas: ReadonlyMap<string, File>;
let texts: readonly string[];

beforeAll(() => {
	const files = detailFiles([sevastopol, havana]);
	world = JSON.parse(files.world) as File;
	areas = new Map(Object.entries(files.areas).map(([id, text]) => [id, JSON.parse(text) as File]));
	texts = [files.world, ...Object.values(files.areas)];
});

function shapeOf(file: File | undefined, iso2: string): DrawnShape | undefined {
	return file?.shapes.find((shape) => shape.iso2 === iso2);
}

function pointsOf(shape: DrawnShape | undefined): string[] {
	return decodeRings(shape?.pathData ?? '')
		.flat()
		.map((point) => point.map((value) => value.toFixed(2)).join());
}

/** The area at 1:10 million in which a place lies. */
function areaAt(place: LngLat): File | undefined {
	return areas.get(detailAreaAt(place)?.id ?? '');
}

test('the world weighs at most 160 kB and an area at most 60 kB, gzipped', () => {
	const [first = '', ...rest] = texts;
	expect(gzipSync(first, { level: 9 }).length).toBeLessThan(160_000);
	expect(rest).toHaveLength(2);
	for (const text of rest) expect(gzipSync(text, { level: 9 }).length).toBeLessThan(60_000);
	expect(world.areas).toEqual([...areas.keys()]);
});

test('the world has every country but Antarctica, and the Vatican, which is smaller than its points', () => {
	const missing = [...loadAtlas('50m').countries.keys()].filter((code) => !shapeOf(world, code));
	expect(missing.filter((code) => code !== 'aq' && code !== 'va')).toEqual([]);
});

test.each([
	['us', 'ca'],
	['fr', 'es'],
	['ru', 'ua'],
	['co', 've']
])('%s and %s share their border to the last decimal', (one, other) => {
	const theirs = new Set(pointsOf(shapeOf(world, other)));
	expect(pointsOf(shapeOf(world, one)).filter((point) => theirs.has(point)).length).toBeGreaterThan(
		20
	);
});

test('neighbours share their border at 1:10 million, too', () => {
	const file = areaAt(sevastopol);
	const theirs = new Set(pointsOf(shapeOf(file, 'ru')));
	const shared = pointsOf(shapeOf(file, 'ua')).filter((point) => theirs.has(point));
	expect(shared.length).toBeGreaterThan(100);
});

test('close by there is far more of a coast than from afar, and places are good to a kilometre', () => {
	const near = pointsOf(shapeOf(areaAt(havana), 'cu'));
	expect(near.length).toBeGreaterThan(3 * pointsOf(shapeOf(world, 'cu')).length);
	const coast = loadAtlas('10m').countries.get('cu')?.geometry.coordinates.flat(2) ?? [];
	const places = decodeRings(shapeOf(areaAt(havana), 'cu')?.pathData ?? '')
		.flat()
		.map(fromMercator);
	for (const [lng, lat] of places.slice(0, 50)) {
		const away = coast.map(([x = 0, y = 0]) => Math.hypot(x - lng, y - lat));
		expect(Math.min(...away)).toBeLessThan(0.01);
	}
});

test('Guantánamo Bay is drawn as Cuba at each step', () => {
	for (const file of [world, areaAt(havana)]) expect(shapeOf(file, 'xg')).toBeUndefined();
	const [x, y] = toMercator([-75.15, 19.93]);
	const around = pointsOf(shapeOf(areaAt(havana), 'cu')).filter((point) => {
		const [px = NaN, py = NaN] = point.split(',').map(Number);
		return Math.hypot(px - x, py - y) < 2;
	});
	expect(around.length).toBeGreaterThan(3);
});

test('an area has nothing of the other side of the world', () => {
	const codes = areaAt(havana)?.shapes.map(({ iso2 }) => iso2) ?? [];
	expect(codes).toContain('us');
	expect(codes).toContain('bs');
	for (const far of ['ru', 'au', 'cn', 'za']) expect(codes).not.toContain(far);
});

test('no outline was turned inside out: none fills the sea', () => {
	for (const file of [world, ...areas.values()])
		for (const { iso2, pathData } of file.shapes)
			for (const ring of decodeRings(pathData)) {
				const xs = ring.map(([x]) => x);
				// Russia is the widest; a ring round the whole world would be 4,096 units wide.
				expect(Math.max(...xs) - Math.min(...xs), iso2).toBeLessThan(2300);
			}
});

test('disputes are hatched at each step, Crimea inside Ukraine', () => {
	expect(world.disputes.map(({ id }) => id)).toEqual(['crimea', 'essequibo']);
	for (const file of [world, areaAt(sevastopol)]) {
		const crimea = file?.disputes.find(({ id }) => id === 'crimea');
		const points = decodeRings(crimea?.pathData ?? '').flat();
		const [x, y] = toMercator(sevastopol);
		const xs = points.map(([each]) => each);
		const ys = points.map(([, each]) => each);
		expect(Math.min(...xs) < x && Math.max(...xs) > x).toBe(true);
		expect(Math.min(...ys) < y && Math.max(...ys) > y).toBe(true);
	}
	expect(areaAt(havana)?.disputes.map(({ id }) => id)).not.toContain('crimea');
});
