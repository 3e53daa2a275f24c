import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const site = process.env.SALIDA_OUTPUT ?? 'build';

const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) =>
	name.endsWith('.html')
);

test.each(pages)('%s names no address on another host but links for readers', (page) => {
	const html = readFileSync(join(site, page), 'utf8');
	const loaded = html.match(/<(?:script|link|img|iframe|source)[^>]*(?:src|href)="https?:[^"]*"/g);
	expect(loaded ?? []).toEqual([]);
});

test.each(pages)('%s has a title, a language and one main heading', (page) => {
	const html = readFileSync(join(site, page), 'utf8');
	expect(html).toMatch(/<title>[^<]{3,}<\/title>/);
	expect(html).toMatch(/<html lang="(?:en|es)"/);
	expect(html.match(/<h1/g)).toHaveLength(1);
});

test('every country of the list has its page in every language', () => {
	const html = readFileSync(join(site, 'index.html'), 'utf8');
	const list = /<nav class="countries.*?<\/nav>/s.exec(html)?.[0] ?? '';
	const countries = [...list.matchAll(/href="#\/c\/(\w\w)"/g)].map((match) => match[1] ?? '');
	expect(countries.length).toBeGreaterThan(2);
	for (const iso2 of countries) {
		for (const language of ['', 'es']) {
			expect(existsSync(join(site, language, 'c', iso2, 'index.html'))).toBe(true);
		}
	}
});

test('no page holds a number that is none', () => {
	for (const page of pages) {
		expect(readFileSync(join(site, page), 'utf8')).not.toMatch(
			/\bNaN\b|undefined|Infinity|\[object /
		);
	}
});

test('each worker is one file that imports nothing', () => {
	const workers = readdirSync(join(site, '_app'), { recursive: true, encoding: 'utf8' }).filter(
		(name) => /worker.*\.js$/.test(name)
	);
	expect(workers.map((name) => /(\w+)-worker/.exec(name)?.[1]).sort()).toEqual(['gl', 'route']);
	for (const worker of workers) {
		const code = readFileSync(join(site, '_app', worker), 'utf8');
		expect(code).not.toMatch(/^import |\bimport\s*\{[^}]*\}\s*from/m);
	}
});
