import { expect, test } from 'vitest';
import Slides from '../../src/lib/briefing/Slides.svelte';
import { storyOf } from '../../src/lib/model/story.ts';
import { slideViews } from '../../src/lib/views/slide-view.ts';
import { pagePlace } from '../../src/lib/model/page-place.ts';
import { overwriteGetLocale } from '../../src/lib/paraglide/runtime.js';
import { rendered, textOf } from '../helpers/rendered.ts';
import { smallDataset } from '../helpers/small-scenario.ts';
import { smallGeography as geography } from '../helpers/small-geography.ts';

const dataset = smallDataset();

function slides(language: 'en' | 'es' = 'en'): string[] {
	const place = pagePlace(language, 'brief/');
	overwriteGetLocale(() => language);
	const story = storyOf(dataset, geography, language);
	const views = slideViews(dataset, geography, language);
	const html = rendered(Slides, { slides: views, story, place }, language);
	return html.split('<section class="slide').slice(1);
}

test('every slide of the deck is there, with its number, its notes and how the question was closed', () => {
	const all = slides();
	expect(all).toHaveLength(dataset.briefing.length);
	for (const [index, html] of all.entries()) {
		expect(html).toContain(`id="/brief/${String(index + 1)}"`);
		const text = textOf(html);
		expect(text).toContain('The archive stayed where it was.');
		expect(text).toContain(`${String(index + 1)}/4`);
		expect(text).toContain(dataset.briefing[index]?.notes.en);
		const isBare = dataset.briefing[index]?.view === 'distance';
		expect(html.includes('<use href="#drawn-world"'), 'a picture of its own map, or none').toBe(
			!isBare
		);
	}
});

test('a country slide says what the country is called, and its claims with their status', () => {
	const text = textOf(slides()[1] ?? '');
	expect(text).toContain('Named as a destination Portugal Said to have room');
	expect(text).toContain('Lisbon is said to have room. Reported From the article');
	expect(text).toContain('The cellar is said to be damp. Disputed Added by us');
});

test('the sources behind a slide stand in its notes, numbered as the method page has them', () => {
	const html = slides()[1] ?? '';
	const list = html.slice(html.indexOf('speaker-sources'));
	expect(list).toMatch(/<li value="1">.*#source-gazette.*<li value="2">.*#source-herald/s);
	expect(slides()[0]).not.toContain('speaker-sources');
});

test('a comparison has a column for each country and the same rows for all', () => {
	const text = textOf(slides()[2] ?? '');
	expect(text).toContain('Portugal Japan');
	expect(text).toContain('Capital to the 50 states and DC 4,570 km 988 km');
});

test('the deck speaks Spanish where the page does', () => {
	const text = textOf(slides('es')[1] ?? '');
	expect(text).toContain('Se dice que Lisboa tiene espacio. Reportado');
	expect(text).toContain('El archivo se quedó donde estaba.');
	expect(text).toContain('Mencione el sótano.');
});

test('links on the map lead to a slide, whichever country they name', () => {
	const all = slides();
	const landing = (iso2: string) => all.findIndex((html) => html.includes(`id="/c/${iso2}"`));
	expect(['ke', 'pt', 'jp', 'us'].map(landing)).toEqual([3, 1, 0, 0]);
});
