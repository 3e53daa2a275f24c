import { explorePage } from '../explore-page.ts';
import { languageOf } from '$lib/model/text';
import { languages } from '../../../data/vocabulary.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, ...languages.slice(1).map((lang) => ({ lang }))];

export const load: PageServerLoad = ({ params }) => explorePage(languageOf(params.lang), undefined);
