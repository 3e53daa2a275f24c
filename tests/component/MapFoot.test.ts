import { expect, test } from 'vitest';
import { languages } from '../../data/vocabulary.ts';
import MapFoot from '../../src/lib/panels/MapFoot.svelte';
import { rendered, textOf } from '../helpers/rendered.ts';
import { smallDataset } from '../helpers/small-scenario.ts';

const small = smallDataset();

/** What the legend says its strokes and swatches mean. */
function legend(html: string): string[] {
	return [...html.matchAll(/<li>(.*?)<\/li>/gs)].map(([, entry = '']) => textOf(entry));
}

test('the legend explains the strokes that this map draws, and no others', () => {
	const html = rendered(MapFoot, { dataset: small, language: 'en' });
	expect(legend(html)).toEqual([
		'Capital to the nearest of the 50 states and DC',
		'From Nairobi:',
		'Named as a destination, unconfirmed',
		'Called discarded',
		'Possible destinations, not journeys.'
	]);
	const all = smallDataset(['countries/pt.yaml', 'standing: destination', 'standing: facilitator']);
	const other = rendered(MapFoot, { dataset: all, language: 'en' });
	expect(legend(other)).toContain('Facilitator');
	expect(legend(other)).not.toContain('Named as a destination, unconfirmed');
});

test('each stroke is drawn as on the map, before its words', () => {
	const html = rendered(MapFoot, { dataset: small, language: 'en' });
	expect(html).toMatch(
		/<svg [^>]*aria-hidden="true" class="arc destination">.*?<path class="line"/s
	);
	expect(html).toMatch(/<svg [^>]*aria-hidden="true" class="arc discarded">.*?<path class="line"/s);
});

test.each(languages)('in %s the source line names the article and its day', (language) => {
	const text = textOf(rendered(MapFoot, { dataset: small, language }, language));
	expect(text).toContain('The Made-up Gazette');
	expect(text).toContain(language === 'en' ? '1 May 2024' : '1 de mayo de 2024');
	expect(text).not.toMatch(/undefined|\{\w+\}/);
});

test('an article without a day is dated as the story is', () => {
	const undated = smallDataset(['sources.yaml', "  published: '2024-05-01'\n", '']);
	expect(textOf(rendered(MapFoot, { dataset: undated, language: 'en' }))).toContain('1 May 2024');
});

test('the border policy stands under the map', () => {
	const text = textOf(rendered(MapFoot, { dataset: small, language: 'en' }));
	for (const name of ['Crimea', 'Essequibo', 'Western Sahara']) expect(text).toContain(name);
});
