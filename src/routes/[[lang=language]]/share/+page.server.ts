import { dataset } from 'virtual:scenario';
import { loaderIntegrity } from 'virtual:embed-files';
import { oEmbedPath } from '$publish/pictures/share-markup';
import { pictureList } from '$publish/pictures/picture-list';
import { speaking } from '$lib/model/current-language.server';
import { pagePlace } from '$lib/model/page-place';
import { siteOrigin } from '$lib/model/site-origin';
import { formatDay, languageOf } from '$lib/model/text';
import type { BuilderView } from '$lib/share/builder-view';
import * as m from '$lib/paraglide/messages';
import { languages } from '../../../../data/vocabulary.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, ...languages.slice(1).map((lang) => ({ lang }))];

export const load: PageServerLoad = ({ params }) => {
	const language = languageOf(params.lang);
	const { scenario } = dataset;
	const place = pagePlace(language, 'share/');
	const view: BuilderView = {
		story: scenario.title[language],
		ending: scenario.epilogue.short[language],
		knownUntil: scenario.knownUntil,
		place,
		base: siteOrigin() === undefined ? undefined : `${siteOrigin() ?? ''}/`,
		integrity: loaderIntegrity,
		languages: languages.map((each) =>
			speaking(each, () => ({
				language: each,
				pictures: pictureList(each).map((picture) => {
					const country = dataset.countries.find(({ iso2 }) => iso2 === picture.name)?.iso2;
					return {
						...picture,
						country,
						caption: m.share_caption({
							title: country === undefined ? picture.page : `${picture.page}.`,
							date: formatDay(scenario.dated, each)
						}),
						oEmbed: oEmbedPath(each, country)
					};
				})
			}))
		)
	};
	return {
		title: `${m.share_title()} · ${m.site_name()}`,
		headline: `${m.share_title()} · ${scenario.title[language]}`,
		description: m.share_intro(),
		place,
		view
	};
};
