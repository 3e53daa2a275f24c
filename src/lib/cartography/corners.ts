import type { LngLat } from '../../../geo/lng-lat.ts';
import { unitVector, type UnitVector } from '../../../geo/unit-vector.ts';

/** Share of the largest part that a part of a country must have to count. */
const leastShare = 0.05;

/**
 * Places that mark how far a country reaches: of the rings of its larger parts, the points that lie
 * farthest from each other, the farthest first. Small islands do not count.
 *
 * @param rings outlines in degrees; the last point may repeat the first
 */
export function cornersOf(rings: readonly (readonly LngLat[])[], count = 10): readonly LngLat[] {
	const sizes = rings.map(areaOf);
	const largest = Math.max(0, ...sizes);
	const points = rings.filter((_, index) => (sizes[index] ?? 0) >= leastShare * largest).flat();
	const vectors = points.map(unitVector);
	const middle = vectors.reduce<UnitVector>(
		(sum, [x, y, z]) => [sum[0] + x, sum[1] + y, sum[2] + z],
		[0, 0, 0]
	);
	const size = Math.hypot(...middle) || 1;
	const from = middle.map((value) => value / size) as unknown as UnitVector;
	const gaps = vectors.map((vector) => gap(vector, from));
	const corners: LngLat[] = [];
	while (corners.length < Math.min(count, points.length)) {
		const farthest = gaps.indexOf(Math.max(...gaps));
		const [place, chosen] = [points[farthest], vectors[farthest]];
		if (!place || !chosen) break;
		// The middle only finds the first corner; from there on corners keep away from corners.
		vectors.forEach((vector, index) => {
			const away = gap(vector, chosen);
			gaps[index] = corners.length === 0 ? away : Math.min(gaps[index] ?? 0, away);
		});
		corners.push(place);
	}
	return corners;
}

/** Squared length of the straight line between two directions. */
function gap(a: UnitVector, b: UnitVector): number {
	return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;
}

/** Area of a ring in square degrees of the equator, near enough to compare sizes. */
function areaOf(ring: readonly LngLat[]): number {
	let sum = 0;
	ring.forEach(([lng, lat], index) => {
		const [otherLng, otherLat] = ring[(index + 1) % ring.length] ?? [lng, lat];
		sum += (otherLng - lng) * Math.sin((((lat + otherLat) / 2) * Math.PI) / 180);
	});
	return Math.abs(sum);
}
