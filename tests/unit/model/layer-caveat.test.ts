import { expect, test } from 'vitest';
import type { LayerFile } from '../../../src/lib/model/layer-file.ts';
import { caveatOf, shadingOf } from '../../../src/lib/model/shading.ts';
import { overwriteGetLocale } from '../../../src/lib/paraglide/runtime.js';

const table = {
	codes: { base: 'de it', none: 'fr', self: 'us pr' },
	unverified: 'it fr',
	publishers: ['A List'],
	more: false,
	checked: '2026-11-24'
};
const tables = { treaty: { ...table, unverified: '' }, rome: table, presence: table };
const file: LayerFile = {
	legal: { debate: tables, latest: tables },
	days: { debate: '2025-12-05', latest: '2026-10-10' },
	km: {},
	soil: 'us pr',
	bands: []
};

test('a layer says how many of its rows nobody verified, beside its title and aloud', () => {
	overwriteGetLocale(() => 'en');
	expect(caveatOf(file, 'presence')).toBe('2 of 3 rows unverified');
	const shading = shadingOf(file, 'presence', 'en');
	expect(shading?.caveat).toBe('2 of 3 rows unverified');
	expect(shading?.announcement).toContain('US forces in the country, 2 of 3 rows unverified');
	overwriteGetLocale(() => 'es');
	expect(caveatOf(file, 'presence')).toBe('2 de 3 filas sin verificar');
});

test('a layer whose rows are all verified, or that has none, says nothing of it', () => {
	overwriteGetLocale(() => 'en');
	expect(caveatOf(file, 'treaty')).toBeUndefined();
	expect(caveatOf(file, 'distance')).toBeUndefined();
	expect(caveatOf({ km: {}, soil: '', bands: [] }, 'presence')).toBeUndefined();
});
