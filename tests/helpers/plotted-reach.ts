import type { ReachTables } from '../../data/reach.ts';

const sourced = { grade: 'B' as const, sources: ['gazette'], checked: '2024-06-30' };
const unverified = { ...sourced, grade: 'unverified' as const };

/** Made-up reach tables for the countries of the small scenario, and two others. */
export const plottedReach: ReachTables = {
	jurisdiction: 'us',
	title: { en: 'Made-up reach', es: 'Alcance inventado' },
	note: { en: 'Everything is made up.', es: 'Todo es inventado.' },
	knownUntil: '2024-06-30',
	extradition: [
		{ ...sourced, iso2: 'pt', state: 'in-force', nationals: 'refused' },
		{ ...sourced, iso2: 'jp', state: 'none' },
		{ ...unverified, iso2: 'is', state: 'in-force' }
	],
	assistance: [],
	rome: [{ ...sourced, iso2: 'mt', state: 'party' }],
	alliances: [],
	presence: [
		{ ...sourced, iso2: 'pt', kind: 'base', sites: [] },
		{ ...unverified, iso2: 'jp', kind: 'none', sites: [] }
	],
	sanctions: [{ ...sourced, iso2: 'jp', kind: 'listed' }],
	practice: [
		{
			...sourced,
			iso2: 'pt',
			id: 'pt-kept',
			kind: 'sheltered',
			dated: 1990,
			text: { en: 'Kept somebody.', es: 'Acogió a alguien.' }
		},
		{
			...sourced,
			iso2: 'pt',
			id: 'pt-gave',
			kind: 'handed-over',
			dated: 2001,
			text: { en: 'Gave somebody up.', es: 'Entregó a alguien.' }
		}
	],
	sources: []
};
