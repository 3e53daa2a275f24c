import { json } from '@sveltejs/kit';
import { embedStory } from '$lib/embed/story';
import { languageOf } from '$lib/model/text';
import { languages } from '../../../../../data/vocabulary.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => [{}, ...languages.slice(1).map((lang) => ({ lang }))];

/** What the map of an embed is made from once a reader reaches for it. */
export const GET: RequestHandler = ({ params }) => json(embedStory(languageOf(params.lang)));
