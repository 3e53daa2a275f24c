import type { Dataset } from '../../../data/dataset.ts';
import type { Standing } from '../../../data/vocabulary.ts';
import type { Role } from '../../../geo/scene.ts';
import * as m from '$lib/paraglide/messages';

/** What a country is to the scenario. */
export function roleOf({ scenario }: Dataset, iso2: string): Role {
	if (iso2 === scenario.origin) return 'origin';
	return iso2 === scenario.jurisdiction ? 'jurisdiction' : 'candidate';
}

/** What is said of a country that the story does not tell of, wherever it is named. */
export function otherStandingWord(isMentioned: boolean): string {
	return isMentioned ? m.other_named() : m.other_kicker();
}

/** The country's standing, or its role where it has none, in words. */
export function standingWord(place: { role: Role; standing?: Standing | undefined }): string {
	if (place.standing === 'destination') return m.standing_destination();
	if (place.standing === 'facilitator') return m.standing_facilitator();
	if (place.standing === 'discarded') return m.standing_discarded();
	return place.role === 'origin' ? m.role_origin() : m.role_jurisdiction();
}
