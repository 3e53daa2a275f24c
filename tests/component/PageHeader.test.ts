import { expect, test } from 'vitest';
import { languages, type Language } from '../../data/vocabulary.ts';
import { pagePlace } from '../../src/lib/model/page-place.ts';
import PageHeader from '../../src/lib/panels/PageHeader.svelte';
import { headingLevels, rendered, textOf } from '../helpers/rendered.ts';
import { smallDataset } from '../helpers/small-scenario.ts';

const { scenario } = smallDataset();

function header(language: Language, below = '') {
	return rendered(PageHeader, { scenario, place: pagePlace(language, below) }, language);
}

test('the header says what the page is, as of when, and how it ended', () => {
	const text = textOf(header('en'));
	expect(text).toContain('The debate as of 1 May 2024');
	expect(text).toContain('Where could the archive move?');
	expect(text).toContain('How it ended. The archive stayed where it was.');
});

test.each(languages)('in %s there is one title, and it is the first heading', (language) => {
	expect(headingLevels(header(language))).toEqual([1]);
	expect(header(language)).toContain(`<h1>${scenario.title[language]}</h1>`);
});

test('the first things in the tab order lead past the map', () => {
	const links = [...header('en').matchAll(/<a class="skip" href="([^"]*)">/g)];
	expect(links.map(([, href]) => href)).toEqual(['#countries', '#dossiers']);
	expect(header('en').indexOf('<a ')).toBe(links[0]?.index);
});

test.each([
	['en', '', 'es', './es/'],
	['en', 'c/pt/', 'es', '../../es/c/pt/'],
	['es', '', 'en', '../'],
	['es', 'c/pt/', 'en', '../../../c/pt/']
] as const)('from %s, page "%s", the menu leads to %s', (language, below, other, href) => {
	const menu = /<nav class="languages".*?<\/nav>/s.exec(header(language, below))?.[0] ?? '';
	const links = [...menu.matchAll(/<a [^>]*>/g)].map(([tag]) => tag);
	expect(links).toHaveLength(1);
	expect(links[0]).toContain(`href="${href}"`);
	expect(links[0]).toContain(`hreflang="${other}"`);
	expect(links[0]).toContain(`lang="${other}"`);
});

test('each language is called by its own name, the current one marked', () => {
	for (const language of languages) {
		const menu = /<nav class="languages".*?<\/nav>/s.exec(header(language))?.[0] ?? '';
		expect(textOf(menu)).toMatch(/^English ?Español$/);
		expect(menu).toContain(
			`<span aria-current="true">${language === 'en' ? 'English' : 'Español'}</span>`
		);
	}
});
