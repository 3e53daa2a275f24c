import type { LngLat } from '../../../geo/lng-lat.ts';

/**
 * WGS84 distance in km by Vincenty's inverse formula (Survey Review XXIII, 1975): another method
 * than the one under test, good to a millimetre where it converges, so nowhere near antipodes.
 */
export function vincentyKm(a: LngLat, b: LngLat): number {
	const [equator, flattening] = [6378.137, 1 / 298.257223563];
	const pole = equator * (1 - flattening);
	const rad = Math.PI / 180;
	const [u1, u2] = [a, b].map(([, lat]) => Math.atan((1 - flattening) * Math.tan(lat * rad)));
	const [sinU1, cosU1, sinU2, cosU2] = [
		Math.sin(u1 ?? 0),
		Math.cos(u1 ?? 0),
		Math.sin(u2 ?? 0),
		Math.cos(u2 ?? 0)
	];
	const east = (b[0] - a[0]) * rad;
	let lambda = east;
	for (let round = 0; round < 200; round += 1) {
		const [sinL, cosL] = [Math.sin(lambda), Math.cos(lambda)];
		const sinS = Math.hypot(cosU2 * sinL, cosU1 * sinU2 - sinU1 * cosU2 * cosL);
		if (sinS === 0) return 0;
		const cosS = sinU1 * sinU2 + cosU1 * cosU2 * cosL;
		const sigma = Math.atan2(sinS, cosS);
		const sinA = (cosU1 * cosU2 * sinL) / sinS;
		const cos2A = 1 - sinA * sinA;
		const cosM = cos2A === 0 ? 0 : cosS - (2 * sinU1 * sinU2) / cos2A;
		const c = (flattening / 16) * cos2A * (4 + flattening * (4 - 3 * cos2A));
		const before = lambda;
		lambda =
			east +
			(1 - c) * flattening * sinA * (sigma + c * sinS * (cosM + c * cosS * (2 * cosM * cosM - 1)));
		if (Math.abs(lambda - before) > 1e-12) continue;
		const k = (cos2A * (equator * equator - pole * pole)) / (pole * pole);
		const big = 1 + (k / 16384) * (4096 + k * (-768 + k * (320 - 175 * k)));
		const small = (k / 1024) * (256 + k * (-128 + k * (74 - 47 * k)));
		const delta =
			small *
			sinS *
			(cosM +
				(small / 4) *
					(cosS * (2 * cosM * cosM - 1) -
						(small / 6) * cosM * (4 * sinS * sinS - 3) * (4 * cosM * cosM - 3)));
		return pole * big * (sigma - delta);
	}
	throw new Error('Vincenty does not converge for this pair.');
}
