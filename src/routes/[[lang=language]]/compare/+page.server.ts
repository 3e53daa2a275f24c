import { dataset } from 'virtual:scenario';
import { geography } from 'virtual:geography';
import { pagePlace } from '$lib/model/page-place';
import { languageOf } from '$lib/model/text';
import { comparedCandidates } from '$lib/panels/compared-candidates';
import * as m from '$lib/paraglide/messages';
import { languages } from '../../../../data/vocabulary.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, ...languages.slice(1).map((lang) => ({ lang }))];

export const load: PageServerLoad = ({ params }) => {
	const language = languageOf(params.lang);
	const { scenario } = dataset;
	const headline = `${m.compare_title()} · ${scenario.title[language]}`;
	const place = pagePlace(language, 'compare/');
	return {
		...comparedCandidates(dataset, geography, language, place.methodPath),
		story: scenario.title[language],
		ending: scenario.epilogue.short[language],
		knownUntil: scenario.knownUntil,
		title: `${headline} · ${m.site_name()}`,
		headline,
		description: m.compare_intro(),
		place
	};
};
