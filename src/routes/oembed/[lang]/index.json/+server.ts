import { languageOf } from '$lib/model/text';
import { answered, oEmbedAnswer } from '../../answer.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => answered.map((lang) => ({ lang }));

/** What the overview answers to those who embed by address. */
export const GET: RequestHandler = ({ params }) => oEmbedAnswer(languageOf(params.lang), undefined);
