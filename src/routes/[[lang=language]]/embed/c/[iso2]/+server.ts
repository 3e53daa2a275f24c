import { error } from '@sveltejs/kit';
import { dataset } from 'virtual:scenario';
import { embedPageHtml } from '$lib/embed/page-html';
import { languageOf } from '$lib/model/text';
import { languages } from '../../../../../../data/vocabulary.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const entries: EntryGenerator = () =>
	dataset.countries.flatMap(({ iso2 }) => [
		{ iso2 },
		...languages.slice(1).map((lang) => ({ lang, iso2 }))
	]);

export const GET: RequestHandler = ({ params }) => {
	if (!dataset.countries.some(({ iso2 }) => iso2 === params.iso2)) error(404);
	return new Response(embedPageHtml(languageOf(params.lang), params.iso2), {
		headers: { 'content-type': 'text/html' }
	});
};
