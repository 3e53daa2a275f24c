import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { spawnSync } from 'node:child_process';
import { expect, onTestFinished, test } from 'vitest';
import budgets from './budgets.json' with { type: 'json' };

const site = process.env.SALIDA_OUTPUT ?? 'build';

const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) =>
	/(?:^|\/)embed\/(?:c\/\w\w\/)?index\.html$/.test(name.replaceAll('\\', '/'))
);

function read(file: string): string {
	return readFileSync(join(site, file), 'utf8');
}

function gzipped(text: string): number {
	return gzipSync(text, { level: 9 }).length;
}

/** Scripts and style sheets that a page names, as files of the site. */
function namedBy(page: string): string[] {
	const links = [
		...read(page).matchAll(
			/<(?:script|link rel="(?:stylesheet|modulepreload)")[^>]*(?:src|href)="([^"]+)"/g
		)
	];
	return links.map((link) => join(dirname(page), (link[1] ?? '').replace(/\?.*/, '')));
}

test('there is an embed page of the overview and of every country, in every language', () => {
	const list = /<nav class="countries.*?<\/nav>/s.exec(read('embed/index.html'))?.[0] ?? '';
	const links = list.matchAll(/href="#\/c\/(\w\w)"/g);
	const countries = new Set([...links].map(([, iso2]) => iso2));
	expect(countries.size).toBeGreaterThan(2);
	expect(pages).toHaveLength((countries.size + 1) * 2);
});

test.each(pages)('%s stays within the budgets of an embed', (page) => {
	const html = gzipped(read(page));
	const named = namedBy(page);
	expect(named).toEqual(['embed-page.js']);
	const code = named.reduce((sum, file) => sum + gzipped(read(file)), 0);
	expect(html + code).toBeLessThanOrEqual(budgets.embed.limit);
	expect(html).toBeLessThanOrEqual(budgets.secondEmbed.limit);
});

test('the loader stays within its budget and imports nothing', () => {
	const loader = read('embed.js');
	expect(gzipped(loader)).toBeLessThanOrEqual(budgets.loader.limit);
	expect(loader).not.toMatch(
		/\bimport\b|\beval\b|Function\(|innerHTML|location\.(?:href|assign)\s*[=(]/
	);
});

test.each(pages)('%s leads engines to the full page, and allows only its own scripts', (page) => {
	const html = read(page);
	expect(html).toContain('<meta name="robots" content="noindex, nofollow, noarchive">');
	const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? 'none';
	expect(existsSync(join(site, dirname(page), canonical, 'index.html'))).toBe(true);
	const policy = /content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
	for (const [, kind = '', text = ''] of html.matchAll(/<(script|style)>(.*?)<\/\1>/gs)) {
		const hash = createHash('sha256').update(text).digest('base64');
		expect(policy).toMatch(
			new RegExp(`${kind}-src [^;]*'sha256-${hash.replace(/[+/]/g, '\\$&')}'`)
		);
	}
	expect(policy).not.toMatch(/script-src[^;]*unsafe/);
});

test.each(pages)('%s names only files that there are', (page) => {
	const html = read(page);
	const { map, story } = JSON.parse(/id="data">(.*?)<\/script>/s.exec(html)?.[1] ?? '{}') as {
		map: string;
		story: string;
	};
	const fonts = [...html.matchAll(/url\(([^)#]+)\)/g)].map((match) => match[1] ?? '');
	expect(fonts.filter((font) => font.endsWith('.woff2')).length).toBeGreaterThan(0);
	for (const file of [map, story, ...fonts]) {
		expect(existsSync(join(site, dirname(page), file)), file).toBe(true);
	}
});

test('a frozen copy says what it is, leads to the newest, and is never written over', () => {
	const folder = mkdtempSync(join(tmpdir(), 'salida-frozen-'));
	onTestFinished(() => {
		rmSync(folder, { recursive: true, force: true });
	});
	const freeze = () =>
		spawnSync(process.execPath, ['scripts/freeze.mjs', '--date=2026-11-24', `--to=${folder}`], {
			encoding: 'utf8'
		});
	expect(freeze().status).toBe(0);
	const copy = join(folder, 'v', '2026-11-24');
	for (const page of ['index.html', 'es/index.html', 'embed/index.html', 'es/embed/index.html']) {
		const html = readFileSync(join(copy, page), 'utf8');
		expect(html).toMatch(/24 (?:November|de noviembre de) 2026/);
		const newest =
			/frozen[^<]*<?[^<]*<a href="([^"]+)"/s.exec(html)?.[1] ??
			/<a href="((?:\.\.\/)+[^"]*)"/.exec(html)?.[1] ??
			'';
		expect(join(dirname(join('v/2026-11-24', page)), newest)).toBe(join(dirname(page), '/'));
	}
	expect(readFileSync(join(copy, 'embed.js'), 'utf8')).toBe(read('embed.js'));
	const again = freeze();
	expect(again.status).toBe(1);
	expect(again.stderr).toContain('never changes');
});
