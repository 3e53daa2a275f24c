import { expect, test } from 'vitest';
import LayerLegend from '../../src/lib/map/LayerLegend.svelte';
import { missingShading, shadingOf } from '../../src/lib/model/shading.ts';
import type { LayerFile } from '../../src/lib/model/layer-file.ts';
import { overwriteGetLocale } from '../../src/lib/paraglide/runtime.js';
import { rendered, textOf } from '../helpers/rendered.ts';

const table = {
	codes: { 'in-force': 'fr tr', dormant: 'cu', self: 'us' },
	unverified: 'fr',
	publishers: ['First List', 'Second List'],
	more: true,
	checked: '2026-11-24'
};
const tables = { treaty: table, rome: { ...table, codes: {} }, presence: { ...table, codes: {} } };
const later = { ...table, codes: { 'in-force': 'fr', dormant: 'cu', self: 'us' } };
const file: LayerFile = {
	legal: { debate: tables, latest: { ...tables, treaty: later } },
	days: { debate: '2025-12-05', latest: '2026-10-10' },
	km: { fr: 4820, tr: 7590, cu: 161, ru: 5850 },
	soil: 'us',
	bands: []
};
const [onclose, onasof] = [() => undefined, () => undefined];

function legend(layer: 'treaty' | 'distance'): string {
	overwriteGetLocale(() => 'en');
	const shading = shadingOf(file, layer, 'en');
	return rendered(LayerLegend, { shading, methodPath: 'method/', onasof, onclose });
}

test('each category has a key with its own pattern, its word and its count', () => {
	const html = legend('treaty');
	const entries = [...html.matchAll(/<li>.*?<\/li>/gs)].map(([entry]) => entry);
	expect(entries.map(textOf)).toEqual([
		'In force 2',
		'In force, long unused 1',
		'US soil 1',
		'Not established 1'
	]);
	const tones = entries.map((entry) => /data-tone="(\w+)"/.exec(entry)?.[1]);
	expect(tones).toEqual(['5', '4', 'self', '0']);
	for (const tone of ['0', '2', '3', '4']) expect(html).toContain(`id="key-${tone}"`);
});

test('it says whose lists these are, as of when, what is unverified, and leads to the method', () => {
	const html = legend('treaty');
	const text = textOf(html);
	expect(text).toContain('First List, Second List and others');
	expect(text).toContain('24 Nov 2026');
	expect(text).toContain('1 of 3 rows');
	expect(html).toContain('href="method/"');
});

test('it says as of which day, offers the other, and names what differs', () => {
	const html = legend('treaty');
	const text = textOf(html);
	expect(text).toContain('5 December 2025, the debate');
	expect(text).toContain('10 October 2026, the latest known');
	expect(text).toContain('In another category on 10 October 2026: Türkiye (Not established).');
	expect(html).toMatch(/<input[^>]*value="debate"[^>]*checked/);
	expect(html).not.toMatch(/<input[^>]*value="latest"[^>]*checked/);
	expect(legend('distance')).not.toContain('as-of-choice');
});

test('distance has a key per band, and no line before the nearest', () => {
	const html = legend('distance');
	expect(html.match(/<li>/g)).toHaveLength(7);
	expect(html.match(/band-line/g)).toHaveLength(6);
	expect(textOf(html)).toContain('under 1,000 km 1');
});

test('a layer that the story does not have says so instead of vanishing', () => {
	overwriteGetLocale(() => 'en');
	const html = rendered(LayerLegend, {
		shading: missingShading('rome'),
		methodPath: 'method/',
		onasof,
		onclose
	});
	expect(textOf(html)).toContain('no such layer');
});
