import type { Dataset } from '../../../data/dataset.ts';
import type { Language } from '../../../data/vocabulary.ts';
import type { CountryDistances } from '../../../geo/distances.ts';
import { allSources } from '$lib/model/all-sources';
import { numberedSources } from '$lib/model/numbered-sources';
import { methodToken } from '$lib/model/other-countries';
import { markupOf } from './markup-of.ts';
import OtherDossier from './OtherDossier.svelte';

/** The dossier of a country that the story does not tell of; without paths, for the file that pages fetch. */
export function otherDossierMarkup(
	distances: CountryDistances,
	dataset: Dataset,
	language: Language,
	paths: { methodPath: string; closePath?: string } = { methodPath: methodToken }
): string {
	return markupOf(OtherDossier, {
		distances,
		dataset,
		language,
		...paths,
		sourcesOf: (ids: readonly string[]) => numberedSources(allSources(dataset), ids)
	});
}
