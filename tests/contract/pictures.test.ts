import { expect, test } from 'vitest';
import { languages } from '../../data/vocabulary.ts';
import { pictureFormats } from '../../src/publish/pictures/formats.ts';
import type { Picture } from '../../src/publish/pictures/picture.ts';
import { contains, overlap } from '../../src/publish/pictures/rect.ts';
import {
	pictureNames,
	storyPicture,
	storyPictureWords
} from '../../src/publish/pictures/story-pictures.ts';
import { currentLanguage, speaking } from '../../src/lib/model/current-language.server.ts';
import { overwriteGetLocale } from '../../src/lib/paraglide/runtime.js';

overwriteGetLocale(currentLanguage);

/** Formats with a drawing of their own: the others are the same drawing at another size. */
const drawn = pictureFormats.filter(({ name }) => name !== 'card' && name !== 'article-2x');
const pictures = languages.flatMap((language) =>
	pictureNames.flatMap((name) => drawn.map((format) => ({ language, name, format })))
);

function draw({ language, name, format }: (typeof pictures)[number]) {
	return speaking(language, () => ({
		picture: storyPicture(language, name, format.name),
		words: storyPictureWords(language, name)
	}));
}

/** Every text of a picture on one line, with wrapped lines joined again. */
function textOf({ svg }: Picture): string {
	return [...svg.matchAll(/<t(?:ext|span)[^>]*>([^<]*)/g)]
		.map(([, text]) => (text ?? '').replaceAll('&amp;', '&').replaceAll('\u00a0', ' ').trim())
		.filter((text) => text !== '')
		.join(' ');
}

test.each(pictures)(
	'$name in $language as $format.name has its words in their places',
	(wanted) => {
		const { picture, words } = draw(wanted);
		expect(picture.overflow).toBe(0);
		for (const [index, label] of picture.labels.entries()) {
			expect(contains(picture.map, label)).toBe(true);
			expect(picture.labels.slice(index + 1).filter((other) => overlap(label, other))).toEqual([]);
		}
		const text = textOf(picture);
		for (const said of [words.title, words.kicker, words.source, ...words.epilogue]) {
			expect(text).toContain(said);
		}
		for (const { words: arc } of words.arcs) expect(text).toContain(arc);
		expect(text).toContain(words.site);
		expect(picture.svg).toContain('<desc');
		expect(words.alt.length).toBeGreaterThan(100);
		expect(picture.svg).not.toMatch(/NaN|undefined|href="http|<script|<image/);
	}
);

test.each(pictures.filter(({ name }) => name === 'overview'))(
	'in $language as $format.name no figure stands on a line without being explained',
	(wanted) => {
		const { picture, words } = draw(wanted);
		const text = textOf(picture);
		const figures = [...words.alt.matchAll(/[\d.,]+ km/g)].map(([figure]) => figure);
		expect(figures.length).toBeGreaterThan(2);
		const shown = figures.filter((figure) => text.includes(figure));
		if (wanted.format.brief) expect(shown).toEqual([]);
		else if (shown.length > 0) expect(text).toContain(words.measure);
	}
);
