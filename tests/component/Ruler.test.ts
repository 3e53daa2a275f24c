import { expect, test } from 'vitest';
import type { Language } from '../../data/vocabulary.ts';
import Ruler from '../../src/lib/panels/Ruler.svelte';
import { overwriteGetLocale } from '../../src/lib/paraglide/runtime.js';
import { rulerView } from '../../src/lib/views/ruler.ts';
import { plottedReach } from '../helpers/plotted-reach.ts';
import { headingLevels, rendered, textOf } from '../helpers/rendered.ts';
import { smallGeography } from '../helpers/small-geography.ts';
import { smallDataset } from '../helpers/small-scenario.ts';

function list(selected?: string, language: Language = 'en') {
	overwriteGetLocale(() => language);
	const dataset = { ...smallDataset(), reach: plottedReach };
	const ruler = rulerView(dataset, smallGeography, language);
	const html = rendered(Ruler, { label: 'Countries', ruler, selected }, language);
	return {
		html,
		links: [...html.matchAll(/<a .*?<\/a>/gs)].map(([link]) => link),
		rows: [...html.matchAll(/<li>.*?<\/li>/gs)].map(([row]) => row)
	};
}

test('candidates are rows, nearest first; origin and jurisdiction are links below them', () => {
	const { links, rows } = list();
	const hrefs = links.map((link) => /href="([^"]*)"/.exec(link)?.[1]);
	expect(hrefs).toEqual(['#/c/jp', '#/c/pt', '#/c/ke', '#/c/us']);
	expect(rows).toHaveLength(2);
	expect(links.slice(2).map(textOf)).toEqual(['From: Kenya', 'Measured to: United States']);
});

test('a row says in words its standing, distance, marks and both ends of its line', () => {
	const text = textOf(list().rows[1] ?? '');
	for (const words of [
		'Portugal',
		'Named as a destination',
		'4,570 km',
		'Treaty in force',
		'US base',
		'From Lisbon to West Quoddy Head'
	]) {
		expect(text).toContain(words);
	}
	expect(list('pt', 'es').html).toContain('Señalado como destino');
});

test('what rests on general knowledge says so, and what all share stands below', () => {
	const { html, rows } = list();
	expect(textOf(rows[0] ?? '')).toContain('No US base (unverified)');
	for (const row of rows) expect(textOf(row)).not.toContain('ICC');
	expect(textOf(html)).toContain('ICC not established (all of them)');
});

test('every mark has a shape of its own beside its words, and the key explains each', () => {
	const { html } = list();
	const shapes = [...html.matchAll(/class="tie (\w+)"><svg[^>]*><use href="#tie-(\w+)">/g)];
	expect(shapes.length).toBeGreaterThan(4);
	for (const [, tie, shape] of shapes) expect(shape).toBe(tie);
	const key = /<p class="key">.*?<\/p>/s.exec(html)?.[0] ?? '';
	const explained = [...key.matchAll(/#tie-(\w+)/g)].map(([, tie]) => tie);
	expect(new Set(explained)).toEqual(new Set(shapes.map(([, tie]) => tie)));
});

test('lines and their scale are drawn for the eye alone, all on one axis', () => {
	const { html } = list();
	expect(html).toMatch(/<div class="scale" aria-hidden="true">/);
	const ats = [...html.matchAll(/class="line" style="--at:([\d.]+)" aria-hidden="true"/g)];
	expect(ats.map(([, at]) => Number(at))).toEqual([19.8, 91.4]);
});

test('the open country is marked for those who do not see it, and only that one', () => {
	for (const iso2 of ['jp', 'ke', 'us']) {
		const marked = list(iso2).links.filter((link) => link.includes('aria-current="true"'));
		expect(marked).toHaveLength(1);
		expect(marked[0]).toContain(`#/c/${iso2}`);
	}
	expect(list().html).not.toContain('aria-current');
});

test('the list is a landmark with a name and a heading below that of the page', () => {
	const { html } = list();
	expect(html).toContain('<nav class="countries ruler" id="countries" aria-label="Countries">');
	expect(headingLevels(html)).toEqual([2]);
});
