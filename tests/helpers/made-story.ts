import type { Dataset } from '../../data/dataset.ts';
import type { ReachTables } from '../../data/reach.ts';
import type { CountryDistances } from '../../geo/distances.ts';
import type { Geography } from '../../geo/geography.ts';
import type { LngLat } from '../../geo/lng-lat.ts';
import { smallGeography } from './small-geography.ts';
import { smallDataset } from './small-scenario.ts';

/** A candidate of a made-up story. */
export interface MadeCandidate {
	readonly iso2: string;
	/** Its name in every language; that of its capital is the same with “City” behind it. */
	readonly name: string;
	readonly km: number;
	/** Its capital, and the nearest US soil to it. */
	readonly from?: LngLat;
	readonly to?: LngLat;
	/** What that soil is called in every language. */
	readonly place?: string;
}

/** Rows of the reach tables without what every row carries. */
export interface MadeReach {
	readonly extradition?: readonly ({ iso2: string } & Partial<
		ReachTables['extradition'][number]
	>)[];
	readonly presence?: readonly ({ iso2: string } & Partial<ReachTables['presence'][number]>)[];
	readonly rome?: readonly ({ iso2: string } & Partial<ReachTables['rome'][number]>)[];
}

const evidence = { grade: 'B' as const, sources: ['gazette'], checked: '2024-06-30' };

/** The small scenario with other candidates, measured as is said and with such reach tables, or none. */
export function madeStory(
	candidates: readonly MadeCandidate[],
	reach?: MadeReach
): { dataset: Dataset; geography: Geography } {
	const small = smallDataset();
	const told = candidates.map(({ iso2, name, from = [0, 0] }) => ({
		...(small.countries[1] as Dataset['countries'][number]),
		iso2,
		name: { en: name, es: name },
		capital: {
			name: { en: `${name} City`, es: `${name} City` },
			position: [...from] as [number, number]
		}
	}));
	const tables: ReachTables | undefined = reach && {
		jurisdiction: 'us',
		title: { en: 'Made up', es: 'Inventado' },
		note: { en: 'Made up.', es: 'Inventado.' },
		knownUntil: '2024-06-30',
		extradition: (reach.extradition ?? []).map((row) => ({ ...evidence, state: 'none', ...row })),
		assistance: [],
		rome: (reach.rome ?? []).map((row) => ({ ...evidence, state: 'not-party', ...row })),
		alliances: [],
		presence: (reach.presence ?? []).map((row) => ({
			...evidence,
			kind: 'none',
			sites: [],
			...row
		})),
		sanctions: [],
		practice: [],
		sources: []
	};
	return {
		dataset: {
			...small,
			scenario: { ...small.scenario, candidates: candidates.map(({ iso2 }) => iso2) },
			countries: [...small.countries.filter(({ iso2 }) => iso2 === 'ke' || iso2 === 'us'), ...told],
			reach: tables
		},
		geography: {
			...smallGeography,
			distances: Object.fromEntries(candidates.map((each) => [each.iso2, measured(each)]))
		}
	};
}

function measured(candidate: MadeCandidate): CountryDistances {
	const { iso2, name, km, from = [0, 0], to = [-67, 44.8], place = 'Some Point' } = candidate;
	const measure = {
		km,
		precisionKm: 0.4,
		from: { position: from },
		to: { position: to, name: { en: place, es: place } },
		part: 'us'
	};
	return {
		code: iso2,
		capital: { name: { en: `${name} City`, es: `${name} City` }, position: [...from] },
		capitalToStates: measure,
		capitalToSoil: measure,
		countryToSoil: measure,
		withGuantanamo: { capital: measure, country: measure }
	};
}
