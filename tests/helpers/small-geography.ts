import type { CountryDistances, Measure } from '../../geo/distances.ts';
import type { Geography } from '../../geo/geography.ts';
import type { LngLat } from '../../geo/lng-lat.ts';

function distances(code: string, position: LngLat, km: number): CountryDistances {
	const measure: Measure = {
		km,
		precisionKm: 0.4,
		from: { position },
		to: { position: [-67, 44.8], name: { en: 'West Quoddy Head', es: 'Cabo West Quoddy' } },
		part: 'us'
	};
	return {
		code,
		capital: { name: { en: code, es: code }, position },
		capitalToStates: measure,
		capitalToSoil: measure,
		countryToSoil: measure,
		withGuantanamo: { capital: measure, country: measure }
	};
}

/** What the geography build would hand over for the small scenario, with made-up figures. */
export const smallGeography: Geography = {
	shapes: [],
	disputes: [],
	distances: {
		ke: distances('ke', [36.8219, -1.2921], 11_234.5),
		pt: distances('pt', [-9.1393, 38.7223], 4567.8),
		jp: distances('jp', [139.6917, 35.6895], 987.6)
	},
	others: {
		is: distances('is', [-21.8277, 64.1283], 1234.5),
		mt: distances('mt', [14.5147, 35.8997], 6789)
	},
	comparisons: [],
	routes: {},
	blockSets: [],
	arcKm: { pt: 6442.4, jp: 11_263 }
};
