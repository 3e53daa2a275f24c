import { expect, test } from 'vitest';
import type { Dataset } from '../../data/dataset.ts';
import { languages, type Language } from '../../data/vocabulary.ts';
import Dossier from '../../src/lib/panels/Dossier.svelte';
import { overwriteGetLocale } from '../../src/lib/paraglide/runtime.js';
import { countryView, embeddedCountry } from '../../src/lib/views/country-view.ts';
import { headingLevels, rendered, textOf } from '../helpers/rendered.ts';
import { smallGeography } from '../helpers/small-geography.ts';
import { smallDataset } from '../helpers/small-scenario.ts';

const small = smallDataset();

function dossier(iso2: string, language: Language = 'en', dataset: Dataset = small, open = false) {
	overwriteGetLocale(() => language);
	const country = countryView(dataset, smallGeography, iso2, language);
	const props = { country, open, setting: { language, methodPath: 'method/' } };
	return rendered(Dossier, props, language);
}

/** Headings of a dossier, in their order. */
function headings(html: string): string[] {
	return [...html.matchAll(/<h[23][^>]*>(.*?)<\/h[23]>/gs)].map(([, text = '']) => textOf(text));
}

test('a dossier goes from what a country is, over distance and the case for and against, to how it is cited', () => {
	const html = dossier('pt');
	expect(headings(html)).toEqual([
		'Portugal',
		'Distance',
		'The case for',
		'The case against',
		'Measured in other ways',
		'Cite this dossier'
	]);
	const text = textOf(html);
	expect(text.indexOf('Named as a destination')).toBeLessThan(text.indexOf('Portugal'));
	expect(text.indexOf('Portugal')).toBeLessThan(text.indexOf('Said to have room'));
	expect(text.indexOf('Said to have room')).toBeLessThan(text.indexOf('Distance'));
});

test('a candidate’s role and context come after the case against, folded, with the verdicts of their claims', () => {
	const dataset = smallDataset([
		'countries/pt.yaml',
		'  - id: pt-damp',
		['context', 'role']
			.map(
				(section) => `  - id: pt-${section}
    section: ${section}
    basis: added
    status: reported
    text: { en: A, es: B }
    dated: '2024-05-01'
    checked: '2024-06-30'
    sources: [herald]
`
			)
			.join('') + '  - id: pt-damp'
	]);
	const html = dossier('pt', 'en', dataset);
	expect(headings(html)).toEqual([
		'Portugal',
		'Distance',
		'The case for',
		'The case against',
		'Role',
		'Context',
		'Measured in other ways',
		'Cite this dossier'
	]);
	const folded = [
		...html.matchAll(/<details class="fold claims[^>]*>\s*<summary[^>]*>(.*?)<\/summary>/gs)
	];
	expect(folded.map(([, summary = '']) => textOf(summary))).toEqual([
		'Role Reported 1',
		'Context Reported 1'
	]);
});

test.each([
	['en', 'No argument in favor is recorded.', 'No argument against is recorded.'],
	['es', 'No consta ningún argumento a favor.', 'No consta ningún argumento en contra.']
] as const)('a candidate without a case for or against says so, in %s', (language, pro, risk) => {
	const text = textOf(dossier('jp', language));
	expect(text).toContain(pro);
	expect(text).toContain(risk);
	expect(textOf(dossier('pt', language))).not.toContain(pro);
});

test('origin and jurisdiction are not judged: no empty case for or against', () => {
	expect(headings(dossier('ke')).slice(0, 3)).toEqual(['Kenya', 'Distance', 'Context']);
	expect(dossier('ke')).not.toContain('fold claims');
	expect(headings(dossier('us'))).toEqual(['United States', 'Cite this dossier']);
	expect(dossier('us')).not.toContain('class="none');
});

test('a claim stands in its own section and nowhere else', () => {
	const html = dossier('pt');
	const [, pro = ''] = html.split('The case for');
	const [favour = '', against = ''] = pro.split('The case against');
	expect(favour).toContain('Lisbon is said to have room.');
	expect(favour).not.toContain('damp');
	expect(against).toContain('The cellar is said to be damp.');
});

test('why a dossier is lopsided is said at its end, where it is', () => {
	const balance = 'balance: { en: The article lists no risks., es: No cita riesgos. }\nclaims:';
	const dataset = smallDataset(['countries/pt.yaml', 'claims:', balance]);
	const text = textOf(dossier('pt', 'en', dataset));
	expect(text).toContain('The article lists no risks.');
	expect(text.indexOf('The article lists no risks.')).toBeGreaterThan(
		text.indexOf('The case against')
	);
	expect(dossier('pt')).not.toContain('class="balance');
});

test('only the dossier that the page was made for is open', () => {
	expect(dossier('pt', 'en', small, true)).toMatch(/<article class="[^"]*\bis-open\b/);
	expect(dossier('pt')).not.toContain('is-open');
});

test('a dossier is where links to its country lead, and leads back to all of them', () => {
	const html = dossier('pt');
	expect(html).toContain('id="/c/pt"');
	expect(textOf(/<a class="close[^"]*" href="#\/">.*?<\/a>/s.exec(html)?.[0] ?? '')).toBe(
		'All countries'
	);
});

test('an embed shows the case, and leaves distances in other ways, context and citation to the full page', () => {
	overwriteGetLocale(() => 'en');
	const country = embeddedCountry(countryView(small, smallGeography, 'pt', 'en'));
	const setting = { language: 'en' as const, methodPath: '', fullPage: '../../c/pt/' };
	const html = rendered(Dossier, { country, open: true, setting });
	expect(headings(html)).toEqual(['Portugal', 'The case for', 'The case against']);
	expect(html).toContain('<a href="../../c/pt/" target="_blank">');
	expect(html).toMatch(/<article class="[^"]*\bcompact\b/);
});

test.each(languages)('in %s nothing is undefined, and no heading skips a level', (language) => {
	for (const { iso2 } of small.countries) {
		const html = dossier(iso2, language);
		expect(textOf(html), iso2).not.toMatch(/undefined|null|NaN|\[object|\{\w+\}/);
		const levels = headingLevels(html);
		expect(levels[0], iso2).toBe(2);
		for (const [index, level] of levels.entries()) {
			expect(level - (levels[index - 1] ?? 1), iso2).toBeLessThanOrEqual(1);
		}
	}
});
