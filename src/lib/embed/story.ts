import { dataset } from 'virtual:scenario';
import { geography } from 'virtual:geography';
import { buildScene } from '../../../geo/scene.ts';
import { embedSizes, openingSpots } from '$lib/model/opening-spots';
import { measuresShown } from '$lib/map/measures-shown';
import { storyOf, type Story } from '$lib/model/story';
import { storyOpening } from '$lib/model/story-opening';
import type { Language } from '../../../data/vocabulary.ts';

/**
 * The story as an embed tells it: of its own countries only, since the full map has the others, and with
 * a view of the globe and words that suit its low map.
 */
export function embedStory(language: Language): Story {
	const story = storyOf(dataset, geography, language);
	const scene = buildScene(story.countries);
	const measures = measuresShown(story.countries, scene, undefined);
	const opening = storyOpening(dataset, geography, scene, 'embed');
	const labelled = {
		countries: story.countries,
		measures,
		arcs: scene.arcs,
		remarks: story.remarks,
		marked: []
	};
	return { ...story, others: '', opening, spots: openingSpots(labelled, opening, embedSizes) };
}
