import { allClaims, type Dataset } from '../../../data/dataset.ts';
import { reachDays, reachOf } from '../../../data/reach.ts';
import type { Claim, Event } from '../../../data/schema.ts';
import type { Slide } from '../../../data/slide.ts';
import { languages, type Language } from '../../../data/vocabulary.ts';
import type { Geography } from '../../../geo/geography.ts';
import type { ReachRow } from '$lib/model/reach-row';
import { reachRows } from '$lib/model/reach-rows';
import { sourceViews, type SourceView } from './source-view.ts';

/** The claims that a slide names, in its order. */
export function claimsOf(dataset: Dataset, slide: Slide): Claim[] {
	const known = new Map(allClaims(dataset).map(({ claim }) => [claim.id, claim]));
	return slide.claims.flatMap((id) => known.get(id) ?? []);
}

/** The events that a slide names, in its order. */
export function eventsOf(dataset: Dataset, slide: Slide): Event[] {
	return slide.events.flatMap((id) => dataset.timeline.find((event) => event.id === id) ?? []);
}

/** The rows of reach of one country as of the debate's day: soil, law, presence, practice, leverage. */
export function rowsOf(
	dataset: Dataset,
	geography: Geography | undefined,
	iso2: string,
	language: Language
): ReachRow[] {
	const { reach, scenario } = dataset;
	const distances = geography?.distances[iso2];
	const held = reach && reachOf(reach, iso2, reachDays(scenario, reach).debate);
	return reachRows({ reach: held, distances }, language);
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
export function sourcesOfSlide(dataset: Dataset, slide: Slide): SourceView[] {
	return sourceViews(dataset, sourceIdsOf(dataset, slide));
}

/** Every source behind any slide of the deck. */
export function sourcesOfDeck(dataset: Dataset): SourceView[] {
	const { article } = dataset.scenario;
	const ids = dataset.briefing.flatMap((slide) => sourceIdsOf(dataset, slide));
	return sourceViews(dataset, article === undefined ? ids : [article, ...ids]);
}

function sourceIdsOf(dataset: Dataset, slide: Slide): string[] {
	const { countries, isShown } = reachOnSlide(dataset, slide);
	return [
		...countries
			.flatMap((iso2) => rowsOf(dataset, undefined, iso2, languages[0]).filter(isShown))
			.flatMap((row) => row.sources),
		...claimsOf(dataset, slide).flatMap((claim) => [
			...claim.sources,
			...claim.checks.flatMap((check) => check.sources)
		]),
		...eventsOf(dataset, slide).flatMap((event) => event.sources),
		...(slide.kind === 'epilogue' ? dataset.scenario.epilogue.sources : [])
	];
}
