import type { PlaceName } from '../distances.ts';
import { geodesicKm } from '../geodesic.ts';
import type { LngLat } from '../lng-lat.ts';

/** Islets at the near end of a country's distance, where the figure needs its name beside it. */
const islets: readonly (readonly [code: string, position: LngLat, name: PlaceName])[] = [
	['ru', [-169.05, 65.785], { en: 'Big Diomede', es: 'Diómedes Mayor' }],
	['ve', [-63.61639, 15.67167], { en: 'Isla de Aves', es: 'isla de Aves' }],
	['gb', [-13.687, 57.596], { en: 'Rockall', es: 'Rockall' }],
	['fr', [-61.77, 16.3], { en: 'Guadeloupe', es: 'Guadalupe' }],
	['nl', [-63.24, 17.63], { en: 'Saba', es: 'Saba' }],
	['no', [20.4, 80.5], { en: 'Svalbard', es: 'Svalbard' }],
	['pt', [-31.2, 39.6], { en: 'the Azores', es: 'las Azores' }],
	['nz', [-171.2, -9.35], { en: 'Tokelau', es: 'Tokelau' }],
	['bs', [-79.29, 25.72], { en: 'Bimini', es: 'Bimini' }],
	['ki', [-160.38, 4.68], { en: 'Teraina', es: 'Teraina' }],
	['jp', [141.46, 24.23], { en: 'Minami-Iō-tō', es: 'Minami-Iō-tō' }]
];

/** How far a place may be from an islet's position and still carry its name, km. */
const toleranceKm = 40;

/** The name of the islet that a country's nearest place lies on, if it is a known one. */
export function isletName(code: string, position: LngLat): PlaceName | undefined {
	return islets.find(
		([of, place]) => of === code && geodesicKm(place, position) < toleranceKm
	)?.[2];
}

/** A distance that 1:10 million cannot carry and that charts give. */
interface ChartedStrait {
	readonly code: string;
	readonly km: number;
	readonly precisionKm: number;
}

const charted: readonly ChartedStrait[] = [{ code: 'ru', km: 3.8, precisionKm: 0.2 }];

/**
 * The charted width of a strait between a country and US soil, in place of the measured one.
 *
 * Between the Diomedes the atlas is quantised to 160 m by 190 m and drawn to a few hundred metres;
 * the published width is 3.8 km. Measured and charted must agree to 10 % or the build stops.
 */
export function chartedWidth(
	code: string,
	measuredKm: number
): { km: number; precisionKm: number } | undefined {
	const strait = charted.find((candidate) => candidate.code === code);
	if (!strait) return undefined;
	if (Math.abs(measuredKm - strait.km) > strait.km / 10) {
		throw new Error(
			`"${code}" measures ${measuredKm.toFixed(2)} km from US soil, charts say ${String(strait.km)}.`
		);
	}
	return { km: strait.km, precisionKm: strait.precisionKm };
}
