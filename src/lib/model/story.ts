import type { Country } from '../../../data/schema.ts';
import type { Dataset } from '../../../data/dataset.ts';
import type { Language } from '../../../data/vocabulary.ts';
import type { Geography } from '../../../geo/geography.ts';
import { buildScene, type ScenePlace } from '../../../geo/scene.ts';
import * as m from '$lib/paraglide/messages';
import type { LngLat } from '../../../geo/lng-lat.ts';
import { disputeWords } from './borders.ts';
import { openingSpots, type OpeningSpots } from './opening-spots.ts';
import { mapRemarks, type MapRemark } from './map-remarks.ts';
import { cityLine, endOf, lawLine } from './map-words.ts';
import { roleOf, standingWord } from './standing.ts';
import { storyOpening, type StoryOpening } from './story-opening.ts';
import { formatDay, formatLength, formatList } from './text.ts';

/** A country of the story as the interface names it, in one language. */
export interface StoryCountry extends ScenePlace {
	readonly name: string;
	readonly capital: string;
	/** What the nearest soil of the jurisdiction is called, where a distance is told of. */
	readonly nearestName: string | undefined;
	/** Its standing or its role, in words. */
	readonly standingWord: string;
	/** Its distance in words; none for the jurisdiction. */
	readonly distance: string | undefined;
	/** The number on its measuring line; none for the jurisdiction. */
	readonly km: string | undefined;
	/** What its label says under its name. */
	readonly lines: readonly LabelLine[];
	/** The end of its measuring line, where no country before it in the list ends there, too. */
	readonly end: MeasureEnd | undefined;
}

/** A line of a label: the capital, or what law says. */
export interface LabelLine {
	readonly kind: 'city' | 'law';
	readonly text: string;
	/** Whether it says that something is missing that would tie the country to the courts. */
	readonly isFree?: boolean;
}

/** A place on the jurisdiction's soil where measuring lines end. */
export interface MeasureEnd {
	readonly name: string;
	readonly position: LngLat;
	/** ISO codes of the countries whose lines end here. */
	readonly iso2s: readonly string[];
}

/** An area that the border policy hatches, with what is said of it. */
export interface StoryDispute {
	readonly id: string;
	readonly name: string;
	readonly note: string;
	/** A place inside it. */
	readonly middle: LngLat;
}

/** The fixed words of the first view, so that the browser need not carry every language's. */
export interface StoryWords {
	readonly countryList: string;
	readonly map: string;
	readonly mapDescription: string;
	readonly mapCaption: string;
	/** What a screen reader hears when the overview is shown. */
	readonly overview: string;
}

/** What the browser needs of a scenario. Dossiers are not in it: they are in the page as HTML. */
export interface Story {
	readonly language: Language;
	readonly title: string;
	readonly words: StoryWords;
	readonly countries: readonly StoryCountry[];
	/** What the map says of its lines. */
	readonly remarks: readonly MapRemark[];
	/** What the map shows at first. */
	readonly opening: StoryOpening;
	/** Where words stand on the map as the page arrives. */
	readonly spots: OpeningSpots;
	readonly disputes: readonly StoryDispute[];
	/** ISO codes of the world's other countries, which have a dossier of their reach; one space between. */
	readonly others: string;
	/** Which of them others have named as a destination, written likewise. */
	readonly mentioned: string;
}

const told = new WeakMap<Dataset, WeakMap<Geography, Map<Language, Story>>>();

/**
 * One language of a scenario, with its labels placed. Call it where that language is the current one.
 * It is made once for all the pages of a build: placing the labels takes a third of a second.
 */
export function storyOf(dataset: Dataset, geography: Geography, language: Language): Story {
	const ofDataset = told.get(dataset) ?? new WeakMap<Geography, Map<Language, Story>>();
	const byLanguage = ofDataset.get(geography) ?? new Map<Language, Story>();
	const story = byLanguage.get(language) ?? tell(dataset, geography, language);
	told.set(dataset, ofDataset.set(geography, byLanguage.set(language, story)));
	return story;
}

function tell(dataset: Dataset, geography: Geography, language: Language): Story {
	const unplaced = dataset.countries.map((country) =>
		countryInWords(country, dataset, geography, language)
	);
	const scene = buildScene(unplaced);
	const opening = storyOpening(dataset, geography, scene);
	const candidates = unplaced.filter(({ role }) => role === 'candidate').map(({ iso2 }) => iso2);
	const countries = unplaced.map((country) => ({ ...country, end: endOf(country, unplaced) }));
	const remarks = mapRemarks(dataset, geography, language);
	const spots = openingSpots(
		{
			countries,
			remarks,
			measures: scene.measures.filter(({ iso2 }) => candidates.includes(iso2)),
			arcs: scene.arcs,
			marked: []
		},
		opening
	);
	const namesOf = (role: ScenePlace['role']) =>
		formatList(
			unplaced.filter((country) => country.role === role).map((country) => country.name),
			language
		);
	const { scenario } = dataset;
	return {
		language,
		title: scenario.title[language],
		words: {
			countryList: m.countries_heading(),
			map: m.map_region(),
			mapDescription: m.map_description({
				origin: namesOf('origin'),
				candidates: namesOf('candidate')
			}),
			mapCaption: m.map_caption({
				date: formatDay(scenario.dated, language),
				ended: formatDay(scenario.epilogue.dated, language)
			}),
			overview: m.live_overview()
		},
		others: Object.keys(geography.others).join(' '),
		mentioned: [...new Set(dataset.mentions.map(({ iso2 }) => iso2))].join(' '),
		disputes: geography.disputes.map(({ id, middle }) => ({
			id,
			middle: rounded(middle) ?? middle,
			...disputeWords(id)
		})),
		opening,
		spots,
		countries,
		remarks
	};
}

function countryInWords(
	country: Country,
	dataset: Dataset,
	geography: Geography,
	language: Language
): Omit<StoryCountry, 'end'> {
	const role = roleOf(dataset, country.iso2);
	const name = country.name[language];
	const km = geography.distances[country.iso2]?.capitalToStates.km;
	const length = km === undefined ? undefined : m.km({ value: formatLength(km, language) });
	const law = role === 'candidate' ? lawLine(dataset, country.iso2) : undefined;
	return {
		iso2: country.iso2,
		role,
		standing: country.standing,
		position:
			role === 'jurisdiction'
				? (country.anchor ?? country.capital.position)
				: country.capital.position,
		nearest: rounded(geography.distances[country.iso2]?.capitalToStates.to.position),
		name,
		capital: country.capital.name[language],
		nearestName: geography.distances[country.iso2]?.capitalToStates.to.name[language],
		standingWord: standingWord({ role, standing: country.standing }),
		distance: length && m.label_distance({ km: length }),
		km: length,
		lines: [
			...(role === 'jurisdiction'
				? []
				: [{ kind: 'city' as const, text: cityLine(country, dataset, language) }]),
			...(law ? [law] : [])
		]
	};
}

/** A place good to about 10 m, which is finer than any outline and shorter to send. */
function rounded(place: LngLat | undefined): LngLat | undefined {
	return place && [Number(place[0].toFixed(4)), Number(place[1].toFixed(4))];
}
