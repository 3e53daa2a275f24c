import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detailAreaAt } from '../../../geo/detail-areas.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import { unitVector } from '../../../geo/unit-vector.ts';

const anyPlace = fc
	.tuple(
		fc.double({ min: -540, max: 540, noNaN: true }),
		fc.double({ min: -60, max: 90, noNaN: true })
	)
	.map(([lng, lat]): LngLat => [lng, lat]);

function degreesBetween(a: LngLat, b: LngLat): number {
	const [one, other] = [unitVector(a), unitVector(b)];
	const cosine = one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
	return (Math.acos(Math.max(-1, Math.min(1, cosine))) * 180) / Math.PI;
}

test('every place from 60° S on lies in an area, no farther from its centre than its radius', () => {
	fc.assert(
		fc.property(anyPlace, (place) => {
			const area = detailAreaAt(place);
			expect(area).toBeDefined();
			if (!area) return;
			expect(degreesBetween(place, area.centre)).toBeLessThanOrEqual(area.radius + 1e-6);
			expect(area.radius).toBeLessThan(24);
			expect(detailAreaAt(area.centre)?.id).toBe(area.id);
		})
	);
});

test('an area is the same on either side of a whole turn, and there is none in the far south', () => {
	expect(detailAreaAt([-82, 23])?.id).toBe(detailAreaAt([278, 23])?.id);
	expect(detailAreaAt([0, -70])).toBeUndefined();
	expect(detailAreaAt([179.9, 0])?.id).not.toBe(detailAreaAt([-179.9, 0])?.id);
});
