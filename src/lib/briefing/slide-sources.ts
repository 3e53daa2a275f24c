import { allClaims, type Dataset } from '../../../data/dataset.ts';
import type { Claim, Event } from '../../../data/schema.ts';
import type { Slide } from '../../../data/slide.ts';
import { reachOf } from '../../../data/reach.ts';
import { languages, type Language } from '../../../data/vocabulary.ts';
import { allSources } from '$lib/model/all-sources';
import { numberedSources, type NumberedSource } from '$lib/model/numbered-sources';
import type { ReachRow } from '$lib/model/reach-row';
import { reachRows } from '$lib/model/reach-rows';
import type { Geography } from '../../../geo/geography.ts';

/** The claims that a slide names, in its order. */
export function claimsOf(dataset: Dataset, slide: Slide): Claim[] {
	const known = new Map(allClaims(dataset).map(({ claim }) => [claim.id, claim]));
	return slide.claims.flatMap((id) => known.get(id) ?? []);
}

/** The events that a slide names, in its order. */
export function eventsOf(dataset: Dataset, slide: Slide): Event[] {
	return slide.events.flatMap((id) => dataset.timeline.find((event) => event.id === id) ?? []);
}

/** The rows of reach of one country: soil, law, presence, practice, leverage. */
export function rowsOf(
	dataset: Dataset,
	geography: Geography | undefined,
	iso2: string,
	language: Language
): ReachRow[] {
	const { reach } = dataset;
	const distances = geography?.distances[iso2];
	return reachRows({ reach: reach && reachOf(reach, iso2), distances }, language);
}

/** The countries whose reach a slide sets out, and which of its rows it shows. */
export function reachOnSlide(
	{ scenario }: Dataset,
	slide: Slide
): { readonly countries: readonly string[]; readonly isShown: (row: ReachRow) => boolean } {
	if (slide.kind === 'compare') return { countries: slide.compare ?? [], isShown: () => true };
	const isLaw = ({ id }: ReachRow) => id === 'law-extradition' || id === 'law-rome';
	return { countries: slide.kind === 'law' ? scenario.candidates : [], isShown: isLaw };
}

/** Every source behind what a slide shows, numbered as the method page numbers them. */
export function sourcesOfSlide(dataset: Dataset, slide: Slide): NumberedSource[] {
	const claims = claimsOf(dataset, slide);
	const { countries, isShown } = reachOnSlide(dataset, slide);
	const ids = [
		...countries
			.flatMap((iso2) => rowsOf(dataset, undefined, iso2, languages[0]).filter(isShown))
			.flatMap((row) => row.sources),
		...claims.flatMap((claim) => [
			...claim.sources,
			...claim.checks.flatMap((check) => check.sources)
		]),
		...eventsOf(dataset, slide).flatMap((event) => event.sources),
		...(slide.kind === 'epilogue' ? dataset.scenario.epilogue.sources : [])
	];
	return numberedSources(allSources(dataset), ids);
}

/** Every source behind any slide of the deck. */
export function sourcesOfDeck(dataset: Dataset): NumberedSource[] {
	const ids = dataset.briefing.flatMap((slide) =>
		sourcesOfSlide(dataset, slide).map(({ id }) => id)
	);
	return numberedSources(allSources(dataset), [dataset.scenario.article, ...ids]);
}
