import { dataset } from 'virtual:scenario';
import { geography } from 'virtual:geography';
import { storyOf, type Story } from '$lib/model/story';
import type { Language } from '../../../data/vocabulary.ts';

/** The story as an embed tells it: of its own countries only; the full map has the others. */
export function embedStory(language: Language): Story {
	return { ...storyOf(dataset, geography, language), others: '' };
}
