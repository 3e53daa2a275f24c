import { error } from '@sveltejs/kit';
import { geography } from 'virtual:geography';
import { labelPlaces, seas } from 'virtual:label-places';
import { dataset } from 'virtual:scenario';
import { contextNames } from '$lib/model/context-names';
import { languages } from '../../../../data/vocabulary.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

/** The names of countries, capitals and seas round the story; fetched once the map is there. */
export const GET: RequestHandler = ({ params }) => {
	const language = languages.find((known) => known === params.lang);
	if (!language) error(404);
	const names = contextNames(dataset, geography, labelPlaces, seas, language);
	return new Response(JSON.stringify(names), {
		headers: { 'content-type': 'application/json' }
	});
};
