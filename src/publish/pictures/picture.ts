import { escaped } from '$lib/model/escaped';
import type { Size } from '../../../geo/frame.ts';
import { above } from './arrange-above.ts';
import { beside } from './arrange-beside.ts';
import type { PictureFormat } from './formats.ts';
import { stylesOf, type Arranged, type PictureContent } from './picture-parts.ts';
import type { Rect } from './rect.ts';
import { element } from './svg.ts';

/** A picture as a file of its own, and where its names stand, for those who check. */
export interface Picture {
	readonly svg: string;
	readonly map: Rect;
	readonly labels: readonly Rect[];
	/** Pixels by which the words are too tall for their place; 0 in any picture fit for print. */
	readonly overflow: number;
}

/** The picture in a format: a standalone SVG with every word it needs. */
export function drawPicture(content: PictureContent, format: PictureFormat): Picture {
	const width = format.layoutWidth;
	const height = (format.layoutWidth * format.height) / format.width;
	const styles = stylesOf(format, content.colours);
	const arranged =
		format.arrangement === 'side'
			? beside(content, format, styles, { width, height })
			: above(content, format, styles, { width, height });
	return asPicture(content, arranged, width, format);
}

/** The picture round a map of a given size in pixels, such as the one a reader sees. */
export function drawRound(content: PictureContent, map: Size, type: number): Picture {
	const format = { type, brief: false };
	const styles = stylesOf(format, content.colours);
	const arranged = above(content, format, styles, { width: map.width, mapHeight: map.height });
	const height = Math.round(arranged.height);
	return asPicture(content, arranged, map.width, { width: map.width, height });
}

function asPicture(
	{ id, words, colours }: PictureContent,
	{ markup, height, map, labels, overflow }: Arranged,
	width: number,
	size: Size
): Picture {
	const svg = element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			'xml:lang': words.language,
			width: size.width,
			height: size.height,
			viewBox: `0 0 ${String(width)} ${String(Math.round(height * 100) / 100)}`,
			role: 'img',
			'aria-labelledby': `${id}-title ${id}-desc`
		},
		element('title', { id: `${id}-title` }, escaped(words.title)) +
			element('desc', { id: `${id}-desc` }, escaped(words.alt)) +
			element('rect', { width, height: Math.ceil(height), fill: colours.paper }) +
			markup
	);
	return { svg: `${svg}\n`, map, labels, overflow };
}
