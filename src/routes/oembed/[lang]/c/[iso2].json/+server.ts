import { dataset } from 'virtual:scenario';
import { languageOf } from '$lib/model/text';
import { answered, oEmbedAnswer } from '../../../answer.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	answered.flatMap((lang) => dataset.countries.map(({ iso2 }) => ({ lang, iso2 })));

/** What a country's page answers to those who embed by address. */
export const GET: RequestHandler = ({ params }) =>
	oEmbedAnswer(languageOf(params.lang), params.iso2);
