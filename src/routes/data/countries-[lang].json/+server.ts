import { error } from '@sveltejs/kit';
import { dataset } from 'virtual:scenario';
import { geography } from 'virtual:geography';
import { worldCountries } from '$lib/model/other-countries';
import { otherDossierMarkup } from '$lib/panels/other-markup';
import { languages } from '../../../../data/vocabulary.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

/** Every country that the story does not tell of, with its dossier, and the names to find all by. */
export const GET: RequestHandler = ({ params }) => {
	const language = languages.find((known) => known === params.lang);
	if (!language) error(404);
	const countries = worldCountries(dataset, geography, language, (distances) =>
		otherDossierMarkup(distances, dataset, language)
	);
	return new Response(JSON.stringify(countries), {
		headers: { 'content-type': 'application/json' }
	});
};
