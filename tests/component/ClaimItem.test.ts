import { expect, test } from 'vitest';
import { countryOf } from '../../data/dataset.ts';
import type { Claim } from '../../data/schema.ts';
import type { Language } from '../../data/vocabulary.ts';
import ClaimItem from '../../src/lib/panels/ClaimItem.svelte';
import type { DossierSetting } from '../../src/lib/panels/dossier-setting.ts';
import { overwriteGetLocale } from '../../src/lib/paraglide/runtime.js';
import { claimView } from '../../src/lib/views/claim-view.ts';
import { rendered, textOf } from '../helpers/rendered.ts';
import { smallDataset } from '../helpers/small-scenario.ts';

const dataset = smallDataset();
const [room, damp] = countryOf(dataset, 'pt').claims as [Claim, Claim];

function claimItem(claim: Claim, language: Language = 'en', setting: Partial<DossierSetting> = {}) {
	overwriteGetLocale(() => language);
	return rendered(
		ClaimItem,
		{
			claim: claimView(dataset, claim, language),
			setting: { language, methodPath: '../method/', ...setting }
		},
		language
	);
}

/** What of a claim can be seen before a reader unfolds anything, and what cannot. */
function seenAndFolded(html: string): [seen: string, folded: string] {
	const [before = '', rest = ''] = html.split(/<details[^>]*>/);
	const [summary = '', inside = ''] = rest.split('</summary>');
	const [folded = '', after = ''] = inside.split('</details>');
	return [textOf(before + summary + after), textOf(folded)];
}

test('a claim is its verdict and its sentence; where it is from, who says so and when are folded', () => {
	const [seen, folded] = seenAndFolded(claimItem(room));
	expect(seen).toMatch(/^Reported Lisbon is said to have room\./);
	expect(seen).not.toMatch(/From the article|It is said|2024/);
	expect(folded).toMatch(/^From the article ?It is said/);
	expect(folded).toContain('1 May 2024');
	expect(claimItem(room)).toContain('<time datetime="2024-05-01">');
});

test('on paper everything of a claim is unfolded, elsewhere nothing', () => {
	expect(claimItem(damp, 'en', { unfolded: true })).toMatch(/<details[^>]* open/);
	expect(claimItem(damp)).not.toMatch(/<details[^>]* open/);
});

test.each([
	['en', 'Stated by the article, no source given'],
	['es', 'Lo afirma el artículo, sin citar fuente']
] as const)('a claim of the article that names nobody says so in %s', (language, words) => {
	const claim = { ...room, attribution: undefined };
	expect(textOf(claimItem(claim, language))).toContain(words);
	expect(textOf(claimItem(room, language))).not.toContain(words);
});

test('a claim of ours is marked as ours in sight, and never as the article’s', () => {
	const [seen, folded] = seenAndFolded(claimItem(damp));
	expect(seen).toMatch(/^Disputed Added The cellar/);
	expect(folded).toContain('Added by us');
	expect(seen + folded).not.toContain('From the article');
	expect(seen + folded).not.toContain('Stated by the article');
	expect(seenAndFolded(claimItem(room))[0]).not.toContain('Added');
});

test('what contests or qualifies a claim stays in sight, named as such; what supports it is folded', () => {
	const [contest] = damp.checks;
	if (!contest) throw new Error('The claim has no check');
	const checks = (['supports', 'qualifies', 'contests'] as const).map((bearing) => ({
		...contest,
		bearing,
		text: { en: `It ${bearing}.`, es: 'x' }
	}));
	const [seen, folded] = seenAndFolded(claimItem({ ...damp, checks }));
	expect(seen).toContain('Qualifies It qualifies.');
	expect(seen).toContain('Contests It contests.');
	expect(seen).not.toContain('It supports.');
	expect(folded).toContain('Supports It supports.');
});

test('a claim without findings names none', () => {
	expect(claimItem(room)).not.toContain('class="check');
});

test('in an embed the sources are a link to the claim on the full page', () => {
	const html = claimItem(damp, 'en', { fullPage: '../../c/pt/' });
	expect(html).toMatch(/href="..\/..\/c\/pt\/#\/claim\/pt-damp" target="_blank"/);
	expect(html).not.toContain('#source-');
	expect(seenAndFolded(html)[0]).toContain('Contests The Gazette found it dry.');
});

test('the sources of a claim and of its checks are listed together, each once', () => {
	const html = claimItem({ ...damp, sources: ['herald', 'gazette'] });
	expect(textOf(html)).toContain('Sources (2)');
	expect(html.match(/#source-gazette"/g)).toHaveLength(1);
	expect(html.match(/#source-herald"/g)).toHaveLength(1);
});

test('weak sourcing is told in sight of the reader', () => {
	const weakSourcing = { en: 'Only one aggregator says so.', es: 'Solo lo dice un agregador.' };
	expect(seenAndFolded(claimItem({ ...room, weakSourcing }))[0]).toContain(
		'Only one aggregator says so.'
	);
	expect(claimItem(room)).not.toContain('class="weak');
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
