import { dataset } from 'virtual:scenario';
import { geography } from 'virtual:geography';
import type { Language } from '../../../data/vocabulary.ts';
import Slides from '$lib/briefing/Slides.svelte';
import { StoryMaps, type StoryMap } from '$publish/pictures/story-map';
import { pagePlace } from '$lib/model/page-place';
import { storyOf } from '$lib/model/story';
import { markupOf } from '$lib/panels/markup-of';
import { overwriteGetLocale } from '$lib/paraglide/runtime';
import { slideViews, type SlideView } from '$lib/views/slide-view';
import { chosenSlides, type DeckChoice } from './chosen-slides.ts';

/** The part of a slide that its map has, in pixels, and the size of the names there. */
const half = { width: 680, height: 720, labelSize: 24 };

/** The chosen slides of the scenario's deck in one language, ready for paper and for other programs. */
export interface SiteDeck {
	readonly language: Language;
	readonly slides: readonly SlideView[];
	/** Maps by the ids of the slides that they stand on. */
	readonly maps: Readonly<Record<string, StoryMap>>;
	/** The slides as the page of the deck has them, with those maps. */
	readonly markup: string;
}

/** Makes the deck; the language becomes the current one. */
export function siteDeck(language: Language, choice: DeckChoice): SiteDeck {
	overwriteGetLocale(() => language);
	const slides = chosenSlides(slideViews(dataset, geography, language), choice);
	const stories = new StoryMaps(language);
	const maps = Object.fromEntries(
		slides.flatMap(({ id, isWide, map }) => (isWide ? [] : [[id, stories.draw(map, half)]]))
	);
	const markup = markupOf(Slides, {
		slides,
		place: pagePlace(language, 'brief/'),
		story: storyOf(dataset, geography, language),
		drawings: Object.fromEntries(Object.entries(maps).map(([id, { svg }]) => [id, svg]))
	});
	return { language, slides, maps, markup };
}
