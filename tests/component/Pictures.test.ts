import { expect, test } from 'vitest';
import type { Event } from '../../data/schema.ts';
import type { Language } from '../../data/vocabulary.ts';
import Pictures from '../../src/lib/panels/plots/Pictures.svelte';
import { weighables } from '../../src/lib/model/weighables.ts';
import { headingLevels, rendered, textOf } from '../helpers/rendered.ts';
import { smallGeography } from '../helpers/small-geography.ts';
import { plottedReach } from '../helpers/plotted-reach.ts';
import { smallDataset } from '../helpers/small-scenario.ts';

const event: Event = {
	id: 'opened',
	dated: '2024-05-02',
	status: 'confirmed',
	text: { en: 'The archive <opened>.', es: 'El archivo <abrió>.' },
	label: { en: 'Opened', es: 'Abre' },
	countries: ['pt', 'mt'],
	sources: ['gazette']
};
const timeline: Event[] = [
	event,
	{ ...event, id: 'closed', dated: '2024-06-01', status: 'denied' }
];
const hearing: Event = {
	...event,
	id: 'hearing',
	dated: '2024-06-08',
	status: 'reported',
	scheduled: true
};

function pictures(changes: Record<string, unknown> = {}, language: Language = 'en'): string {
	return rendered(
		Pictures,
		{
			dataset: { ...smallDataset(), timeline },
			geography: smallGeography,
			reach: plottedReach,
			language,
			open: undefined,
			methodPath: '../method/',
			countriesPath: '../c/',
			...changes
		},
		language
	);
}

test('a country of the story leads to its dossier on the page, another to its own page', () => {
	const html = pictures();
	expect(html).toContain('<a href="#/c/pt"><span>Portugal 4,570 km</span></a>');
	expect(html).toContain('<a href="../c/is/"><span>Iceland 1,230 km</span></a>');
});

test('rows of law are headings with the countries below them, in words and for screen readers', () => {
	const text = textOf(pictures());
	expect(text).toMatch(/No treaty 1 Japan 988 km/);
	expect(text).toMatch(/Treaty in force 2 Portugal 4,570 km Iceland 1,230 km/);
	expect(text).toMatch(/Not established 2 Kenya 11,230 km Malta 6,790 km/);
	expect(headingLevels(pictures())[0]).toBe(2);
});

test('a title says what the figures say: nearest, farthest, without a treaty', () => {
	const text = textOf(pictures());
	expect(text).toContain('Tokyo lies nearest to US soil and Lisbon farthest');
	expect(text).toContain('Without an extradition treaty with the United States: Japan.');
	expect(text).toContain('2 events from 2 May 2024 to 1 June 2024: 1 confirmed and 1 denied.');
});

test('a dot that rests on general knowledge is a ring, and the source line counts the others', () => {
	const html = pictures();
	expect(/<li class="([^"]*)"[^>]*><a href="#\/c\/pt"/.exec(html)?.[1]).toContain('sourced');
	expect(/<li([^>]*)><a href="\.\.\/c\/is\/"/.exec(html)?.[1]).not.toContain('sourced');
	expect(textOf(html)).toContain('2 of 3 rows');
});

test('the open country is marked, and no other', () => {
	const marked = pictures({ open: 'jp' }).match(/<li class="[^"]*selected[^"]*"[^>]*><a [^>]*>/g);
	expect(marked).toHaveLength(1);
	expect(marked?.[0]).toContain('#/c/jp');
});

test('an event says its day, its status and what happened, and leads to its sources', () => {
	const html = pictures({}, 'es');
	expect(html).toContain('href="../method/#opened"');
	expect(textOf(html)).toContain('2 may 2024 · Confirmado El archivo &lt;abrió>.');
	expect(html).toContain('#status-denied');
	expect(html).toContain('href="#/c/pt"');
	expect(html).toContain('href="../c/mt/"');
});

test('what was only scheduled is counted apart from what was reported, and says so', () => {
	const debate = { ...smallDataset(), timeline: [...timeline, hearing] };
	const text = textOf(pictures({ dataset: debate }));
	expect(text).toContain('1 confirmed, 1 denied and 1 only scheduled.');
	expect(text).toContain('8 Jun 2024 · Only scheduled · Reported');
	expect(textOf(pictures({ dataset: debate }, 'es'))).toContain(
		'1 confirmado, 1 desmentido y 1 solo previsto.'
	);
});

test('rows say how many of the heading’s events lie on the whole span instead', () => {
	const early: Event = { ...event, id: 'early', dated: '2010-01-01' };
	const text = textOf(pictures({ dataset: { ...smallDataset(), timeline: [early, ...timeline] } }));
	expect(text).toContain('2 confirmed and 1 denied.');
	expect(text).toContain('Outside the close-up below: 1 confirmed');
	expect(text).toContain('Confirmed 1 of 2');
	expect(text).toMatch(/Denied 1(?! of)/);
});

test('the weighing carries names, findings and scores, and no order', () => {
	const found = weighables(smallDataset(), smallGeography, plottedReach, 'en');
	expect(found.map(({ iso2, name }) => [iso2, name])).toEqual([
		['pt', 'Portugal'],
		['jp', 'Japan']
	]);
	expect(found[0]?.findings).toMatchObject({
		soil: { found: 'km:4568', score: 100 },
		law: { score: 33 },
		presence: { score: 0 },
		practice: { score: 50 },
		leverage: { found: 'not-established' }
	});
	expect(found[1]?.findings.presence).toEqual({
		found: 'presence-none',
		score: 100,
		isUnverified: true
	});
});

test('without tables only the debate is drawn, and without either nothing', () => {
	const debate = pictures({ reach: undefined });
	expect(debate.match(/<figure/g)).toHaveLength(1);
	expect(debate).not.toContain('data-weigh');
	expect(pictures({ reach: undefined, dataset: smallDataset() }).trim()).toBe('');
});
