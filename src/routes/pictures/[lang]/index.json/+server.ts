import { pictureList } from '$publish/pictures/picture-list';
import { languageOf } from '$lib/model/text';
import { languages } from '../../../../../data/vocabulary.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

/** Every picture of a language with its sizes, its files and its alt text. */
export const GET: RequestHandler = ({ params }) =>
	new Response(`${JSON.stringify(pictureList(languageOf(params.lang)), undefined, '\t')}\n`, {
		headers: { 'content-type': 'application/json' }
	});
