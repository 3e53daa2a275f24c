import type { Dataset } from '../../../data/dataset.ts';
import { reachOf } from '../../../data/reach.ts';
import type { Language } from '../../../data/vocabulary.ts';
import type { Geography } from '../../../geo/geography.ts';
import { allSources } from '$lib/model/all-sources';
import type { ComparedCountry, ComparedRow } from '$lib/model/comparison';
import { numberedSources } from '$lib/model/numbered-sources';
import { reachRows } from '$lib/model/reach-rows';
import { roleOf, standingWord } from '$lib/model/standing';
import { markupOf } from './markup-of.ts';
import ReachCell from './ReachCell.svelte';

/** All candidates of a story side by side, as the page without script shows them. */
export function comparedCandidates(
	dataset: Dataset,
	geography: Geography,
	language: Language,
	methodPath: string
): { readonly countries: readonly ComparedCountry[]; readonly rows: readonly ComparedRow[] } {
	const { reach, scenario } = dataset;
	const sources = allSources(dataset);
	const sourcesOf = (ids: readonly string[]) => numberedSources(sources, ids);
	const compared = dataset.countries
		.filter(({ iso2 }) => scenario.candidates.includes(iso2))
		.map((country) => ({
			country,
			rows: reachRows(
				{
					reach: reach && reachOf(reach, country.iso2),
					distances: geography.distances[country.iso2]
				},
				language
			)
		}));
	return {
		countries: compared.map(({ country: { iso2, name, standing }, rows }) => ({
			iso2,
			name: name[language],
			standing: standingWord({ role: roleOf(dataset, iso2), standing }),
			cells: Object.fromEntries(
				rows.map((row) => [row.id, markupOf(ReachCell, { row, sourcesOf, language, methodPath })])
			)
		})),
		rows: (compared[0]?.rows ?? []).map(({ id, label }) => ({ id, label }))
	};
}
