import { countryOf, type Dataset } from '../../../data/dataset.ts';
import type { Language } from '../../../data/vocabulary.ts';
import * as m from '$lib/paraglide/messages';
import { findings } from './precedents/finding.ts';
import { hostRecord } from './precedents/host-record.ts';

/** Figures of the precedents: a row for each thing counted. */
export interface PrecedentTableView {
	readonly kind: 'precedents';
	readonly caption: string;
	readonly head: readonly string[];
	readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
}

/** What befell rulers before and after the cut; undefined where the scenario has no precedents. */
export function findingTable({ precedents }: Dataset): PrecedentTableView | undefined {
	if (!precedents) return undefined;
	const measures = findings(precedents);
	return {
		kind: 'precedents',
		caption: m.precedents_counts({
			count: String(precedents.cases.length),
			since: String(precedents.since),
			drafts: String(precedents.drafts)
		}),
		head: measures[0]?.sides.map(({ label }) => label) ?? [],
		rows: measures.map(({ label, sides }) => ({
			name: label,
			cells: sides.map(({ words }) => words)
		}))
	};
}

/** What each candidate did with rulers before; undefined where the scenario has no precedents. */
export function hostTable(dataset: Dataset, language: Language): PrecedentTableView | undefined {
	const { precedents, scenario } = dataset;
	if (!precedents) return undefined;
	return {
		kind: 'precedents',
		caption: m.precedents_hosts_note(),
		head: [
			m.precedents_sheltered(),
			m.precedents_gave_up(),
			m.precedents_still(),
			m.precedents_died(),
			m.precedents_returned()
		],
		rows: scenario.candidates.map((iso2) => {
			const { sheltered, gaveUp, stillThere, died, returned } = hostRecord(
				precedents,
				iso2,
				language
			);
			return {
				name: countryOf(dataset, iso2).name[language],
				cells: [sheltered, gaveUp.length, stillThere, died, returned].map(String)
			};
		})
	};
}
