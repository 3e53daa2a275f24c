import { embedPageHtml } from '$lib/embed/page-html';
import { languageOf } from '$lib/model/text';
import { languages } from '../../../../data/vocabulary.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const entries: EntryGenerator = () => [{}, ...languages.slice(1).map((lang) => ({ lang }))];

export const GET: RequestHandler = ({ params }) =>
	new Response(embedPageHtml(languageOf(params.lang), undefined), {
		headers: { 'content-type': 'text/html' }
	});
