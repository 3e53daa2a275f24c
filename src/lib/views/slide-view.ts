import { allClaims, countryOf, type Dataset } from '../../../data/dataset.ts';
import type { Slide } from '../../../data/slide.ts';
import type { Language } from '../../../data/vocabulary.ts';
import type { Geography } from '../../../geo/geography.ts';
import type { DrawnRoute } from '$lib/model/drawn-route';
import { roleOf, standingWord } from '$lib/model/standing';
import { formatDay } from '$lib/model/text';
import * as m from '$lib/paraglide/messages';
import { farthestFlight } from './flights.ts';
import { slideBody, type SlideBlock } from './slide-body.ts';
import { sourcesOfSlide } from './slide-sources.ts';
import type { SourceView } from './source-view.ts';

/** What the map beside a slide shows. */
export interface SlideMap extends Pick<Slide, 'view' | 'camera' | 'layer'> {
	/** ISO code of the country that is open; none shows them all. */
	readonly country: string | undefined;
	/** ISO codes of the countries that the slide speaks of beside, or in place of, an open one. */
	readonly marked: readonly string[];
	/** The route that is drawn, if any. */
	readonly route: DrawnRoute | undefined;
	/** Whether the lines are drawn along which distances are measured. */
	readonly isMeasured: boolean;
}

/** One slide in one language: all that a page, a window, a file or a sheet of paper shows of it. */
export interface SlideView {
	readonly id: string;
	readonly kind: Slide['kind'];
	/** From 1. */
	readonly number: number;
	/** How many slides the deck has. */
	readonly total: number;
	/** The small line over the heading; empty where there is none. */
	readonly over: string;
	readonly heading: string;
	/** The sentences under the heading. */
	readonly leads: readonly string[];
	/** What is said of the map in the slide's own view, where that view is shown. */
	readonly ofView: string | undefined;
	/** Says that the slide speaks of another view, where that view is not shown. */
	readonly otherView: string | undefined;
	readonly body: readonly SlideBlock[];
	/** Whether its words take the whole width, and leave no room for a map. */
	readonly isWide: boolean;
	/** How the question was closed. */
	readonly ending: string;
	/** What the presenter may say. */
	readonly notes: string;
	readonly sources: readonly SlideSource[];
	readonly map: SlideMap;
	/** ISO codes of the countries whose links on a map lead to this slide while no script opens them. */
	readonly landings: readonly string[];
}

/** A source as the speaker names it. */
export interface SlideSource extends Pick<SourceView, 'id' | 'number'> {
	readonly text: string;
}

/** Kinds of slides that speak of how far countries are; beside any other a measuring line says nothing. */
const measuredKinds: ReadonlySet<Slide['kind']> = new Set([
	'title',
	'countries',
	'country',
	'soil'
]);
const wideKinds: ReadonlySet<Slide['kind']> = new Set([
	'compare',
	'precedents',
	'hosts',
	'sources'
]);

/** The deck of a scenario in one language. Call it where that language is the current one. */
export function slideViews(
	dataset: Dataset,
	geography: Geography,
	language: Language
): SlideView[] {
	const { briefing, scenario } = dataset;
	const farthest = farthestFlight(dataset, geography, language);
	return briefing.map((slide, index) => ({
		id: slide.id,
		kind: slide.kind,
		number: index + 1,
		total: briefing.length,
		over: overOf(dataset, slide, language),
		heading: slide.heading[language],
		leads: leadsOf(dataset, slide, language),
		ofView: slide.mapText?.[language],
		otherView: slide.view === 'map' ? undefined : otherView(slide.view),
		body: slideBody(dataset, geography, slide, language),
		isWide: wideKinds.has(slide.kind),
		ending: scenario.epilogue.short[language],
		notes: slide.notes[language],
		sources: sourcesOfSlide(dataset, slide).map((source) => slideSource(source, language)),
		map: {
			marked: markedOn(dataset, slide),
			view: slide.view,
			camera: slide.camera,
			layer: slide.layer,
			country: slide.route === 'overview' ? undefined : slide.route,
			route: slide.kind === 'routes' ? farthest : undefined,
			isMeasured: measuredKinds.has(slide.kind)
		},
		landings: dataset.countries
			.map(({ iso2 }) => iso2)
			.filter((iso2) => {
				const own = briefing.findIndex(({ route }) => route === iso2);
				return index === Math.max(0, own);
			})
	}));
}

/** The countries whose claims a slide sets against each other. */
function markedOn(dataset: Dataset, slide: Slide): string[] {
	if (slide.kind !== 'contested') return [];
	const holders = allClaims(dataset)
		.filter(({ claim }) => slide.claims.includes(claim.id))
		.flatMap(({ iso2 }) => iso2 ?? []);
	return [...new Set(holders)];
}

function overOf(dataset: Dataset, slide: Slide, language: Language): string {
	if (slide.kind === 'title') {
		return m.as_of({ date: formatDay(dataset.scenario.dated, language) });
	}
	if (slide.kind !== 'country') return '';
	const { iso2, standing } = countryOf(dataset, slide.route);
	return standingWord({ role: roleOf(dataset, iso2), standing });
}

function leadsOf(dataset: Dataset, slide: Slide, language: Language): string[] {
	return [
		...(slide.kind === 'country' ? [countryOf(dataset, slide.route).headline[language]] : []),
		...(slide.text ? [slide.text[language]] : []),
		...(slide.kind === 'epilogue' ? [dataset.scenario.epilogue.text[language]] : [])
	];
}

function otherView(view: 'globe' | 'distance'): string {
	const name = { globe: m.view_globe, distance: m.view_distance }[view]();
	return m.brief_other_view({ view: name });
}

function slideSource({ id, number, publisher, published }: SourceView, language: Language) {
	const day = published === undefined ? '' : `, ${formatDay(published, language, 'short')}`;
	return { id, number, text: publisher + day };
}
