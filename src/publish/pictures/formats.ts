/** A size in which pictures are made. Type is in pixels of the layout, which is scaled to the width. */
export interface PictureFormat {
	readonly name: PictureFormatName;
	/** Size of the PNG in pixels. */
	readonly width: number;
	readonly height: number;
	/** Width of the drawing before it is scaled; its height follows. */
	readonly layoutWidth: number;
	/** Words beside the map, or above and below it. */
	readonly arrangement: 'side' | 'stack';
	/** Size of running text in pixels of the layout. */
	readonly type: number;
	/** Share of the width that words take beside the map. */
	readonly panel: number;
	/** Whether there is an SVG, too: not where another format has the same drawing. */
	readonly svg: boolean;
	/** Small enough that the map has names only, no figures. */
	readonly brief: boolean;
}

export const pictureFormatNames = [
	'og',
	'card',
	'article',
	'article-2x',
	'square',
	'story',
	'thumbnail'
] as const;
export type PictureFormatName = (typeof pictureFormatNames)[number];

const article = {
	layoutWidth: 660,
	arrangement: 'side',
	type: 14.5,
	panel: 0.385,
	brief: false
} as const;

/** What type and map of a format go by. */
export type LayoutType = Pick<PictureFormat, 'type' | 'brief'>;

/** Every format, in the order in which they are offered. */
export const pictureFormats: readonly PictureFormat[] = [
	{
		name: 'og',
		width: 1200,
		height: 630,
		layoutWidth: 1200,
		arrangement: 'side',
		type: 21,
		panel: 0.37,
		svg: true,
		brief: false
	},
	{
		name: 'card',
		width: 800,
		height: 418,
		layoutWidth: 1200,
		arrangement: 'side',
		type: 21,
		panel: 0.37,
		svg: false,
		brief: false
	},
	{ name: 'article', width: 660, height: 480, ...article, svg: true },
	{ name: 'article-2x', width: 1320, height: 960, ...article, svg: false },
	{
		name: 'square',
		width: 1080,
		height: 1080,
		layoutWidth: 1080,
		arrangement: 'stack',
		type: 25,
		panel: 1,
		svg: true,
		brief: false
	},
	{
		name: 'story',
		width: 1080,
		height: 1920,
		layoutWidth: 1080,
		arrangement: 'stack',
		type: 33,
		panel: 1,
		svg: true,
		brief: false
	},
	{
		name: 'thumbnail',
		width: 600,
		height: 320,
		layoutWidth: 1200,
		arrangement: 'side',
		type: 28,
		panel: 0.46,
		svg: false,
		brief: true
	}
];

/** The format of that name. */
export function pictureFormat(name: PictureFormatName): PictureFormat {
	const found = pictureFormats.find((format) => format.name === name);
	if (!found) throw new Error(`There is no picture format ${name}`);
	return found;
}
