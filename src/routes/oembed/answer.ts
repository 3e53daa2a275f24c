import { embedAddress } from '$lib/embed/address';
import { embedHeight } from '$lib/embed/size';
import { frameMarkup } from '$lib/embed/snippets';
import { pictureFormat } from '$publish/pictures/formats';
import { oEmbed } from '$publish/pictures/oembed';
import { overviewName, picturePath, storyPictureWords } from '$publish/pictures/story-pictures';
import { countryPath } from '$lib/model/page-place';
import { siteOrigin } from '$lib/model/site-origin';
import { languagePath } from '$lib/model/text';
import { languages, type Language } from '../../../data/vocabulary.ts';

/** Languages to answer in: none while the site's own address is not known. */
export const answered: readonly Language[] = siteOrigin() === undefined ? [] : languages;

/** The oEmbed answer of a country's page, or of the overview. */
export function oEmbedAnswer(language: Language, country: string | undefined): Response {
	const origin = siteOrigin();
	if (origin === undefined) return new Response(null, { status: 404 });
	const name = country ?? overviewName;
	const words = storyPictureWords(language, name);
	const { width, height } = pictureFormat('thumbnail');
	const answer = oEmbed({
		origin,
		site: words.site,
		title: words.page,
		page: `${origin}/${languagePath(language)}${countryPath(country)}`,
		frame: {
			html: frameMarkup({
				src: embedAddress(`${origin}/`, { language, country }),
				title: words.page,
				height: embedHeight({})
			}),
			height: embedHeight({})
		},
		thumbnail: { src: `${origin}/${picturePath(language, name, 'thumbnail')}`, width, height }
	});
	return new Response(`${JSON.stringify(answer, undefined, '\t')}\n`, {
		headers: { 'content-type': 'application/json' }
	});
}
