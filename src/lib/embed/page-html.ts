import { escaped } from '$lib/model/escaped';
import { createHash } from 'node:crypto';
import { render } from 'svelte/server';
import { dataset } from 'virtual:scenario';
import { geography } from 'virtual:geography';
import { earlyScript, mapModule, pageScript, pageStyle } from 'virtual:embed-files';
import type { Language } from '../../../data/vocabulary.ts';
import MapPane from '$lib/map/MapPane.svelte';
import { openingGround } from '$lib/map/opening-ground';
import { LateParts } from '$lib/model/late-parts';
import { noteWords } from '$lib/model/note-words';
import { countryPath, pagePlace } from '$lib/model/page-place';
import { pageHead } from '$lib/model/page-data';
import { languagePath } from '$lib/model/text';
import * as m from '$lib/paraglide/messages';
import { claimIdsOf, countryViews, embeddedCountry, spokenCountry } from '$lib/views/country-view';
import EmbedPage from './EmbedPage.svelte';
import { faces } from './faces.ts';
import { embedStory } from './story.ts';
import type { EmbedData } from './page-data.ts';
import { coarserOutlines } from './outlines.ts';

const mapMark = '%map%';

/**
 * The embed page of a country, or of the overview, as HTML. It is written here and not by SvelteKit:
 * it carries no router and no component until a reader reaches for the map.
 */
export function embedPageHtml(language: Language, open: string | undefined): string {
	const below = `embed/${countryPath(open)}`;
	const place = pagePlace(language, below);
	const { title, description } = pageHead(dataset, language, open);
	const story = embedStory(language);
	const page = place.root + languagePath(language) + countryPath(open);
	const map = render(MapPane, {
		props: {
			story,
			ground: openingGround(story, () => undefined),
			outlinesPath: '',
			late: new LateParts(),
			selected: open,
			other: undefined,
			countriesPath: place.countriesPath,
			options: undefined,
			route: undefined,
			guest: true,
			policyPath: place.methodPath,
			onrouteclose: nothing,
			onselect: nothing,
			onglfailure: nothing
		}
	}).body;
	const countries = countryViews(dataset, geography, language).map(embeddedCountry);
	const body = render(EmbedPage, {
		props: { dataset, geography, countries, story, place, open, mapMark }
	})
		.body.replace(/<!--.*?-->/gs, '')
		.replace(/>\s+</g, '> <')
		.replace(mapMark, () => coarserOutlines(map));
	const data: EmbedData = {
		open,
		countries: countries.map((country) => ({
			iso2: country.iso2,
			spoken: spokenCountry(country),
			claims: claimIdsOf(country)
		})),
		pages: place.root + languagePath(language),
		map: place.root + mapModule,
		story: `${place.root}${languagePath(language)}embed/story.json`,
		layers: `${place.root}data/layers.json`,
		outlines: `${place.root}data/outlines.json`,
		policyPath: place.methodPath,
		translations: Object.fromEntries(
			place.translations.map(({ language: other, path }) => [other, place.root + path])
		),
		words: {
			overview: story.words.overview,
			...noteWords('map'),
			blocked: m.embed_blocked({ address: '{address}' })
		}
	};
	const style = faces(place.root) + pageStyle;
	return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="${policy(style)}">
<title>${escaped(title)}</title>
<meta name="description" content="${escaped(description)}">
<meta name="robots" content="noindex, nofollow, noarchive">
<meta name="color-scheme" content="light dark">
<link rel="canonical" href="${page}">
<link rel="icon" type="image/svg+xml" href="${place.root}favicon.svg">
<script>${earlyScript}</script>
<style>${style}</style>
<script src="${place.root}embed-page.js?${hashOf(pageScript, 'hex').slice(0, 8)}" defer></script>
</head>
<body>
${body}
<script type="application/json" id="data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
</body>
</html>
`;
}

function policy(style: string): string {
	return [
		"default-src 'self'",
		`script-src 'self' 'sha256-${hashOf(earlyScript, 'base64')}'`,
		`style-src 'self' 'sha256-${hashOf(style, 'base64')}'`,
		"style-src-attr 'unsafe-inline'",
		"img-src 'self' data: blob:",
		"worker-src 'self' blob:",
		"connect-src 'self'",
		"object-src 'none'",
		"base-uri 'none'",
		"form-action 'none'"
	].join('; ');
}

function hashOf(text: string, encoding: 'hex' | 'base64'): string {
	return createHash('sha256').update(text).digest(encoding);
}

function nothing(): void {
	return undefined;
}
