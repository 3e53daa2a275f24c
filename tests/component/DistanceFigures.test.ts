import { expect, test } from 'vitest';
import type { Language } from '../../data/vocabulary.ts';
import DistanceFigures from '../../src/lib/panels/DistanceFigures.svelte';
import { overwriteGetLocale } from '../../src/lib/paraglide/runtime.js';
import { countryView } from '../../src/lib/views/country-view.ts';
import { rendered, textOf } from '../helpers/rendered.ts';
import { smallGeography } from '../helpers/small-geography.ts';
import { smallDataset } from '../helpers/small-scenario.ts';

function html(iso2: string, language: Language = 'en', dataset = smallDataset()) {
	overwriteGetLocale(() => language);
	const { figures, beyond } = countryView(dataset, smallGeography, iso2, language);
	const props = { figures, beyond, setting: { language, methodPath: 'method/' } };
	return rendered(DistanceFigures, props, language);
}

function figures(iso2: string, language: Language = 'en') {
	return textOf(html(iso2, language));
}

test('both distances are named by their ends and given in kilometres and miles', () => {
	const text = figures('pt');
	expect(text).toContain('4,570 km 2,840 mi');
	expect(text).toMatch(
		/4,570 km .*from Lisbon to the nearest of the 50 states and DC: West Quoddy Head/
	);
	expect(text).toContain('6,440 km 4,000 mi');
	expect(text).toMatch(/6,440 km .*from Nairobi to Lisbon, along the arc/);
});

test('figures are grouped as the language groups them', () => {
	const text = figures('jp', 'es');
	expect(text).toContain('988 km');
	expect(text).toContain('11.260 km');
	expect(text).toContain('Cabo West Quoddy');
	expect(text).toContain('Tokio');
});

test('miles come from the exact length, not from the printed kilometres', () => {
	expect(figures('ke')).toContain('11,230 km 6,980 mi');
});

test('the origin has no arc to itself', () => {
	expect(figures('ke')).not.toContain('along the arc');
	expect(figures('ke')).not.toMatch(/NaN|undefined/);
});

test('how the length is measured is one link away', () => {
	expect(html('pt')).toMatch(/<a [^>]*href="method\/#distance">How we measure<\/a>/);
	expect(html('pt', 'es')).toMatch(/href="method\/#distance">Cómo medimos</);
});
