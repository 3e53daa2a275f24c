import { countryOf, type Dataset } from '../../../data/dataset.ts';
import type { Claim } from '../../../data/schema.ts';
import type { Slide } from '../../../data/slide.ts';
import type { Language, Standing } from '../../../data/vocabulary.ts';
import type { Geography } from '../../../geo/geography.ts';
import { statusWord } from '$lib/model/claim-words';
import { distanceInWords } from '$lib/model/lengths';
import { standingWord } from '$lib/model/standing';
import { formatDays } from '$lib/model/text';
import * as m from '$lib/paraglide/messages';
import { claimView, type CheckView, type ClaimView } from './claim-view.ts';
import { claimsOf, eventsOf, sourcesOfDeck } from './slide-sources.ts';
import { findingTable, hostTable, type PrecedentTableView } from './slide-precedents.ts';
import type { SourceView } from './source-view.ts';
import {
	flightTable,
	reachTable,
	soilTable,
	type FlightTableView,
	type ReachTableView,
	type SoilTableView
} from './slide-tables.ts';

/** A claim as a room reads it: what is said, how sure it is, whose it is and when it was said. */
export interface SlideClaim extends Pick<
	ClaimView,
	'text' | 'status' | 'statusWord' | 'basis' | 'dated' | 'day'
> {
	/** What speaks against it most plainly, on a slide that tells of contests. */
	readonly contest?: CheckView;
}

/** A candidate with what it was named as, and its distance where that is known. */
export interface SlideCandidate {
	readonly name: string;
	readonly standing: Standing | undefined;
	readonly standingWord: string;
	readonly distance: string | undefined;
}

export interface SlideEvent extends Pick<SlideClaim, 'text' | 'status' | 'statusWord' | 'dated'> {
	readonly days: string;
	/** Said of what was only scheduled. */
	readonly scheduled: string | undefined;
}

/** What stands on a slide below its heading and its leading sentences. */
export type SlideBlock =
	| {
			readonly kind: 'agenda';
			readonly items: readonly { readonly number: number; readonly heading: string }[];
	  }
	| { readonly kind: 'candidates'; readonly items: readonly SlideCandidate[] }
	| { readonly kind: 'claims'; readonly items: readonly SlideClaim[] }
	| { readonly kind: 'contested'; readonly items: readonly SlideClaim[] }
	| { readonly kind: 'events'; readonly items: readonly SlideEvent[] }
	| { readonly kind: 'sources'; readonly items: readonly SourceView[] }
	| ReachTableView
	| FlightTableView
	| PrecedentTableView
	| SoilTableView;

/** The blocks of a slide, in order. Call it where that language is the current one. */
export function slideBody(
	dataset: Dataset,
	geography: Geography,
	slide: Slide,
	language: Language
): SlideBlock[] {
	const items = claimsOf(dataset, slide).map((claim) =>
		slideClaim(dataset, claim, slide.kind === 'contested', language)
	);
	const own = ownBlock(dataset, geography, slide, language);
	return [
		...(own ? [own] : []),
		...(items.length > 0
			? [{ kind: slide.kind === 'contested' ? ('contested' as const) : ('claims' as const), items }]
			: [])
	];
}

/** What its kind alone puts on a slide. */
function ownBlock(
	dataset: Dataset,
	geography: Geography,
	slide: Slide,
	language: Language
): SlideBlock | undefined {
	switch (slide.kind) {
		case 'agenda':
			return {
				kind: 'agenda',
				items: dataset.briefing
					.map(({ id, heading }, index) => ({ id, number: index + 1, heading: heading[language] }))
					.filter(({ id }) => id !== slide.id)
					.map(({ number, heading }) => ({ number, heading }))
			};
		case 'countries':
			return { kind: 'candidates', items: candidatesOf(dataset, geography, language) };
		case 'soil':
			return soilTable(dataset, geography, language);
		case 'routes':
			return flightTable(dataset, geography, language);
		case 'compare':
		case 'law':
			return reachTable(dataset, geography, slide, language);
		case 'precedents':
			return findingTable(dataset);
		case 'hosts':
			return hostTable(dataset, language);
		case 'timeline':
			return {
				kind: 'events',
				items: eventsOf(dataset, slide).map((event) => ({
					text: event.text[language],
					status: event.status,
					statusWord: statusWord(event.status),
					dated: event.dated,
					days: formatDays(event, language, 'short'),
					scheduled: event.scheduled ? m.event_scheduled() : undefined
				}))
			};
		case 'sources':
			return { kind: 'sources', items: sourcesOfDeck(dataset) };
		default:
			return undefined;
	}
}

function candidatesOf(
	dataset: Dataset,
	geography: Geography,
	language: Language
): SlideCandidate[] {
	return dataset.scenario.candidates.map((iso2) => {
		const { name, standing } = countryOf(dataset, iso2);
		const km = geography.distances[iso2]?.capitalToStates.km;
		return {
			name: name[language],
			standing,
			standingWord: standingWord({ role: 'candidate', standing }),
			distance:
				km === undefined ? undefined : m.label_distance({ km: distanceInWords(km, language) })
		};
	});
}

function slideClaim(
	dataset: Dataset,
	claim: Claim,
	isContested: boolean,
	language: Language
): SlideClaim {
	const { text, status, statusWord, basis, dated, day, counter } = claimView(
		dataset,
		claim,
		language
	);
	// What speaks against it most plainly; where nothing does, what qualifies it.
	const contest = counter.find(({ bearing }) => bearing === 'contests') ?? counter[0];
	return {
		text,
		status,
		statusWord,
		basis,
		dated,
		day,
		...(isContested && contest && { contest })
	};
}
