import { allClaims, type Dataset } from '../../../data/dataset.ts';
import type { Claim, Event } from '../../../data/schema.ts';
import type { Slide } from '../../../data/slide.ts';
import { numberedSources, type NumberedSource } from '$lib/model/numbered-sources';

/** The claims that a slide names, in its order. */
export function claimsOf(dataset: Dataset, slide: Slide): Claim[] {
	const known = new Map(allClaims(dataset).map(({ claim }) => [claim.id, claim]));
	return slide.claims.flatMap((id) => known.get(id) ?? []);
}

/** The events that a slide names, in its order. */
export function eventsOf(dataset: Dataset, slide: Slide): Event[] {
	return slide.events.flatMap((id) => dataset.timeline.find((event) => event.id === id) ?? []);
}

/** Every source behind what a slide shows, numbered as the method page numbers them. */
export function sourcesOfSlide(dataset: Dataset, slide: Slide): NumberedSource[] {
	const claims = claimsOf(dataset, slide);
	const ids = [
		...claims.flatMap((claim) => [
			...claim.sources,
			...claim.checks.flatMap((check) => check.sources)
		]),
		...eventsOf(dataset, slide).flatMap((event) => event.sources),
		...(slide.kind === 'epilogue' ? dataset.scenario.epilogue.sources : [])
	];
	return numberedSources(dataset.sources, ids);
}

/** Every source behind any slide of the deck. */
export function sourcesOfDeck(dataset: Dataset): NumberedSource[] {
	const ids = dataset.briefing.flatMap((slide) =>
		sourcesOfSlide(dataset, slide).map(({ id }) => id)
	);
	return numberedSources(dataset.sources, [dataset.scenario.article, ...ids]);
}
