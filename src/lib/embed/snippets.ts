import { escaped } from '$lib/model/escaped';
import { embedAddress, optionsOf, pageAddress, type EmbedChoices } from './address.ts';
import { embedHeight } from './size.ts';

/** The picture that stands in for the map where nothing may run or be framed. */
export interface SnippetPicture {
	/** Whole address. */
	readonly src: string;
	readonly alt: string;
	readonly width: number;
	readonly height: number;
}

/** The words of a snippet, in its language. */
export interface SnippetWords {
	/** Title of the frame, for screen readers; must not be empty. */
	readonly title: string;
	/** The sentence below the map, without the link. */
	readonly caption: string;
	/** Text of the link to the full page. */
	readonly open: string;
}

/** A copy that never changes. */
export interface Frozen {
	/** Its root, ending in a slash, such as `https://example.org/v/2026-11-24/`. */
	readonly base: string;
	/** Says that the map is as of a day. */
	readonly note: string;
	/** Text of the link to the newest. */
	readonly newest: string;
}

/** Everything that a snippet is written from. */
export interface SnippetRequest extends EmbedChoices {
	/** Root of the live site, ending in a slash. */
	readonly base: string;
	readonly words: SnippetWords;
	/** Height in CSS pixels where the editor wants more than the page needs. */
	readonly height?: number | undefined;
	/** The widest the map may become, in CSS pixels; the column decides without it. */
	readonly maxWidth?: number | undefined;
	/** Integrity that pins the loader; without it the loader may change with the site. */
	readonly integrity?: string | undefined;
	/** Shown by the element where no script runs. */
	readonly picture?: SnippetPicture | undefined;
	/** The copy to show; the live site without one. */
	readonly frozen?: Frozen | undefined;
}

/** The three ways to paste the map, from the one that works everywhere to the one that does most. */
export interface Snippets {
	/** A frame in a figure with a link outside it. */
	readonly iframe: string;
	/** The same with the loader, which keeps its height right and passes on its events. */
	readonly resizer: string;
	/** The element that makes the frame. */
	readonly element: string;
}

/** The three snippets of a request, as HTML to copy. Every value in them is escaped. */
export function writeSnippets(request: SnippetRequest): Snippets {
	const loader = loaderTag(request);
	return {
		iframe: figure(request, frame(request)),
		resizer: `${figure(request, frame(request, ' data-salida'))}\n${loader}`,
		element: `${figure(request, element(request))}\n${loader}`
	};
}

function figure(request: SnippetRequest, inside: string): string {
	const { words, base, frozen, maxWidth } = request;
	const style = maxWidth === undefined ? 'margin:0' : `margin:0;max-width:${String(maxWidth)}px`;
	const link = anchor(pageAddress(frozen?.base ?? base, request), words.open);
	const note = frozen
		? ` ${escaped(frozen.note)} ${anchor(pageAddress(base, request), frozen.newest)}`
		: '';
	return [
		`<figure style="${style}">`,
		`  ${inside}`,
		`  <figcaption>${escaped(words.caption)} ${link}${note}</figcaption>`,
		'</figure>'
	].join('\n');
}

function frame(request: SnippetRequest, mark = ''): string {
	const src = embedAddress(request.frozen?.base ?? request.base, request);
	return frameMarkup({ src, title: request.words.title, height: heightOf(request) }, mark);
}

/** A frame of the embed page as wide as its column. `src` is a whole address, `height` in CSS pixels. */
export function frameMarkup(
	{ src, title, height }: { src: string; title: string; height: number },
	mark = ''
): string {
	return `<iframe${mark} ${attributes([
		['src', src],
		['title', title],
		['width', '100%'],
		['height', String(height)],
		['style', 'border:0;width:100%'],
		['frameborder', '0'],
		['loading', 'lazy'],
		['allow', 'fullscreen; clipboard-write; web-share'],
		['referrerpolicy', 'no-referrer-when-downgrade']
	])}></iframe>`;
}

function element(request: SnippetRequest): string {
	const { base, frozen, words, language, country, picture } = request;
	const start = `<salida-map ${attributes([
		...(frozen ? [['base', frozen.base] as const] : []),
		['lang', language],
		...(country === undefined ? [] : [['country', country] as const]),
		...optionsOf(request),
		['title', words.title],
		['height', String(heightOf(request))],
		['style', `display:block;min-height:${String(heightOf(request))}px`]
	])}>`;
	const page = pageAddress(frozen?.base ?? base, request);
	const image =
		picture &&
		`<noscript><a href="${escaped(page)}"><img ${attributes([
			['src', picture.src],
			['alt', picture.alt],
			['width', String(picture.width)],
			['height', String(picture.height)],
			['style', 'max-width:100%;height:auto']
		])}></a></noscript>`;
	return `${start}${image ?? ''}</salida-map>`;
}

function loaderTag({ base, frozen, integrity }: SnippetRequest): string {
	const src = `${frozen?.base ?? base}embed.js`;
	const checked =
		integrity === undefined ? '' : ` integrity="${escaped(integrity)}" crossorigin="anonymous"`;
	return `<script src="${escaped(src)}" defer${checked}></script>`;
}

function heightOf(request: SnippetRequest): number {
	return Math.max(Math.ceil(request.height ?? 0), embedHeight(request));
}

function anchor(href: string, text: string): string {
	return `<a href="${escaped(href)}">${escaped(text)}</a>`;
}

function attributes(pairs: readonly (readonly [name: string, value: string])[]): string {
	return pairs.map(([name, value]) => `${name}="${escaped(value)}"`).join(' ');
}
