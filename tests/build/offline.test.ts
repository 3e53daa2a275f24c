import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { offlineFiles, offlineNames } from '../helpers/offline-files.ts';
import budgets from './budgets.json' with { type: 'json' };

let folder = '';

beforeAll(() => {
	folder = offlineFiles();
}, 240_000);

function read(name: string): string {
	return readFileSync(join(folder, name), 'utf8');
}

test.each(offlineNames)('%s stays within its budgets', (name) => {
	const html = read(name);
	expect(Buffer.byteLength(html)).toBeLessThanOrEqual(budgets.offline.limit);
	expect(gzipSync(html, { level: 9 }).length).toBeLessThanOrEqual(budgets.offlineGzipped.limit);
});

test.each(offlineNames)('%s says the words of its story, wherever it has room for them', (name) => {
	expect(read(name)).not.toMatch(/\[\[(?:court|story)\./i);
});

test.each(offlineNames)('%s has every claim and every source of the site', (name) => {
	const html = read(name);
	const site = process.env.SALIDA_OUTPUT ?? 'build';
	const below = name === 'salida-es.html' ? 'es/' : '';
	const idsOf = (page: string, pattern: RegExp) =>
		[...page.matchAll(pattern)].map(([, id]) => id ?? '');
	const claims = idsOf(
		readFileSync(join(site, `${below}index.html`), 'utf8'),
		/ id="(\/claim\/[^"]+)"/g
	);
	const sources = idsOf(
		readFileSync(join(site, `${below}method/index.html`), 'utf8'),
		/ id="(source-[^"]+)"/g
	);
	expect(claims.length).toBeGreaterThan(3);
	expect(sources.length).toBeGreaterThan(3);
	for (const id of [...claims, ...sources]) expect(html).toContain(` id="${id}"`);
});

test.each(offlineNames)('every link within %s leads to something in it', (name) => {
	const html = read(name);
	const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
	const markup = html.replace(/<script\b.*?<\/script>/gs, '');
	const targets = [...markup.matchAll(/ href="#([^"]*)"/g)].map(([, id = '']) => id);
	expect(targets.length).toBeGreaterThan(20);
	const missing = targets.filter((id) => !ids.has(id));
	expect(
		missing.filter((id) => !/^\/(?:c\/[a-z]{2}\/|compare(?:\/[a-z]{2}){2,3}|brief\/1)$/.test(id))
	).toEqual([]);
});

test.each(offlineNames)('no two elements of %s have one name', (name) => {
	const markup = read(name).replace(/(<script\b[^>]*>).*?<\/script>/gs, '$1');
	const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
	expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test.each(offlineNames)('the policy of %s allows each script that runs, by its hash', (name) => {
	const html = read(name);
	const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
	const scripts = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, code = '']) => code);
	expect(scripts.filter((code) => code.includes('deck-first')).length).toBeGreaterThan(0);
	for (const code of scripts) {
		expect(policy).toContain(`'sha256-${createHash('sha256').update(code).digest('base64')}'`);
	}
});
