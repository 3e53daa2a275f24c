import { expect, test } from 'vitest';
import { overwriteGetLocale } from '../../../src/lib/paraglide/runtime.js';
import { slideViews } from '../../../src/lib/views/slide-view.ts';
import { chosenSlides } from '../../../src/publish/handout/chosen-slides.ts';
import { smallGeography } from '../../helpers/small-geography.ts';
import { smallDataset } from '../../helpers/small-scenario.ts';

overwriteGetLocale(() => 'en');
const slides = slideViews(smallDataset(), smallGeography, 'en');

test('slides that are left out leave no gap in the numbers of the others', () => {
	const chosen = chosenSlides(slides, { ids: ['question', 'ending'], agenda: undefined });
	expect(chosen.map(({ id, number, total }) => [id, number, total])).toEqual([
		['question', 1, 2],
		['ending', 2, 2]
	]);
});

test('an agenda lists the slides after it by their numbers, and says nothing of its own', () => {
	const chosen = chosenSlides(slides, {
		ids: ['question', 'portugal', 'ending'],
		agenda: 'Today'
	});
	expect(chosen.map(({ id }) => id)).toEqual(['question', 'agenda', 'portugal', 'ending']);
	expect(chosen[1]).toMatchObject({ heading: 'Today', number: 2, notes: '', sources: [] });
	expect(chosen[1]?.body).toEqual([
		{
			kind: 'agenda',
			items: [
				{ number: 3, heading: 'Portugal' },
				{ number: 4, heading: 'How it ended' }
			]
		}
	]);
});

test('a deck of which nothing is chosen has no agenda either', () => {
	expect(chosenSlides(slides, { ids: [], agenda: 'Today' })).toEqual([]);
});
