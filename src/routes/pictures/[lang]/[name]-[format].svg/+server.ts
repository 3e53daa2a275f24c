import { error } from '@sveltejs/kit';
import { pictureFormats } from '$publish/pictures/formats';
import { pictureEntries, storyPicture } from '$publish/pictures/story-pictures';
import { languageOf } from '$lib/model/text';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const formats = pictureFormats.filter((format) => format.svg);

export const entries: EntryGenerator = () =>
	pictureEntries.flatMap((entry) => formats.map(({ name: format }) => ({ ...entry, format })));

/** A picture as a drawing: scales to any size, and its words stay words. */
export const GET: RequestHandler = ({ params }) => {
	const { lang, name } = params;
	const format = formats.find((each) => each.name === params.format);
	if (!format || !pictureEntries.some((entry) => entry.lang === lang && entry.name === name)) {
		error(404);
	}
	return new Response(storyPicture(languageOf(lang), name, format.name).svg, {
		headers: { 'content-type': 'image/svg+xml; charset=utf-8' }
	});
};
