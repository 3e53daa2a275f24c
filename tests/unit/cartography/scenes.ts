import type { LngLat } from '../../../geo/lng-lat.ts';
import { buildScene, type Scene } from '../../../geo/scene.ts';

/** A scene of an origin and candidates with the ends of their measuring lines. */
export function sceneOf(
	origin: LngLat,
	candidates: readonly (readonly [position: LngLat, nearest?: LngLat])[],
	jurisdiction: LngLat = [-98, 39]
): Scene {
	return buildScene([
		{ iso2: 'origin', role: 'origin', position: origin },
		{ iso2: 'us', role: 'jurisdiction', position: jurisdiction },
		...candidates.map(([position, nearest], index) => ({
			iso2: `c${String(index)}`,
			role: 'candidate' as const,
			standing: 'destination' as const,
			position,
			nearest
		}))
	]);
}

export const caracas: LngLat = [-66.88, 10.49];
export const barrow: LngLat = [-156.48, 71.39];

/** Moscow, Ankara, Doha and Havana with the nearest soil of the United States. */
export const storyScene = sceneOf(caracas, [
	[[37.62, 55.75], barrow],
	[
		[32.85, 39.92],
		[-67.79, 47.07]
	],
	[[51.53, 25.29], barrow],
	[
		[-82.38, 23.13],
		[-82.15, 24.57]
	]
]);

/** Corners of the fifty states but Hawaii. */
export const statesCorners: readonly LngLat[] = [
	[-124.7, 48.4],
	[-117.1, 32.5],
	[-97.1, 25.9],
	[-80.5, 25.2],
	[-67, 44.8],
	[-168.1, 65.6],
	[-164.9, 54.6],
	[-130, 55.2],
	barrow
];
