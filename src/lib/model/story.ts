import type { Dataset } from '../../../data/dataset.ts';
import type { Language, Standing } from '../../../data/vocabulary.ts';
import type { Geography } from '../../../geo/geography.ts';
import { placeSceneLabels } from '../../../geo/place-scene-labels.ts';
import { buildScene, type Role, type ScenePlace } from '../../../geo/scene.ts';
import * as m from '$lib/paraglide/messages';
import { formatLength } from './text.ts';

/** A country of the story as the interface names it, in one language. */
export interface StoryCountry extends ScenePlace {
	readonly name: string;
	readonly capital: string;
	/** Second line of its label and of its entry in the list; none for the jurisdiction. */
	readonly distance: string | undefined;
}

/** What the browser needs of a scenario. Dossiers are not in it: they are in the page as HTML. */
export interface Story {
	readonly language: Language;
	readonly title: string;
	/** The day the debate is shown as of, and the day its question was closed. */
	readonly dated: string;
	readonly ended: string;
	readonly countries: readonly StoryCountry[];
}

/** One language of a scenario, with its labels placed. */
export function storyOf(dataset: Dataset, geography: Geography, language: Language): Story {
	const { scenario } = dataset;
	const unplaced = dataset.countries.map((country) => {
		const role = roleOf(dataset, country.iso2);
		const km = geography.distances[country.iso2]?.capitalToStates.km;
		return {
			iso2: country.iso2,
			role,
			standing: country.standing,
			position:
				role === 'jurisdiction'
					? (country.anchor ?? country.capital.position)
					: country.capital.position,
			name: country.name[language],
			capital: country.capital.name[language],
			distance:
				km === undefined
					? undefined
					: m.label_distance(
							{ km: m.km({ value: formatLength(km, language) }, { locale: language }) },
							{ locale: language }
						)
		};
	});
	const scene = buildScene(
		unplaced.map((place) => ({ ...place, label: { narrow: 'e', wide: 'e' } }))
	);
	const labels = placeSceneLabels(
		unplaced.map(({ iso2, position, name, distance }) => ({
			iso2,
			position,
			narrow: [name],
			wide: distance === undefined ? [name] : [name, distance]
		})),
		scene
	);
	return {
		language,
		title: scenario.title[language],
		dated: scenario.dated,
		ended: scenario.epilogue.dated,
		countries: unplaced.map((place) => ({
			...place,
			label: labels.get(place.iso2) ?? { narrow: 'e', wide: 'e' }
		}))
	};
}

/** What a country is to the scenario. */
export function roleOf({ scenario }: Dataset, iso2: string): Role {
	if (iso2 === scenario.origin) return 'origin';
	return iso2 === scenario.jurisdiction ? 'jurisdiction' : 'candidate';
}

/** The country's standing, or its role where it has none, in words. */
export function standingWord(place: { role: Role; standing?: Standing | undefined }): string {
	if (place.standing === 'destination') return m.standing_destination();
	if (place.standing === 'facilitator') return m.standing_facilitator();
	if (place.standing === 'discarded') return m.standing_discarded();
	return place.role === 'origin' ? m.role_origin() : m.role_jurisdiction();
}
