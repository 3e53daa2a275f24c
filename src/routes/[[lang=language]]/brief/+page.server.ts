import { dataset } from 'virtual:scenario';
import { geography } from 'virtual:geography';
import { briefData } from '$lib/briefing/brief-data';
import { languageOf } from '$lib/model/text';
import { languages } from '../../../../data/vocabulary.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, ...languages.slice(1).map((lang) => ({ lang }))];

export const load: PageServerLoad = ({ params }) =>
	briefData(dataset, geography, languageOf(params.lang));
