import { error } from '@sveltejs/kit';
import { dataset } from 'virtual:scenario';
import { explorePage } from '../../../explore-page.ts';
import { languageOf } from '$lib/model/text';
import { languages } from '../../../../../data/vocabulary.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	dataset.countries.flatMap(({ iso2 }) => [
		{ iso2 },
		...languages.slice(1).map((lang) => ({ lang, iso2 }))
	]);

export const load: PageServerLoad = ({ params }) => {
	if (!dataset.countries.some(({ iso2 }) => iso2 === params.iso2)) error(404);
	return explorePage(languageOf(params.lang), params.iso2);
};
