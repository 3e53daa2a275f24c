import type { Language } from '../../../data/vocabulary.ts';
import type { OtherCountryView } from '$lib/views/other-country';
import type { ReachDaysView } from '$lib/views/reach-view';
import { markupOf } from './markup-of.ts';
import OtherDossier from './OtherDossier.svelte';

/** The dossier of a country that the story does not tell of, for its own page. */
export function otherDossierMarkup(
	country: OtherCountryView,
	days: ReachDaysView | undefined,
	language: Language,
	paths: { methodPath: string; closePath: string }
): string {
	return markupOf(OtherDossier, { country, days, language, ...paths });
}
