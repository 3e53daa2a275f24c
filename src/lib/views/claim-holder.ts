import type { ExploreView } from './explore-view.ts';

/** The country whose dossier holds a claim: null for a general claim, undefined for no claim. */
export function countryOfClaim(
	claims: ExploreView['claims'],
	id: string
): string | null | undefined {
	const holder = Object.keys(claims).find((iso2) => claims[iso2]?.includes(id));
	return holder === '' ? null : holder;
}
