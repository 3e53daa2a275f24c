import { expect, test } from 'vitest';
import SourceList from '../../src/lib/panels/SourceList.svelte';
import SourceReferences from '../../src/lib/panels/SourceReferences.svelte';
import { rendered, textOf } from '../helpers/rendered.ts';
import { sourceViews } from '../../src/lib/views/source-view.ts';
import { smallDataset } from '../helpers/small-scenario.ts';

const dataset = smallDataset();
const sources = sourceViews(dataset, ['gazette', 'herald']);
const [gazette] = sources;

test('each source leads to its entry on the method page', () => {
	const html = rendered(SourceReferences, { sources, language: 'en', methodPath: '../../method/' });
	const links = [...html.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href);
	expect(links).toEqual(['../../method/#source-gazette', '../../method/#source-herald']);
});

test('on the method page itself the link stays on the page, where the entry is', () => {
	const html = rendered(SourceReferences, { sources, language: 'en', methodPath: '' });
	const list = rendered(SourceList, { sources: dataset.sources, language: 'en' });
	for (const [, id = ''] of html.matchAll(/href="#([^"]*)"/g)) expect(list).toContain(`id="${id}"`);
	expect(html).toContain('href="#source-herald"');
});

test.each([
	['en', 'Sources (2)'],
	['es', 'Fuentes (2)']
] as const)('how many there are can be read before they are opened, in %s', (language, words) => {
	const html = rendered(SourceReferences, { sources, language, methodPath: '' }, language);
	expect(textOf(/<summary[^>]*>.*?<\/summary>/s.exec(html)?.[0] ?? '')).toBe(words);
	expect(html).toMatch(/^<details class="sources[^"]*">/);
});

test('a source is named by publisher and day, and by publisher alone where it carries no day', () => {
	const undated = gazette && [
		{ id: gazette.id, number: gazette.number, publisher: gazette.publisher }
	];
	const dated = rendered(SourceReferences, { sources, language: 'en', methodPath: '' });
	expect(textOf(dated)).toMatch(/The Made-up Gazette, 1 May 2024 The Made-up Herald, 2 May 2024/);
	const html = rendered(SourceReferences, {
		sources: undated ?? [],
		language: 'en',
		methodPath: ''
	});
	expect(textOf(html)).toBe('Sources (1) The Made-up Gazette');
});
