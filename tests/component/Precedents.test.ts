import { expect, test } from 'vitest';
import { loadScenario } from '../../data/load.ts';
import type { Precedents as Table } from '../../data/precedents.ts';
import type { Dataset } from '../../data/dataset.ts';
import { languages, type Language } from '../../data/vocabulary.ts';
import { flatWorld } from '../../src/lib/cartography/flat-world.ts';
import { pagePlace } from '../../src/lib/model/page-place.ts';
import { overwriteGetLocale } from '../../src/lib/paraglide/runtime.js';
import PageFooter from '../../src/lib/panels/PageFooter.svelte';
import Precedents from '../../src/lib/panels/precedents/Precedents.svelte';
import { precedentsView } from '../../src/lib/views/precedents/precedents-view.ts';
import { headingLevels, rendered, textOf } from '../helpers/rendered.ts';
import { smallGeography } from '../helpers/small-geography.ts';
import { smallPrecedentFiles } from '../helpers/small-precedents.ts';
import { smallShared } from '../helpers/small-reach.ts';
import { smallFiles } from '../helpers/small-scenario.ts';

const { dataset } = loadScenario(
	smallFiles(['scenario.yaml', 'origin: ke', 'precedents: true\norigin: ke']),
	[...smallShared(), ...smallPrecedentFiles()]
);

function isWith(given: Dataset | undefined): given is Dataset & { readonly precedents: Table } {
	return given?.precedents !== undefined;
}

function page(language: Language): string {
	if (!isWith(dataset)) throw new Error('The small scenario has no precedents.');
	overwriteGetLocale(() => language);
	const view = precedentsView(dataset, smallGeography, flatWorld({ countries: [] }, 960), language);
	return rendered(Precedents, { view, place: pagePlace(language, 'precedents/') }, language);
}

test.each(languages)(
	'in %s every case is a row with its sources, and headings do not skip',
	(l) => {
		const html = page(l);
		const rows = [...html.matchAll(/<tr id="\/case\/([\w-]+)".*?<\/tr>/gs)];
		expect(rows.map(([, id]) => id)).toEqual(['ada', 'bo', 'cy', 'di', 'ed']);
		for (const [row] of rows) expect(row).toMatch(/class="case-sources"[^]*\((?:A|B|C)\)/);
		const levels = headingLevels(html);
		expect(levels[0]).toBe(1);
		expect(levels.every((level, index) => level - (levels[index - 1] ?? 0) <= 1)).toBe(true);
	}
);

test('the finding stands first, with its numbers, its intervals and its caution', () => {
	const text = textOf(page('en'));
	expect(text).toContain('Of the 2 rulers here');
	expect(text).toContain('1 of 2, 50 %; 95 % interval 9 to 91 %');
	expect(text).toContain('Take care.');
	expect(text).toContain(
		'5 cases whose host and ending were seen in a source, since 1946; 1 more are drafts'
	);
	expect(text).not.toContain('Somebody said so.');
});

test('map and timeline are pictures with words, whose parts name their cases', () => {
	const html = page('en');
	const pictures = [...html.matchAll(/<svg class="precedents-(?:map|timeline)".*?<\/svg>/gs)];
	expect(pictures).toHaveLength(2);
	for (const [picture] of pictures) {
		expect(picture).toMatch(/role="img" aria-label="[^"]+/);
		expect(new Set([...picture.matchAll(/data-case="(\w+)"/g)].map(([, id]) => id)).size).toBe(5);
	}
});

test('the footer leads to the page only where the story has one', () => {
	const footer = (hasPrecedents: boolean) =>
		rendered(PageFooter, {
			knownUntil: '2024-06-30',
			place: pagePlace('en', ''),
			hasPrecedents
		});
	expect(footer(true)).toContain('href="./precedents/"');
	expect(footer(false)).not.toContain('precedents/');
});
