import { expect, test } from 'vitest';
import { Deck, type DeckSlide } from '../../../src/lib/briefing/deck.svelte.ts';

const map = {
	view: 'map',
	camera: undefined,
	layer: undefined,
	marked: [],
	country: undefined,
	route: undefined,
	isMeasured: false
} as const;
const slides: readonly DeckSlide[] = [
	{ id: 'one', isWide: false, map },
	{ id: 'two', isWide: false, map: { ...map, country: 'pt' } },
	{ id: 'three', isWide: false, map: { ...map, view: 'distance' } }
];

test('slides follow one another and stop at both ends', () => {
	const deck = new Deck(slides);
	deck.previous();
	expect(deck.slide.id).toBe('one');
	deck.next();
	deck.next();
	deck.next();
	expect(deck.slide.id).toBe('three');
	expect(deck.shot.view).toBe('distance');
});

test('a slide opens its country, and the presenter may open another and come back', () => {
	const deck = new Deck(slides);
	deck.goTo(1);
	expect(deck.selected).toBe('pt');
	const own = deck.shot;
	deck.openCountry('jp');
	expect(deck.selected).toBe('jp');
	expect(deck.state).toMatchObject({ index: 1, offPath: { country: 'jp' } });
	deck.returnToSlide();
	expect(deck.selected).toBe('pt');
	expect(deck.state.offPath).toBeUndefined();
	expect(deck.shot).toEqual(own);
	expect(deck.shot, 'a new shot, so that the map moves').not.toBe(own);
});

test('a moved map is left as it is by its own window and followed by the other', () => {
	const [speaker, audience] = [new Deck(slides), new Deck(slides)];
	const own = speaker.shot;
	speaker.lookAt('globe', { x: 1, y: 2, span: 3 });
	expect(speaker.shot).toBe(own);
	audience.follow(speaker.state);
	expect(audience.shot).toEqual({ view: 'globe', look: { x: 1, y: 2, span: 3 } });
	speaker.next();
	audience.follow(speaker.state);
	expect(audience.slide.id).toBe('two');
	expect(audience.shot.look).toBeUndefined();
});

test('going to another slide uncovers the screen and leaves the way off the slide', () => {
	const deck = new Deck(slides);
	deck.toggleBlank('black');
	expect(deck.state.blank).toBe('black');
	deck.toggleBlank('white');
	expect(deck.state.blank).toBe('white');
	deck.next();
	expect(deck.state.blank).toBeUndefined();
});

test('what another window decided is not its own, until it decides something itself', () => {
	const deck = new Deck(slides);
	expect(deck.isOwn).toBe(true);
	deck.follow({ index: 7, blank: undefined, offPath: undefined, pointer: undefined });
	expect(deck.isOwn).toBe(false);
	expect(deck.slide.id, 'a slide beyond the end is the last').toBe('three');
	deck.previous();
	expect(deck.isOwn).toBe(true);
});
