import { expect, test } from 'vitest';
import { dataset } from 'virtual:scenario';
import { geography } from 'virtual:geography';
import { languages } from '../../data/vocabulary.ts';
import { slidePicture } from '../../src/lib/briefing/slide-picture.ts';
import { storyOf } from '../../src/lib/model/story.ts';
import { overwriteGetLocale } from '../../src/lib/paraglide/runtime.js';
import { slideViews } from '../../src/lib/views/slide-view.ts';
import { cornersOfBox } from '../../src/lib/cartography/label-box.ts';

const decks = languages.map((language) => {
	overwriteGetLocale(() => language);
	const story = storyOf(dataset, geography, language);
	const slides = slideViews(dataset, geography, language);
	return { language, story, slides };
});

test.each(decks)(
	'in $language a still slide of a country shows the whole line it is about, and its number',
	({ story, slides }) => {
		for (const { id, map } of slides.filter(({ map }) => map.country && !map.camera)) {
			const { labels, measure } = slidePicture(map, story);
			const text = labels.flatMap(({ lines }) => lines.map((line) => line.text));
			const country = story.countries.find(({ iso2 }) => iso2 === map.country);
			expect(measure, id).toMatch(/^M/);
			expect(text, id).toContain(country?.name);
			expect(text, id).toContain(country?.km);
		}
	}
);

test.each(decks)('in $language no words of a still slide lie on others', ({ story, slides }) => {
	for (const { id, map } of slides) {
		const boxes = slidePicture(map, story)
			.labels.filter(({ box }) => box.angle === 0)
			.map(({ box }) => cornersOfBox(box));
		boxes.forEach((a, index) => {
			for (const b of boxes.slice(index + 1)) {
				const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
				const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
				expect(Math.min(across, down), id).toBeLessThanOrEqual(0.5);
			}
		});
	}
});
