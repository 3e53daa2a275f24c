import type { LngLat } from '../../../geo/lng-lat.ts';

/** Ten cities far and near, to measure between. */
export const cities: readonly (readonly [string, LngLat])[] = [
	['Caracas', [-66.87919, 10.48801]],
	['Moscow', [37.61556, 55.75222]],
	['Ankara', [32.85427, 39.91987]],
	['Doha', [51.53096, 25.28545]],
	['Havana', [-82.38304, 23.13302]],
	['Washington', [-77.03637, 38.89511]],
	['Tehran', [51.42151, 35.69439]],
	['Managua', [-86.2504, 12.13282]],
	['Beijing', [116.39723, 39.9075]],
	['Brasília', [-47.92972, -15.77972]]
];
