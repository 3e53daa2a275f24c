import type { PlaceName } from '../distances.ts';
import { geodesicKm } from '../geodesic.ts';
import type { LngLat } from '../lng-lat.ts';

type Entry = readonly [part: string, position: LngLat, toleranceKm: number, en: string, es: string];

/**
 * The extremities of US soil that some capital or country is nearest to, in the part that holds
 * them. The computed nearest place takes the name of the nearest entry and must lie within its
 * tolerance; positions are typed from charts and good to a few kilometres.
 */
const entries: readonly Entry[] = [
	['us', [-156.479, 71.389], 6, 'Point Barrow, Alaska', 'Punta Barrow, Alaska'],
	['us', [-161.882, 70.33], 25, 'near Icy Cape, Alaska', 'cerca del cabo Icy, Alaska'],
	['us', [-166.217, 68.883], 8, 'Cape Lisburne, Alaska', 'cabo Lisburne, Alaska'],
	['us', [-168.93, 65.757], 4, 'Little Diomede, Alaska', 'Diómedes Menor, Alaska'],
	['us', [172.437, 52.923], 8, 'Attu Island, Alaska', 'isla Attu, Alaska'],
	['us', [-178.294, 28.393], 8, 'Kure Atoll, Hawaii', 'atolón Kure, Hawái'],
	['us', [-173.965, 26.062], 8, 'Lisianski Island, Hawaii', 'isla Lisianski, Hawái'],
	['us', [-155.681, 18.911], 8, 'South Point, Hawaii', 'Ka Lae, Hawái'],
	['us', [-155.88, 19.03], 8, 'Kaʻū coast, Hawaii', 'costa de Kaʻū, Hawái'],
	['us', [-66.98, 44.91], 4, 'Eastport, Maine', 'Eastport, Maine'],
	['us', [-66.95, 44.815], 5, 'West Quoddy Head, Maine', 'West Quoddy Head, Maine'],
	['us', [-67.79, 47.07], 5, 'north-east corner of Maine', 'extremo nororiental de Maine'],
	['us', [-67.94, 47.2], 10, 'Van Buren, Maine', 'Van Buren, Maine'],
	['us', [-68.29, 47.36], 10, 'Madawaska, Maine', 'Madawaska, Maine'],
	['us', [-75.2, 44.865], 10, 'Waddington, New York', 'Waddington, Nueva York'],
	['us', [-75.53, 35.22], 10, 'Cape Hatteras, North Carolina', 'cabo Hatteras, Carolina del Norte'],
	['us', [-77.0364, 38.8951], 5, 'Washington, D.C.', 'Washington D. C.'],
	['us', [-80.13, 25.79], 8, 'Miami Beach, Florida', 'Miami Beach, Florida'],
	['us', [-80.19, 25.46], 6, 'Elliott Key, Florida', 'Elliott Key, Florida'],
	['us', [-80.28, 25.31], 7, 'Key Largo, Florida', 'Cayo Largo, Florida'],
	['us', [-80.38, 25.15], 9, 'Key Largo, Florida', 'Cayo Largo, Florida'],
	['us', [-80.6, 24.94], 8, 'Upper Florida Keys', 'Cayos Altos de la Florida'],
	['us', [-80.82, 24.82], 8, 'Long Key, Florida', 'Long Key, Florida'],
	['us', [-81.05, 24.71], 8, 'Marathon, Florida Keys', 'Marathon, Cayos de la Florida'],
	['us', [-81.78, 24.55], 8, 'Key West, Florida', 'Cayo Hueso, Florida'],
	['us', [-82.12, 24.565], 8, 'Marquesas Keys, Florida', 'Cayos Marquesas, Florida'],
	['us', [-97.4, 25.87], 10, 'Brownsville, Texas', 'Brownsville, Texas'],
	['pr', [-65.4, 18.13], 15, 'Vieques, Puerto Rico', 'Vieques, Puerto Rico'],
	['pr', [-66.106, 18.466], 5, 'San Juan, Puerto Rico', 'San Juan, Puerto Rico'],
	['pr', [-66.92, 17.94], 8, 'Guánica, Puerto Rico', 'Guánica, Puerto Rico'],
	['pr', [-67.19, 17.934], 6, 'Cabo Rojo, Puerto Rico', 'Cabo Rojo, Puerto Rico'],
	['pr', [-67.89, 18.085], 8, 'Mona Island, Puerto Rico', 'isla de Mona, Puerto Rico'],
	['vi', [-64.565, 17.755], 5, 'Point Udall, St. Croix', 'Point Udall, Santa Cruz'],
	['vi', [-64.67, 17.71], 6, 'south coast of St. Croix', 'costa sur de Santa Cruz'],
	['vi', [-64.9, 17.68], 5, 'Sandy Point, St. Croix', 'Sandy Point, Santa Cruz'],
	['vi', [-64.69, 18.35], 6, 'St. John, US Virgin Islands', 'San Juan, Islas Vírgenes (EE. UU.)'],
	['vi', [-64.9307, 18.3419], 5, 'Charlotte Amalie, St. Thomas', 'Charlotte Amalie, Santo Tomás'],
	['gu', [144.625, 13.44], 5, 'Orote Point, Guam', 'punta Orote, Guam'],
	['gu', [144.64, 13.33], 7, 'west coast of Guam', 'costa oeste de Guam'],
	['gu', [144.69, 13.245], 7, 'south coast of Guam', 'costa sur de Guam'],
	['gu', [144.749, 13.476], 5, 'Hagåtña, Guam', 'Agaña, Guam'],
	[
		'mp',
		[144.895, 20.545],
		5,
		'Farallon de Pajaros, N. Mariana Is.',
		'Farallón de Pájaros, Marianas'
	],
	['mp', [145.24, 14.15], 10, 'Rota, Northern Mariana Islands', 'Rota, Marianas del Norte'],
	['mp', [145.75, 15.2], 8, 'Saipan, Northern Mariana Islands', 'Saipán, Marianas del Norte'],
	['as', [-168.155, -14.545], 6, 'Rose Atoll, American Samoa', 'atolón Rosa, Samoa Americana'],
	['as', [-171.08, -11.056], 6, 'Swains Island, American Samoa', 'isla Swains, Samoa Americana'],
	['as', [-170.79, -14.34], 12, 'Tutuila, American Samoa', 'Tutuila, Samoa Americana'],
	['as', [-170.7, -14.278], 4, 'Pago Pago, American Samoa', 'Pago Pago, Samoa Americana'],
	['Baker Island', [-176.48, 0.19], 15, 'Baker Island', 'isla Baker'],
	['Howland Island', [-176.62, 0.81], 15, 'Howland Island', 'isla Howland'],
	['Jarvis Island', [-160, -0.37], 15, 'Jarvis Island', 'isla Jarvis'],
	['Johnston Atoll', [-169.53, 16.73], 15, 'Johnston Atoll', 'atolón Johnston'],
	['Kingman Reef', [-162.4, 6.4], 15, 'Kingman Reef', 'arrecife Kingman'],
	['Midway Islands', [-177.37, 28.21], 15, 'Midway Atoll', 'atolón de Midway'],
	['Navassa Island', [-75.01, 18.4], 10, 'Navassa Island', 'isla de Navaza'],
	['Palmyra Atoll', [-162.08, 5.88], 15, 'Palmyra Atoll', 'atolón Palmyra'],
	['Wake Atoll', [166.63, 19.3], 15, 'Wake Island', 'isla Wake'],
	['xg', [-75.14, 19.93], 15, 'Guantánamo Bay naval base', 'base naval de Guantánamo']
];

/** Names of the line where a country touches US soil. */
const borders: Readonly<Record<string, PlaceName>> = {
	ca: { en: 'the Canada–United States border', es: 'la frontera entre Canadá y Estados Unidos' },
	mx: { en: 'the Mexico–United States border', es: 'la frontera entre México y Estados Unidos' }
};

/** The name of the border of a country that touches US soil, where it has one. */
export function borderName(code: string): PlaceName | undefined {
	return borders[code];
}

/**
 * The name of a place on US soil: that of the nearest entry of its part.
 *
 * @throws naming the place when no entry of the part is near enough: add one, after a look at a map.
 */
export function nameOnSoil(part: string, position: LngLat): PlaceName {
	const near = entries
		.filter(([entryPart]) => entryPart === part)
		.map((entry) => ({ entry, km: geodesicKm(entry[1], position) }))
		.sort((a, b) => a.km - b.km)[0];
	if (near && near.km <= near.entry[2]) return { en: near.entry[3], es: near.entry[4] };
	throw new Error(
		`No name for ${String(position)} on US soil ("${part}"): the nearest entry, ` +
			`${near ? `${near.entry[3]} at ${near.km.toFixed(1)} km` : 'none'}, is too far.`
	);
}
