import { error } from '@sveltejs/kit';
import { dataset } from 'virtual:scenario';
import { geography } from 'virtual:geography';
import { countryName } from '$lib/model/country-names';
import { countryPath, pagePlace } from '$lib/model/page-place';
import { languageOf, languagePath } from '$lib/model/text';
import { otherDossierMarkup } from '$lib/panels/other-markup';
import { otherCountryView } from '$lib/views/other-country';
import { reachDaysView } from '$lib/views/reach-view';
import * as m from '$lib/paraglide/messages';
import { languages } from '../../../../../data/vocabulary.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	Object.keys(geography.others).flatMap((iso2) => [
		{ iso2 },
		...languages.slice(1).map((lang) => ({ lang, iso2 }))
	]);

export const load: PageServerLoad = ({ params }) => {
	const distances = geography.others[params.iso2];
	if (!distances) error(404);
	const language = languageOf(params.lang);
	const name = countryName(params.iso2, language);
	const { scenario } = dataset;
	const headline = `${name} · ${scenario.title[language]}`;
	const place = pagePlace(language, countryPath(params.iso2));
	return {
		title: `${headline} · ${m.site_name()}`,
		distances,
		story: scenario.title[language],
		ending: scenario.epilogue.short[language],
		knownUntil: scenario.knownUntil,
		hasPrecedents: dataset.precedents !== undefined,
		dossier: otherDossierMarkup(
			otherCountryView(dataset, distances, language),
			reachDaysView(dataset, language),
			language,
			{ methodPath: place.methodPath, closePath: place.root + languagePath(language) }
		),
		shapes: geography.shapes.filter(({ iso2 }) => iso2 === params.iso2),
		name,
		headline,
		description: `${name}. ${m.other_headline()}`,
		place
	};
};
