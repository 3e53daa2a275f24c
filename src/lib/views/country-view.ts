import { countryOf, type Dataset } from '../../../data/dataset.ts';
import { checkedThrough, lastWorkedOn } from '../../../data/publication.ts';
import type { Country } from '../../../data/schema.ts';
import {
	sections,
	statuses,
	type Language,
	type Section,
	type Standing
} from '../../../data/vocabulary.ts';
import type { CountryDistances } from '../../../geo/distances.ts';
import type { Geography } from '../../../geo/geography.ts';
import { toDrawnMercator } from '../../../geo/mercator.ts';
import { measureLine, type Role } from '../../../geo/scene.ts';
import { emptySectionWord, sectionWord, statusWord } from '$lib/model/claim-words';
import { roleOf, standingWord } from '$lib/model/standing';
import { formatDay, formatLength, milesOf } from '$lib/model/text';
import * as m from '$lib/paraglide/messages';
import { claimViews, type ClaimView } from './claim-view.ts';
import { measureViews, type MeasureView } from './other-country.ts';
import { reachDaysView, reachView, type ReachDaysView, type ReachView } from './reach-view.ts';
import { neighboursOf, rulerView } from './ruler.ts';
import { routesView, type RoutesView } from './routes-view.ts';

/** A length that a dossier prints large. */
export interface FigureView {
	readonly km: string;
	readonly miles: string;
	/** What it is the length of. */
	readonly words: string;
}

/** A part of a dossier with its claims, in reading order. */
export interface SectionView {
	readonly section: Section;
	readonly heading: string;
	readonly claims: readonly ClaimView[];
	/** What is said where there are none. */
	readonly empty: string | undefined;
	/** How many claims have which verdict: `Confirmed 3 · Disputed 1`. */
	readonly tally: string;
	/** Whether it may stay folded until a reader asks for it. */
	readonly isAside: boolean;
}

/** The dossier of a country that the story tells of, ready to show in one language. */
export interface CountryView {
	readonly iso2: string;
	readonly role: Role;
	readonly standing: Standing | undefined;
	/** Its part in the story, in words. */
	readonly standingWord: string;
	readonly name: string;
	readonly headline: string;
	/** From its capital to US soil, and along the arc; none for the jurisdiction. */
	readonly figures: readonly FigureView[];
	/** That the line to that soil leaves the flat map on its way, where it does. */
	readonly beyond: string | undefined;
	readonly measures: readonly MeasureView[];
	/** The case for and the case against. */
	readonly cases: readonly SectionView[];
	/** Its role and what else is known; of the origin and the jurisdiction that is all there is. */
	readonly background: readonly SectionView[];
	readonly reach: ReachView;
	/** The days as of which its reach is shown; undefined where there is but one. */
	readonly days: ReachDaysView | undefined;
	/** Countries to set it beside; none for the jurisdiction. */
	readonly compare: readonly string[];
	readonly routes: RoutesView | undefined;
	/** Why the dossier is lopsided, where it is. */
	readonly balance: string | undefined;
	/** The candidates that lie next to it on the ruler. */
	readonly neighbours: ReturnType<typeof neighboursOf>;
	/** How to cite it, and when it was checked. */
	readonly citation: string;
	readonly checked: string;
}

/**
 * A country's dossier in one language. Call it where that language is the current one.
 *
 * @throws when the story does not tell of the country
 */
export function countryView(
	dataset: Dataset,
	geography: Geography,
	iso2: string,
	language: Language
): CountryView {
	const country = countryOf(dataset, iso2);
	const role = roleOf(dataset, iso2);
	const distances = geography.distances[iso2];
	const reach = dataset.reach ? reachView(dataset, iso2, distances, language) : [];
	const told = sections.map((section) => sectionView(dataset, country, section, language));
	const checked = checkedThrough(country.claims) ?? lastWorkedOn(dataset);
	return {
		iso2,
		role,
		standing: country.standing,
		standingWord: standingWord({ role, standing: country.standing }),
		name: country.name[language],
		headline: country.headline[language],
		figures: distances ? figuresOf(dataset, country, distances, geography, language) : [],
		beyond: distances && beyondOf(distances, language),
		measures: distances ? measureViews(distances, language) : [],
		cases: told.filter(
			({ section, claims }) =>
				(section === 'pro' || section === 'risk') && (role === 'candidate' || claims.length > 0)
		),
		background: told
			.filter(
				({ section, claims }) => !(section === 'pro' || section === 'risk') && claims.length > 0
			)
			.map((part) => ({ ...part, isAside: role === 'candidate' })),
		reach,
		days: reachDaysView(dataset, language),
		compare:
			reach.length > 0 && role !== 'jurisdiction' ? [iso2, ...dataset.scenario.candidates] : [],
		routes: routesView(dataset, iso2, geography.routes[iso2], language),
		balance: country.balance?.[language],
		neighbours: neighboursOf(rulerView(dataset, geography, language), iso2),
		citation: m.citation({
			title: dataset.scenario.title[language],
			country: country.name[language],
			date: formatDay(dataset.scenario.dated, language),
			checked: formatDay(checked, language)
		}),
		checked: formatDay(checked, language)
	};
}

/** Every dossier of the story in one language, in its order. */
export function countryViews(
	dataset: Dataset,
	geography: Geography,
	language: Language
): CountryView[] {
	return dataset.countries.map(({ iso2 }) => countryView(dataset, geography, iso2, language));
}

/**
 * What an embed shows of a dossier: the case for and against, with what contests it. It leaves reach,
 * routes, sources and further findings to the full page, and the context of a candidate; of others
 * there may be nothing else.
 */
export function embeddedCountry(view: CountryView): CountryView {
	const contested = (part: SectionView): SectionView => ({
		...part,
		claims: part.claims.map((claim) => ({
			...claim,
			counter: claim.counter.filter(({ bearing }) => bearing === 'contests'),
			support: []
		}))
	});
	return {
		...view,
		cases: view.cases.map(contested),
		background: view.background
			.filter(({ section, isAside }) => section !== 'context' || !isAside)
			.map(contested),
		measures: [],
		reach: [],
		compare: [],
		routes: undefined,
		neighbours: { nearer: undefined, farther: undefined }
	};
}

/** Ids of the claims that a dossier holds, in its order. */
export function claimIdsOf({ cases, background }: CountryView): string[] {
	return [...cases, ...background].flatMap(({ claims }) => claims.map(({ id }) => id));
}

/** What a screen reader hears of a country that was opened. */
export function spokenCountry({ name, standingWord: standing, figures }: CountryView): string {
	const [figure] = figures;
	return [name, standing, ...(figure ? [`${figure.km} ${figure.miles}`] : [])].join('. ');
}

function sectionView(
	dataset: Dataset,
	country: Country,
	section: Section,
	language: Language
): SectionView {
	const claims = country.claims.filter((claim) => claim.section === section);
	const tally = statuses.flatMap((status) => {
		const count = claims.filter((claim) => claim.status === status).length;
		return count === 0 ? [] : [`${statusWord(status)} ${String(count)}`];
	});
	return {
		section,
		heading: sectionWord(section),
		claims: claimViews(dataset, claims, language),
		empty: emptySectionWord(section),
		tally: tally.join(' · '),
		isAside: false
	};
}

function figuresOf(
	dataset: Dataset,
	country: Country,
	{ capitalToStates: soil }: CountryDistances,
	geography: Geography,
	language: Language
): FigureView[] {
	const city = country.capital.name[language];
	const origin = countryOf(dataset, dataset.scenario.origin).capital.name[language];
	const arcKm = geography.arcKm[country.iso2];
	const figure = (km: number, words: string): FigureView => ({
		km: m.km({ value: formatLength(km, language) }),
		miles: m.miles({ value: formatLength(milesOf(km), language) }),
		words
	});
	return [
		figure(soil.km, m.distance_soil({ city, place: soil.to.name[language] })),
		...(arcKm === undefined ? [] : [figure(arcKm, m.distance_arc({ origin, city }))])
	];
}

function beyondOf({ capitalToStates }: CountryDistances, language: Language): string | undefined {
	const { from, to } = capitalToStates;
	const line = measureLine(from.position, to.position);
	if (line.every((place) => toDrawnMercator(place))) return undefined;
	return m.embed_beyond({ place: to.name[language] });
}
