import { dataset } from 'virtual:scenario';
import { geography } from 'virtual:geography';
import { pagePlace } from '$lib/model/page-place';
import { languageOf } from '$lib/model/text';
import { comparedCountry } from '$lib/views/comparison';
import { countryList } from '$lib/views/country-list';
import { reachDaysView } from '$lib/views/reach-view';
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
		countries: dataset.countries
			.filter(({ iso2 }) => scenario.candidates.includes(iso2))
			.map(({ iso2 }) => comparedCountry(dataset, geography, language, iso2)),
		others: countryList(geography, language),
		days: reachDaysView(dataset, language),
		story: scenario.title[language],
		ending: scenario.epilogue.short[language],
		knownUntil: scenario.knownUntil,
		hasPrecedents: dataset.precedents !== undefined,
		title: `${headline} · ${m.site_name()}`,
		headline,
		description: m.compare_intro(),
		place
	};
};
