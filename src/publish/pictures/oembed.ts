import * as v from 'valibot';

const Address = v.pipe(v.string(), v.url(), v.regex(/^https?:/));
const Pixels = v.pipe(v.number(), v.integer(), v.minValue(1));

/** What a page answers to those who turn a pasted address into a frame (oEmbed 1.0, type rich). */
export const OEmbed = v.strictObject({
	/** A string by the specification, though it looks like a number. */
	version: v.literal('1.0'),
	type: v.literal('rich'),
	title: v.pipe(v.string(), v.nonEmpty(), v.regex(/^[^<>]+$/)),
	author_name: v.pipe(v.string(), v.nonEmpty()),
	author_url: Address,
	provider_name: v.pipe(v.string(), v.nonEmpty()),
	provider_url: Address,
	/** Seconds for which the answer may be kept. */
	cache_age: Pixels,
	thumbnail_url: Address,
	thumbnail_width: Pixels,
	thumbnail_height: Pixels,
	/** One frame and nothing that runs: consumers refuse scripts. */
	html: v.pipe(v.string(), v.regex(/^<iframe [^<>]*><\/iframe>$/)),
	width: Pixels,
	height: Pixels
});
export type OEmbed = v.InferOutput<typeof OEmbed>;

/** What an answer is made from; addresses are whole. */
export interface OEmbedContent {
	readonly origin: string;
	readonly site: string;
	readonly title: string;
	/** Address of the full page. */
	readonly page: string;
	/** Markup of a frame, and the height it needs in CSS pixels. */
	readonly frame: { readonly html: string; readonly height: number };
	readonly thumbnail: { readonly src: string; readonly width: number; readonly height: number };
}

/** Width that a frame is said to have; it takes whatever its column has. */
const nominalWidth = 660;

/** The answer for one page. A static host cannot ask for a greatest width, so the frame is fluid. */
export function oEmbed(content: OEmbedContent): OEmbed {
	const { origin, site, title, page, frame, thumbnail } = content;
	return v.parse(OEmbed, {
		version: '1.0',
		type: 'rich',
		title,
		author_name: site,
		author_url: page,
		provider_name: site,
		provider_url: `${origin}/`,
		cache_age: 86_400,
		thumbnail_url: thumbnail.src,
		thumbnail_width: thumbnail.width,
		thumbnail_height: thumbnail.height,
		html: frame.html,
		width: nominalWidth,
		height: frame.height
	});
}
