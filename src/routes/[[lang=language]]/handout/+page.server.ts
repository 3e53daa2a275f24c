import { dataset } from 'virtual:scenario';
import { geography } from 'virtual:geography';
import { StoryMaps } from '$publish/pictures/story-map';
import { pagePlace } from '$lib/model/page-place';
import { languageOf } from '$lib/model/text';
import * as m from '$lib/paraglide/messages';
import { languages } from '../../../../data/vocabulary.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, ...languages.slice(1).map((lang) => ({ lang }))];

export const load: PageServerLoad = ({ params }) => {
	const language = languageOf(params.lang);
	const story = dataset.scenario.title[language];
	const maps = new StoryMaps(language);
	return {
		maps: {
			story: maps.draw({}, { width: 700, height: 440, labelSize: 12.5 }).svg,
			countries: Object.fromEntries(
				dataset.countries.map(({ iso2 }) => [
					iso2,
					maps.draw({ country: iso2 }, { width: 700, height: 230, labelSize: 12 }).svg
				])
			)
		},
		dataset,
		geography,
		title: m.handout_title({ title: story }),
		headline: m.handout_title({ title: story }),
		description: dataset.scenario.standfirst[language],
		place: pagePlace(language, 'handout/')
	};
};
