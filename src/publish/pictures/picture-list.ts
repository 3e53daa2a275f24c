import type { Language } from '../../../data/vocabulary.ts';
import { pictureFormats, type PictureFormatName } from './formats.ts';
import { pictureNames, picturePath, storyPictureWords } from './story-pictures.ts';

/** A file of a picture; `svg` where the same drawing can be had as one. Paths from the site's root. */
export interface PictureFile {
	readonly format: PictureFormatName;
	readonly width: number;
	readonly height: number;
	readonly png: string;
	readonly svg: string | undefined;
}

/** A picture in all its formats, with the text that stands for it. */
export interface ListedPicture {
	/** `overview`, or the ISO code of a country. */
	readonly name: string;
	readonly title: string;
	/** Title of the page that tells of the same. */
	readonly page: string;
	readonly alt: string;
	readonly files: readonly PictureFile[];
}

/** All pictures in a language. Call it where that language is the current one. */
export function pictureList(language: Language): ListedPicture[] {
	return pictureNames.map((name) => {
		const { title, page, alt } = storyPictureWords(language, name);
		return {
			name,
			title,
			page,
			alt,
			files: pictureFormats.map(({ name: format, width, height, svg }) => ({
				format,
				width,
				height,
				png: picturePath(language, name, format),
				svg: svg ? picturePath(language, name, format, 'svg') : undefined
			}))
		};
	});
}
