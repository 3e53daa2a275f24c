import { expect, test } from 'vitest';
import { dataset } from 'virtual:scenario';
import { languages } from '../../data/vocabulary.ts';
import { siteDeck } from '../../src/publish/handout/site-deck.ts';

const decks = languages.map((language) =>
	siteDeck(language, { ids: dataset.briefing.map(({ id }) => id), agenda: undefined })
);

/** Sizes of all letters on a map, in pixels of a slide 720 high. */
function letterSizes(svg: string): number[] {
	return [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
}

test.each(decks)(
	'in $language every slide with room for a map has one, and says what it shows',
	(deck) => {
		for (const { id, isWide } of deck.slides) {
			expect(Object.hasOwn(deck.maps, id), id).toBe(!isWide);
			if (!isWide) expect(deck.maps[id]?.alt.length, id).toBeGreaterThan(100);
		}
	}
);

test.each(decks)('in $language a map shows what its slide says', (deck) => {
	for (const { id, map } of deck.slides) {
		const drawn = deck.maps[id];
		if (!drawn) continue;
		expect(drawn.svg.includes('data-flight'), id).toBe(map.route !== undefined);
		expect(drawn.svg.includes('-shade-'), id).toBe(map.layer !== undefined);
		expect(drawn.svg.includes('data-measure'), id).toBe(map.route === undefined);
		if (map.route) expect(drawn.alt).toContain(map.route.name);
	}
});

test.each(decks)('in $language letters on maps can be read from the back of a room', (deck) => {
	for (const [id, { svg }] of Object.entries(deck.maps)) {
		const sizes = letterSizes(svg);
		expect(sizes.length, id).toBeGreaterThan(2);
		expect(Math.min(...sizes), id).toBeGreaterThanOrEqual(18);
	}
});
