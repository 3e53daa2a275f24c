import type { LngLat } from './lng-lat.ts';
import type { Scene } from './scene.ts';

/** Mean radius of the Earth in km (IUGG), for what is drawn on a sphere. */
export const earthRadiusKm = 6371.0088;

/** Kilometres between the rings of the true-distance view. */
export const ringStepKm = 2000;

/** Radii in km of the rings round the origin, out to just past the farthest place of the scene. */
export function ringsAround(scene: Scene): number[] {
	const origin = scene.places.find((place) => place.role === 'origin');
	if (!origin) return [];
	const farthest = Math.max(
		...scene.places.map((place) => sphereKm(origin.position, place.position))
	);
	return Array.from(
		{ length: Math.ceil(farthest / ringStepKm) },
		(_, index) => (index + 1) * ringStepKm
	);
}

/** Great-circle distance in km on the sphere, for drawing only; printed figures come from WGS84. */
export function sphereKm([lngA, latA]: LngLat, [lngB, latB]: LngLat): number {
	const radians = Math.PI / 180;
	const half = (degrees: number) => Math.sin((degrees * radians) / 2) ** 2;
	const h =
		half(latB - latA) + Math.cos(latA * radians) * Math.cos(latB * radians) * half(lngB - lngA);
	return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(h)));
}
