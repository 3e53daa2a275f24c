import { dataset } from 'virtual:scenario';
import { geography } from 'virtual:geography';
import { outlines } from 'virtual:outlines';
import { languages, type Language } from '../../../data/vocabulary.ts';
import { siteOrigin } from '$lib/model/site-origin';
import { storyOf } from '$lib/model/story';
import tokens from '../../lib/styles/tokens.css?raw';
import { lightColours } from './colours.ts';
import { GlobeViews } from './globe-view.ts';
import { pictureFormat, type PictureFormatName } from './formats.ts';
import { drawPicture, type Picture } from './picture.ts';
import { pictureWords, type PictureWords } from './picture-words.ts';
import { globeOf, subjectOf, wordsOf } from './story-content.ts';

/** Name of the picture of the whole story; those of countries go by their ISO code. */
export const overviewName = 'overview';

/** Every picture there is of the scenario, by name. */
export const pictureNames: readonly string[] = [
	overviewName,
	...dataset.countries.map(({ iso2 }) => iso2)
];

const drawn = new Map<string, Picture>();
let views: GlobeViews | undefined;

/** The words of a picture. Call it where that language is the current one. */
export function storyPictureWords(language: Language, name: string): PictureWords {
	return pictureWords(dataset, geography, language, name === overviewName ? undefined : name);
}

/**
 * A picture of the scenario, drawn once for all its files. Call it where that language is the current
 * one.
 *
 * @throws when there is no country of that name
 */
export function storyPicture(language: Language, name: string, format: PictureFormatName): Picture {
	const id = `${language}-${name}-${format}`;
	const picture = drawn.get(id) ?? draw(id, language, name, format);
	drawn.set(id, picture);
	return picture;
}

function draw(id: string, language: Language, name: string, format: PictureFormatName): Picture {
	const story = storyOf(dataset, geography, language);
	views ??= new GlobeViews(story, outlines);
	const subject = subjectOf(story, name === overviewName ? undefined : name);
	const { frame, world, project, edge } = globeOf(subject, views);
	return drawPicture(
		{
			id,
			words: storyPictureWords(language, name),
			map: {
				scene: subject.scene,
				world,
				project,
				edge,
				rings: [],
				words: wordsOf(story, subject),
				selected: name === overviewName ? undefined : name,
				measured: subject.measured
			},
			frame,
			ringStepKm: undefined,
			colours: lightColours(tokens),
			address: siteOrigin()?.replace(/^https?:\/\//, '')
		},
		pictureFormat(format)
	);
}

/** Path of a picture from the site's root. */
export function picturePath(
	language: Language,
	name: string,
	format: PictureFormatName,
	ending: 'png' | 'svg' = 'png'
): string {
	return `pictures/${language}/${name}-${format}.${ending}`;
}

/** One entry per language and picture, for the endpoints that write them. */
export const pictureEntries = languages.flatMap((lang) =>
	pictureNames.map((name) => ({ lang, name }))
);
