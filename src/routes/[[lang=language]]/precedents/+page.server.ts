import { dataset } from 'virtual:scenario';
import { geography } from 'virtual:geography';
import { outlines } from 'virtual:outlines';
import { error } from '@sveltejs/kit';
import { flatWorld } from '$lib/cartography/flat-world';
import { pagePlace } from '$lib/model/page-place';
import { languageOf } from '$lib/model/text';
import { caseFacts } from '$lib/precedents/case-facts';
import { precedentsView } from '$lib/views/precedents/precedents-view';
import * as m from '$lib/paraglide/messages';
import { languages } from '../../../../data/vocabulary.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Without the table there is no page. */
export const entries: EntryGenerator = () =>
	dataset.precedents ? [{}, ...languages.slice(1).map((lang) => ({ lang }))] : [];

/** Width of the map's picture, in pixels. */
const mapWidth = 960;

const world = flatWorld(outlines, mapWidth);

export const load: PageServerLoad = ({ params }) => {
	const { scenario, precedents } = dataset;
	if (!precedents) error(404);
	const language = languageOf(params.lang);
	const view = precedentsView({ ...dataset, precedents }, geography, world, language);
	return {
		view,
		facts: caseFacts(view),
		story: scenario.title[language],
		knownUntil: precedents.knownUntil,
		title: `${view.title} · ${m.site_name()}`,
		headline: view.title,
		description: view.finding,
		place: pagePlace(language, 'precedents/')
	};
};
