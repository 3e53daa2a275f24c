import { expect, test } from 'vitest';
import { overwriteGetLocale } from '../../src/lib/paraglide/runtime.js';
import { languages } from '../../data/vocabulary.ts';
import CompareTable from '../../src/lib/panels/CompareTable.svelte';
import Reach from '../../src/lib/panels/Reach.svelte';
import OtherDossier from '../../src/lib/panels/OtherDossier.svelte';
import { otherCountryView } from '../../src/lib/views/other-country.ts';
import type { ReachRowView } from '../../src/lib/views/reach-view.ts';
import { rendered, textOf } from '../helpers/rendered.ts';
import { smallGeography } from '../helpers/small-geography.ts';
import { smallDataset } from '../helpers/small-scenario.ts';

const iceland = smallGeography.others.is;
if (!iceland) throw new Error('The small geography has lost Iceland');
const distances = iceland;

function dossier(
	mentions: ReturnType<typeof smallDataset>['mentions'],
	language: 'en' | 'es' = 'en'
) {
	const dataset = { ...smallDataset(), mentions };
	overwriteGetLocale(() => language);
	const country = otherCountryView(dataset, distances, language);
	return textOf(
		rendered(OtherDossier, { country, days: undefined, language, methodPath: 'method/' }, language)
	);
}

test('a country nobody named says so, and how far it lies', () => {
	const text = dossier([]);
	expect(text).toContain('Not named in the article');
	expect(text).toContain('Iceland');
	expect(text).toContain('1,230 km');
});

test('a country that somebody named says who, and when', () => {
	const mention = {
		iso2: 'is',
		text: { en: 'A guide named Iceland.', es: 'Una guía nombró Islandia.' },
		dated: '2024-05-01',
		sources: ['herald']
	};
	const text = dossier([mention, { ...mention, iso2: 'mt', text: { en: 'Malta.', es: 'Malta.' } }]);
	expect(text).toContain('Named elsewhere as a possible destination');
	expect(text).toContain('A guide named Iceland. 1 May 2024');
	expect(text).not.toContain('Malta');
});

test.each(languages)('in %s nothing is undefined', (language) => {
	expect(dossier([], language)).not.toMatch(/undefined|null|NaN|\[object|\{\w+\}/);
});

/** A row of reach with nothing but a word in it. */
function row(id: string, label: string, word: string): ReachRowView {
	return { id, dimension: 'law', label, tie: 'free', word, text: '', facts: '', sources: [] };
}

test('a comparison has a row for every row of the dossiers and says whose each cell is', () => {
	const html = rendered(CompareTable, {
		caption: 'Side by side',
		days: undefined,
		language: 'en',
		methodPath: 'method/',
		countries: [
			{ iso2: 'is', name: 'Iceland', standing: '', reach: [row('soil', 'Soil', '2 km')] },
			{
				iso2: 'pt',
				name: 'Portugal',
				standing: 'Facilitator',
				reach: [row('soil', 'Soil', '1 km'), row('law', 'Law', 'None')]
			}
		]
	});
	expect(textOf(html)).toBe(
		'Side by side Row Iceland Portugal Part in the story Facilitator Soil 2 km 1 km Law – None'
	);
	expect(html.match(/data-name="Iceland"/g)).toHaveLength(3);
});

const days = { debate: '5 December 2025', latest: '10 October 2026' };
const changed: ReachRowView = {
	...row('law', 'Law', 'Party'),
	latest: { tie: 'partly', word: 'Leaving', text: '', facts: '', sources: [] }
};

test('a row that changed says both, each with its day, and the heading counts it', () => {
	const html = rendered(Reach, {
		rows: [row('soil', 'Soil', '2 km'), changed],
		days,
		iso2: 'pt',
		language: 'en',
		methodPath: 'method/'
	});
	const text = textOf(html);
	expect(text).toContain('One row differs between the two days; it is marked.');
	expect(text).toContain('On 5 December 2025 · different on 10 October 2026 Party');
	expect(text).toContain('On 10 October 2026 · changed since 5 December 2025 Leaving');
	expect(html.match(/<div class="on-day[^>]*data-day=/g)).toHaveLength(2);
	// Its mark stands for it while it is folded, once for each day.
	expect(html.match(/<span class="on-day[^>]*data-day=/g)).toHaveLength(2);
	expect(html.match(/type="radio" name="as-of-pt"/g)).toHaveLength(2);
});

test('where there is but one day nothing is to be chosen', () => {
	const html = rendered(Reach, {
		rows: [row('soil', 'Soil', '2 km')],
		days: undefined,
		iso2: 'pt',
		language: 'en',
		methodPath: 'method/'
	});
	expect(html).not.toContain('type="radio"');
});

test('a comparison has the same two days', () => {
	const html = rendered(CompareTable, {
		caption: 'Side by side',
		days,
		language: 'en',
		methodPath: 'method/',
		countries: [{ iso2: 'pt', name: 'Portugal', standing: '', reach: [changed] }]
	});
	expect(textOf(html)).toContain('On 10 October 2026 · changed since 5 December 2025 Leaving');
	expect(html.match(/type="radio"/g)).toHaveLength(2);
});
