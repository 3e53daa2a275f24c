import { error } from '@sveltejs/kit';
import { dataset } from 'virtual:scenario';
import { geography } from 'virtual:geography';
import { worldCountries } from '$lib/views/world-countries';
import { languages } from '../../../../data/vocabulary.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

/** Every country that the story does not tell of, with what its dossier says, and the names to find all by. */
export const GET: RequestHandler = ({ params }) => {
	const language = languages.find((known) => known === params.lang);
	if (!language) error(404);
	const countries = worldCountries(dataset, geography, language);
	return new Response(JSON.stringify(countries), {
		headers: { 'content-type': 'application/json' }
	});
};
