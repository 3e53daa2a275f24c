import { expect, test } from 'vitest';
import { countryOf } from '../../../data/dataset.ts';
import type { Claim } from '../../../data/schema.ts';
import type { Language } from '../../../data/vocabulary.ts';
import { overwriteGetLocale } from '../../../src/lib/paraglide/runtime.js';
import { claimView, claimViews } from '../../../src/lib/views/claim-view.ts';
import { smallDataset } from '../../helpers/small-scenario.ts';

const dataset = smallDataset();
const [room, damp] = countryOf(dataset, 'pt').claims as [Claim, Claim];

function viewOf(claim: Claim, language: Language = 'en') {
	overwriteGetLocale(() => language);
	return claimView(dataset, claim, language);
}

test('a claim is told with its verdict, its origin, who says so and when', () => {
	expect(viewOf(room)).toMatchObject({
		id: 'pt-room',
		text: 'Lisbon is said to have room.',
		status: 'reported',
		statusWord: 'Reported',
		ours: undefined,
		basis: 'From the article',
		attribution: 'It is said',
		dated: '2024-05-01',
		day: '1 May 2024'
	});
});

test.each([
	['en', 'Stated by the article, no source given'],
	['es', 'Lo afirma el artículo, sin citar fuente']
] as const)('a statement of the article that names nobody says so in %s', (language, words) => {
	expect(viewOf({ ...room, attribution: undefined }, language).attribution).toBe(words);
});

test('a claim of ours is marked as ours, and never said to be stated by the article', () => {
	const { ours, basis, attribution } = viewOf({ ...damp, attribution: undefined });
	expect({ ours, basis, attribution }).toEqual({
		ours: 'Added',
		basis: 'Added by us',
		attribution: undefined
	});
});

test('what contests or qualifies a claim is told apart from what supports it', () => {
	const [contest] = damp.checks;
	if (!contest) throw new Error('The claim has no check');
	const checks = (['supports', 'qualifies', 'contests'] as const).map((bearing) => ({
		...contest,
		bearing
	}));
	const view = viewOf({ ...damp, checks });
	expect(view.counter.map(({ word }) => word)).toEqual(['Qualifies', 'Contests']);
	expect(view.support.map(({ word }) => word)).toEqual(['Supports']);
	expect(view.counter[0]?.text).toBe('The Gazette found it dry.');
});

test('sources of a claim and of its findings are named once each, by their number', () => {
	const view = viewOf({ ...damp, sources: ['herald', 'gazette'] });
	expect(view.sources.map(({ id, number }) => [id, number])).toEqual([
		['gazette', 1],
		['herald', 2]
	]);
});

test('a view is plain and in one language', () => {
	overwriteGetLocale(() => 'es');
	const views = claimViews(dataset, [room, damp], 'es');
	const sent = JSON.parse(JSON.stringify(views)) as typeof views;
	expect(sent.map(({ text }) => text)).toEqual([
		expect.stringContaining('Lisboa'),
		'Se dice que el sótano es húmedo.'
	]);
	expect(JSON.stringify(sent)).not.toMatch(/Reported|Disputed|Contests|Added by us/);
});
