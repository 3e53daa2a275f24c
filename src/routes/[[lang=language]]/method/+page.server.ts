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
	return {
		dataset,
		geography,
		title: `${m.method_title()} · ${m.site_name()}`,
		headline: m.method_title(),
		description: dataset.scenario.standfirst[language],
		place: pagePlace(language, 'method/')
	};
};
