import { expect, test } from 'vitest';
import { countryOf } from '../../data/dataset.ts';
import type { Claim } from '../../data/schema.ts';
import type { Language } from '../../data/vocabulary.ts';
import ClaimItem from '../../src/lib/panels/ClaimItem.svelte';
import { rendered, textOf } from '../helpers/rendered.ts';
import { smallDataset } from '../helpers/small-scenario.ts';

const dataset = smallDataset();
const [room, damp] = countryOf(dataset, 'pt').claims as [Claim, Claim];

function claimItem(claim: Claim, language: Language = 'en') {
	const sourcesOf = (ids: readonly string[]) =>
		dataset.sources.filter(({ id }) => ids.includes(id));
	return rendered(ClaimItem, { claim, sourcesOf, language, methodPath: '../method/' }, language);
}

test('a claim says what it says, how sure it is, where it is from, who says so and when', () => {
	const text = textOf(claimItem(room));
	expect(text).toContain('Lisbon is said to have room.');
	expect(text).toMatch(/Reported ?From the article ?It is said/);
	expect(claimItem(room)).toContain('<time datetime="2024-05-01">');
	expect(text).toContain('2024');
});

test.each([
	['en', 'Stated by the article, no source given'],
	['es', 'Lo afirma el artículo, sin citar fuente']
] as const)('a claim of the article that names nobody says so in %s', (language, words) => {
	const claim = { ...room, attribution: undefined };
	expect(textOf(claimItem(claim, language))).toContain(words);
	expect(textOf(claimItem(room, language))).not.toContain(words);
});

test('a claim of ours is marked as ours and never as the article’s', () => {
	const text = textOf(claimItem(damp));
	expect(text).toContain('Added by us');
	expect(text).not.toContain('From the article');
	expect(text).not.toContain('Stated by the article');
});

test('a contest stands beside the claim it contests, named as one', () => {
	const html = claimItem(damp);
	expect(html).toMatch(
		/<li class="contests"[^>]*>\s*<b>Contests<\/b>\s*The Gazette found it dry\./
	);
	expect(html.indexOf('The cellar is said to be damp.')).toBeLessThan(html.indexOf('Contests'));
	expect(html.indexOf('The Gazette found it dry.')).toBeLessThan(html.indexOf('</details>'));
});

test('a claim without checks has no list of them', () => {
	expect(claimItem(room)).not.toContain('class="checks"');
});

test('the sources of a claim and of its checks are listed together, each once', () => {
	const html = claimItem({ ...damp, sources: ['herald', 'gazette'] });
	expect(textOf(html)).toContain('Sources (2)');
	expect(html.match(/#source-gazette"/g)).toHaveLength(1);
	expect(html.match(/#source-herald"/g)).toHaveLength(1);
});

test('weak sourcing is told to the reader', () => {
	const weakSourcing = { en: 'Only one aggregator says so.', es: 'Solo lo dice un agregador.' };
	expect(textOf(claimItem({ ...room, weakSourcing }))).toContain('Only one aggregator says so.');
	expect(claimItem(room)).not.toContain('class="weak"');
});

test('a claim speaks one language only', () => {
	const spanish = textOf(claimItem(damp, 'es'));
	expect(spanish).toContain('Se dice que el sótano es húmedo.');
	expect(spanish).toContain('La Gaceta lo halló seco.');
	expect(spanish).toContain('Disputado');
	expect(spanish).not.toMatch(/cellar|Disputed|Contests|Added by us|Sources/);
});

test('a claim can be linked to', () => {
	expect(claimItem(room)).toContain('id="/claim/pt-room"');
});

test('prose that looks like markup is shown as it is written', () => {
	const text = { en: 'It holds 3 < 4 & more', es: 'x' };
	expect(claimItem({ ...room, text })).toContain('3 &lt; 4 &amp; more');
});
