import type { Dataset } from '../../../data/dataset.ts';
import type { Language } from '../../../data/vocabulary.ts';
import type { Geography } from '../../../geo/geography.ts';
import { noteWords, type NoteWords } from '$lib/model/note-words';
import type { PagePlace } from '$lib/model/page-place';
import { storyOf, type Story } from '$lib/model/story';
import { weighables, type NamedWeighable } from '$lib/model/weighables';
import { captionsOf, type Captions } from './captions.ts';
import { flightViews, type FlightViews } from './flights.ts';

/** What the page of the map hands to its script and its islands, as JSON in the page. */
export interface ExploreView {
	readonly place: PagePlace;
	/** ISO code of the country the page opens on. */
	readonly open: string | undefined;
	readonly story: Story;
	readonly noteWords: NoteWords;
	/** Ids of claims by the country whose dossier holds them; those of the overview by an empty code. */
	readonly claims: Readonly<Record<string, readonly string[]>>;
	readonly flights: FlightViews;
	/** What the reader's own pictures of the map say beside it. */
	readonly captions: Captions;
	/** The candidates to weigh, in reading order; empty where nothing can be weighed. */
	readonly candidates: readonly NamedWeighable[];
}

/** The page of the map in one language. Call it where that language is the current one. */
export function exploreView(
	dataset: Dataset,
	geography: Geography,
	language: Language,
	{ open, place }: { readonly open: string | undefined; readonly place: PagePlace }
): ExploreView {
	const { reach, scenario, countries } = dataset;
	return {
		place,
		open,
		story: storyOf(dataset, geography, language),
		noteWords: noteWords('map'),
		claims: Object.fromEntries([
			['', scenario.claims.map(({ id }) => id)],
			...countries.map(({ iso2, claims }) => [iso2, claims.map(({ id }) => id)] as const)
		]),
		flights: flightViews(geography),
		captions: captionsOf(dataset, language),
		candidates: reach ? weighables(dataset, geography, reach, language) : []
	};
}
