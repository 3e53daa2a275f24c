import { dataset } from 'virtual:scenario';
import { geography } from 'virtual:geography';
import { pagePlace } from '$lib/model/page-place';
import { languageOf } from '$lib/model/text';
import * as m from '$lib/paraglide/messages';
import { languages } from '../../../../data/vocabulary.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, ...languages.slice(1).map((lang) => ({ lang }))];

export const load: PageServerLoad = ({ params }) => {
	const language = languageOf(params.lang);
	const headline = `${m.compare_title()} · ${dataset.scenario.title[language]}`;
	return {
		dataset,
		geography,
		title: `${headline} · ${m.site_name()}`,
		headline,
		description: m.compare_intro(),
		place: pagePlace(language, 'compare/')
	};
};
