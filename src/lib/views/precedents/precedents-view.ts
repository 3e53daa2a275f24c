import { outcomes, regions, type Outcome } from '../../../../data/precedent-schema.ts';
import type { Precedents } from '../../../../data/precedents.ts';
import type { Dataset } from '../../../../data/dataset.ts';
import type { Language } from '../../../../data/vocabulary.ts';
import type { Geography } from '../../../../geo/geography.ts';
import type { FlatWorld } from '../../cartography/flat-world.ts';
import { countryName } from '$lib/model/country-names';
import { countryPlace } from './country-place.ts';
import { findings, findingSentence, type FindingView } from './finding.ts';
import { hostRecords, type HostRecordView } from './host-record.ts';
import { lifelines, type Lifelines } from './lifelines.ts';
import { precedentViews, type PrecedentView } from './precedent-view.ts';
import { outcomeWord, regionWord } from './words.ts';

/** The arcs of one case: the main one, and further legs of the way, which show when it is open. */
export interface ArcView {
	readonly id: string;
	readonly outcome: Outcome;
	readonly main: string;
	readonly legs: readonly string[];
	/** Where its mark stands: the main host. */
	readonly end: readonly [x: number, y: number];
}

/** A choice of a filter. */
export interface ChoiceView {
	readonly value: string;
	readonly word: string;
}

/** Everything that the page of precedents shows, in one language. */
export interface PrecedentsView {
	readonly title: string;
	readonly definition: string;
	readonly caution: string;
	readonly cut: string;
	readonly cutYear: number;
	readonly since: number;
	readonly drafts: number;
	readonly finding: string;
	readonly findings: readonly FindingView[];
	readonly cases: readonly PrecedentView[];
	readonly hosts: readonly HostRecordView[];
	readonly timeline: Lifelines;
	readonly map: Pick<FlatWorld, 'width' | 'height' | 'land'> & {
		readonly arcs: readonly ArcView[];
	};
	/** Outcomes that occur, with how often. */
	readonly outcomes: readonly (ChoiceView & { readonly value: Outcome; readonly count: number })[];
	/** What the filters offer, every one of them occurring. */
	readonly choices: {
		readonly host: readonly ChoiceView[];
		readonly region: readonly ChoiceView[];
	};
}

/** The view of the table in one language. Call it where that language is the current one. */
export function precedentsView(
	dataset: Dataset & { readonly precedents: Precedents },
	geography: Geography,
	world: FlatWorld,
	language: Language
): PrecedentsView {
	const { precedents } = dataset;
	const cases = precedentViews(precedents, language);
	const compared = findings(precedents);
	const last = Number(precedents.knownUntil.slice(0, 4));
	const visited = new Set(cases.flatMap(({ way }) => way.map(({ iso2 }) => iso2)));
	return {
		title: precedents.title[language],
		definition: precedents.definition[language],
		caution: precedents.caution[language],
		cut: precedents.cut.text[language],
		cutYear: precedents.cut.year,
		since: precedents.since,
		drafts: precedents.drafts,
		finding: findingSentence(precedents, compared),
		findings: compared,
		cases,
		hosts: hostRecords(precedents, language),
		timeline: lifelines(cases, [precedents.since, last], precedents.cut.year),
		map: {
			width: world.width,
			height: world.height,
			land: world.land,
			arcs: cases.map((each) => arcOf(each, dataset, geography, world))
		},
		outcomes: outcomes.flatMap((value) => {
			const count = cases.filter(({ outcome }) => outcome === value).length;
			return count > 0 ? [{ value, word: outcomeWord(value), count }] : [];
		}),
		choices: {
			host: [...visited]
				.map((value) => ({ value, word: countryName(value, language) }))
				.sort((a, b) => a.word.localeCompare(b.word, language)),
			region: regions
				.filter((value) => cases.some(({ region }) => region === value))
				.map((value) => ({ value, word: regionWord(value) }))
		}
	};
}

function arcOf(
	{ id, outcome, origin, host, way }: PrecedentView,
	dataset: Dataset,
	geography: Geography,
	world: FlatWorld
): ArcView {
	const place = (iso2: string) => countryPlace(dataset, geography, iso2);
	const leg = (from: string, to: string) => {
		const [a, b] = [place(from), place(to)];
		return a && b ? world.arc(a, b) : '';
	};
	const stops = [origin.iso2, ...way.map(({ iso2 }) => iso2)];
	const end = place(host.iso2);
	return {
		id,
		outcome,
		main: leg(origin.iso2, host.iso2),
		legs: way.length > 1 ? stops.slice(1).map((to, at) => leg(stops[at] ?? to, to)) : [],
		end: end ? world.place(end) : [0, 0]
	};
}
