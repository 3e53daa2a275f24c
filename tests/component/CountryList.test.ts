import { expect, test } from 'vitest';
import type { Language } from '../../data/vocabulary.ts';
import { storyOf } from '../../src/lib/model/story.ts';
import CountryList from '../../src/lib/panels/CountryList.svelte';
import { overwriteGetLocale } from '../../src/lib/paraglide/runtime.js';
import { rendered, textOf } from '../helpers/rendered.ts';
import { smallGeography } from '../helpers/small-geography.ts';
import { smallDataset } from '../helpers/small-scenario.ts';

function storyIn(language: Language) {
	overwriteGetLocale(() => language);
	return storyOf(smallDataset(), smallGeography, language);
}

// Labels take their time to place, so every language is told once.
const stories = { en: storyIn('en'), es: storyIn('es') };

function list(selected?: string, language: Language = 'en') {
	const { countries, words } = stories[language];
	const html = rendered(CountryList, { label: words.countryList, countries, selected }, language);
	return {
		html,
		entries: [...html.matchAll(/<li>.*?<\/li>/gs)].map(([entry]) => entry)
	};
}

test('candidates come first in the order of the story, then origin and jurisdiction', () => {
	const hrefs = list().entries.map((entry) => /href="([^"]*)"/.exec(entry)?.[1]);
	expect(hrefs).toEqual(['#/c/pt', '#/c/jp', '#/c/ke', '#/c/us']);
});

test('an entry has name, standing in words and distance; the jurisdiction has no distance', () => {
	const { entries } = list();
	for (const words of ['Portugal', 'Named as a destination', '4,570 km to US soil']) {
		expect(textOf(entries[0] ?? '')).toContain(words);
	}
	expect(textOf(entries[3] ?? '')).not.toContain('km');
	expect(entries[3]).not.toContain('class="distance"');
	expect(list('pt', 'es').html).toContain('Señalado como destino');
});

test('the open country is marked for those who do not see it, and only that one', () => {
	const { entries } = list('jp');
	const marked = entries.map((entry) => entry.includes('aria-current="true"'));
	expect(marked).toEqual([false, true, false, false]);
	expect(list().html).not.toContain('aria-current');
});

test.each([
	['en', 'Countries'],
	['es', 'Países']
] as const)('the list is a landmark with a name, in %s', (language, name) => {
	expect(list(undefined, language).html).toContain(`<nav class="countries" aria-label="${name}">`);
});

test('the coloured mark says nothing that the words do not: it is hidden from screen readers', () => {
	for (const entry of list().entries) {
		expect(entry).toMatch(/<span class="mark" aria-hidden="true"><\/span>/);
	}
});
