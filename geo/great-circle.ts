import { unwrapLongitudes, type LngLat } from './lng-lat.ts';
import { placeInDirection, unitVector, type UnitVector } from './unit-vector.ts';

/**
 * The great circle from `a` to `b` on a sphere, as `segments + 1` points at equal angular steps.
 *
 * Both ends are included as given (`b` possibly shifted by whole turns) and longitudes are
 * continuous. The path is the sphere's, for drawing; printed lengths come from the WGS84 ellipsoid
 * (geodesic.ts), from which it strays by less than 25 km over 12,000 km. Method: spherical linear
 * interpolation of unit vectors; the angle is taken by atan2, exact for near and far pairs alike.
 *
 * @throws when the points are antipodal, where no single great circle exists.
 */
export function greatCircle(a: LngLat, b: LngLat, segments = 256): LngLat[] {
	const from = unitVector(a);
	const to = unitVector(b);
	const angle = angleBetween(from, to);
	const sine = Math.sin(angle);
	if (Math.PI - angle < 1e-9) {
		throw new Error(`No single great circle: ${String(a)} and ${String(b)} are antipodal.`);
	}
	const line = Array.from({ length: segments + 1 }, (_, step): LngLat => {
		if (step === 0 || angle === 0) return a;
		if (step === segments) return b;
		const t = step / segments;
		const u = Math.sin((1 - t) * angle) / sine;
		const v = Math.sin(t * angle) / sine;
		return placeInDirection([
			u * from[0] + v * to[0],
			u * from[1] + v * to[1],
			u * from[2] + v * to[2]
		]);
	});
	return unwrapLongitudes(line);
}

function angleBetween(a: UnitVector, b: UnitVector): number {
	const cross = Math.hypot(
		a[1] * b[2] - a[2] * b[1],
		a[2] * b[0] - a[0] * b[2],
		a[0] * b[1] - a[1] * b[0]
	);
	return Math.atan2(cross, a[0] * b[0] + a[1] * b[1] + a[2] * b[2]);
}
