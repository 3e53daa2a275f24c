import { dataset } from 'virtual:scenario';
import { countryPath, type PagePlace } from '$lib/model/page-place';
import { siteOrigin } from '$lib/model/site-origin';
import { languagePath } from '$lib/model/text';
import * as m from '$lib/paraglide/messages';
import { pictureFormat } from './formats.ts';
import { overviewName, picturePath, storyPictureWords } from './story-pictures.ts';
import { element } from './svg.ts';

/**
 * What the head of a page tells networks and editing systems: its picture with its alt text, and
 * where its oEmbed answer lies. Both need whole addresses and are left out while the site's own is
 * not known (SALIDA_ORIGIN). Call it where the page's language is the current one.
 */
export function shareMarkup({ language, translations }: PagePlace): string {
	const origin = siteOrigin();
	const site = meta('og:site_name', m.site_name());
	if (origin === undefined) return site + named('twitter:card', 'summary');
	const path = translations.find((each) => each.language === language)?.path ?? '';
	const below = path.slice(languagePath(language).length);
	const country = dataset.countries.find(({ iso2 }) => below === countryPath(iso2))?.iso2;
	const name = country ?? overviewName;
	const { width, height } = pictureFormat('og');
	const { alt, page } = storyPictureWords(language, name);
	const image = `${origin}/${picturePath(language, name, 'og')}`;
	const answer = country !== undefined || below === '' ? oEmbedPath(language, country) : undefined;
	return [
		site,
		meta('og:url', `${origin}/${path}`),
		meta('og:image', image),
		meta('og:image:type', 'image/png'),
		meta('og:image:width', String(width)),
		meta('og:image:height', String(height)),
		meta('og:image:alt', alt),
		named('twitter:card', 'summary_large_image'),
		answer === undefined
			? ''
			: element('link', {
					rel: 'alternate',
					type: 'application/json+oembed',
					href: `${origin}/${answer}`,
					title: page
				})
	].join('');
}

/** Path of a page's oEmbed answer from the site's root. */
export function oEmbedPath(language: string, country: string | undefined): string {
	return `oembed/${language}/${country === undefined ? 'index' : `c/${country}`}.json`;
}

function meta(property: string, content: string): string {
	return element('meta', { property, content });
}

function named(name: string, content: string): string {
	return element('meta', { name, content });
}
