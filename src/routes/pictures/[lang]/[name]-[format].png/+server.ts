import { error } from '@sveltejs/kit';
import { dataset } from 'virtual:scenario';
import { pictureFormats } from '$publish/pictures/formats';
import { rasterise } from '$publish/pictures/rasterise.server';
import { pictureEntries, storyPicture } from '$publish/pictures/story-pictures';
import { languageOf } from '$lib/model/text';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	pictureEntries.flatMap((entry) =>
		pictureFormats.map(({ name: format }) => ({ ...entry, format }))
	);

/** A picture as pixels, for networks and systems that take nothing else. */
export const GET: RequestHandler = async ({ params }) => {
	const { lang, name } = params;
	const format = pictureFormats.find((each) => each.name === params.format);
	if (!format || !pictureEntries.some((entry) => entry.lang === lang && entry.name === name)) {
		error(404);
	}
	const { svg } = storyPicture(languageOf(lang), name, format.name);
	const cacheName = [dataset.scenario.id, lang, name, format.name].join('-');
	const png = await rasterise(svg, format.width, cacheName);
	return new Response(Buffer.from(png), { headers: { 'content-type': 'image/png' } });
};
