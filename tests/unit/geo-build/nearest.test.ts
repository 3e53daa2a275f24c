import fc from 'fast-check';
import type { MultiPolygon } from 'geojson';
import { describe, expect, test, vi } from 'vitest';
import { nearestBetween, nearestTo } from '../../../geo/build/nearest.ts';
import { nearestOnPiece } from '../../../geo/build/nearest-on-piece.ts';
import { alongPiece, outlineOf, type Piece } from '../../../geo/build/outline.ts';
import { geodesicKm } from '../../../geo/geodesic.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';

vi.setConfig({ testTimeout: 60_000 });

function box(west: number, south: number, east: number, north: number): MultiPolygon {
	const ring = [
		[west, south],
		[west, north],
		[east, north],
		[east, south],
		[west, south]
	];
	return { type: 'MultiPolygon', coordinates: [[ring]] };
}

describe('nearestOnPiece', () => {
	/*      o           the foot of the perpendicular is not an end
	 *   a--+-----b     */
	test('finds the foot of the perpendicular between the ends', () => {
		const { to, km } = nearestOnPiece(
			[0.05, 1],
			[
				[0, 0],
				[0.2, 0]
			]
		);
		expect(to[0]).toBeCloseTo(0.05, 3);
		expect(km).toBeCloseTo(110.574, 2);
	});

	test('stays at an end where the piece leads away', () => {
		const piece: Piece = [
			[1, 0],
			[1.2, 0]
		];
		expect(nearestOnPiece([0, 0], piece).to).toEqual([1, 0]);
		expect(nearestOnPiece([3, 0], piece).to).toEqual([1.2, 0]);
	});

	test('is not beaten by any place along the piece', () => {
		const near = fc.tuple(
			fc.double({ min: -0.1, max: 0.1, noNaN: true }),
			fc.double({ min: -0.1, max: 0.1, noNaN: true })
		);
		const anywhere = fc.tuple(
			fc.double({ min: -180, max: 180, noNaN: true }),
			fc.double({ min: -89, max: 89, noNaN: true })
		);
		fc.assert(
			fc.property(anywhere, anywhere, near, (from, start, [east, north]) => {
				const piece: Piece = [
					start,
					[start[0] + east, Math.max(-90, Math.min(90, start[1] + north))]
				];
				const { km } = nearestOnPiece(from, piece);
				fc.pre(geodesicKm(from, start) < 19_000);
				for (let step = 0; step <= 20; step += 1) {
					expect(km).toBeLessThanOrEqual(geodesicKm(from, alongPiece(piece, step / 20)) + 1e-4);
				}
			})
		);
	});
});

describe('nearestTo', () => {
	test('measures to the middle of a long side, along its parallel', () => {
		const found = nearestTo([5, 2], outlineOf(box(0, 0, 10, 1)));
		expect(found?.to[0]).toBeCloseTo(5, 2);
		expect(found?.to[1]).toBe(1);
	});

	test('crosses the antimeridian the short way', () => {
		const found = nearestTo([-179, 0.5], outlineOf(box(170, 0, 179, 1)));
		expect(found?.km).toBeCloseTo(geodesicKm([-179, 0.5], [179, 0.5]), 2);
	});

	test('finds nothing beyond the limit', () => {
		expect(nearestTo([0, 50], outlineOf(box(0, 0, 1, 1)), 1000)).toBeUndefined();
	});

	test('agrees with a look at every piece', () => {
		const place = fc.tuple(
			fc.double({ min: -180, max: 180, noNaN: true }),
			fc.double({ min: -80, max: 80, noNaN: true })
		);
		const outline = outlineOf({
			type: 'MultiPolygon',
			coordinates: [
				...box(-70, 5, -60, 12).coordinates,
				...box(30, 50, 33, 51).coordinates,
				...box(175, -20, 178, -10).coordinates
			]
		});
		fc.assert(
			fc.property(place, (from) => {
				const every = outline.pieces.map((piece) => nearestOnPiece(from, piece).km);
				expect(nearestTo(from, outline)?.km).toBeCloseTo(Math.min(...every), 4);
			}),
			{ numRuns: 40 }
		);
	});
});

describe('nearestBetween', () => {
	const cases: [string, MultiPolygon, MultiPolygon, LngLat, LngLat][] = [
		['two corners', box(0, 0, 1, 1), box(2, 2, 3, 3), [1, 1], [2, 2]],
		['across the antimeridian', box(178, 0, 179, 1), box(-179, 0.5, -178, 2), [179, 1], [-179, 1]]
	];

	test.each(cases)('measures between %s', (_name, a, b, from, to) => {
		const found = nearestBetween(outlineOf(a), outlineOf(b));
		expect(found?.km).toBeCloseTo(geodesicKm(from, to), 1);
	});

	test('is the same both ways, with the ends swapped', () => {
		const [a, b] = [outlineOf(box(0, 0, 5, 5)), outlineOf(box(20, 30, 21, 31))];
		const [there, back] = [nearestBetween(a, b), nearestBetween(b, a)];
		expect(there?.km).toBeCloseTo(back?.km ?? NaN, 6);
		expect(geodesicKm(there?.from ?? [0, 0], back?.to ?? [9, 9])).toBeLessThan(0.01);
	});

	test('is 0 where they touch', () => {
		expect(nearestBetween(outlineOf(box(0, 0, 1, 1)), outlineOf(box(1, 0, 2, 1)))?.km).toBe(0);
	});
});

describe('outlineOf', () => {
	test('cuts long sides into pieces of at most a quarter of a degree', () => {
		for (const [[lng1, lat1], [lng2, lat2]] of outlineOf(box(0, 0, 10, 1)).pieces) {
			expect(Math.max(Math.abs(lng2 - lng1), Math.abs(lat2 - lat1))).toBeLessThanOrEqual(0.2501);
		}
	});

	test('has balls that hold their pieces', () => {
		const { pieces, balls } = outlineOf(box(-70, 5, -60, 12));
		const [centre] = balls.centres;
		for (const piece of pieces) {
			for (const t of [0, 0.5, 1]) {
				const km = geodesicKm(centre ?? [0, 0], alongPiece(piece, t));
				expect(km).toBeLessThanOrEqual(balls.radiusKm[0] ?? 0);
			}
		}
	});

	test('refuses a shape without rings', () => {
		expect(() => outlineOf({ type: 'MultiPolygon', coordinates: [] })).toThrow(/ring/);
	});
});
