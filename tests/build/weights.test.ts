import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { languages } from '../../data/vocabulary.ts';
import budgets from './budgets.json' with { type: 'json' };

/** The parts of a page with budgets of their own. */
const parts = {
	reach:
		/<section class="reach\b.*?<\/section>|<p class="compare-link\b.*?<\/p>|<svg[^>]* class="shapes"[^>]*> ?<symbol id="tie-.*?<\/svg>/gs,
	evidence: /<details class="(?:evidence|sources)\b.*?<\/details>/gs,
	routes:
		/<details class="fold more-measures\b.*?<\/details>|<details class="fold routes\b.*?(?=<details class="fold citation\b)/gs,
	pictures: /<section class="pictures".*?<\/section>/gs,
	weighing: /<section class="weigh".*?<\/section>/gs
};

const site = process.env.SALIDA_OUTPUT ?? 'build';

function gzipped(file: string): number {
	return gzipSync(readFileSync(join(site, file)), { level: 9 }).length;
}

function files(folder: string, ending: RegExp): string[] {
	return readdirSync(join(site, folder), { recursive: true, encoding: 'utf8' })
		.filter((name) => ending.test(name))
		.map((name) => join(folder, name));
}

/** Files that a page names in its HTML: what the browser fetches before anything is asked for. */
function namedBy(page: string): string[] {
	const html = readFileSync(join(site, page), 'utf8');
	const fetched = html.replace(/<link[^>]* disabled[^>]*>/g, '');
	return [...new Set(fetched.match(/_app\/[^"']+\.(?:js|css)/g) ?? [])];
}

test.each(['index.html', 'es/index.html'])(
	'the first view of %s stays within its budget',
	(page) => {
		const named = namedBy(page);
		expect(named.length).toBeGreaterThan(3);
		const html = readFileSync(join(site, page), 'utf8');
		const weigh = (text: string) => gzipSync(text, { level: 9 }).length;
		const withoutWeighing = html.replace(parts.weighing, '');
		const withoutPictures = withoutWeighing.replace(parts.pictures, '');
		const withoutReach = withoutPictures.replace(parts.reach, '');
		const withoutRoutes = withoutReach.replace(parts.routes, '');
		const bare = withoutRoutes.replace(parts.evidence, '');
		const code = named.reduce((sum, file) => sum + gzipped(file), 0);
		expect(weigh(bare) + code).toBeLessThanOrEqual(budgets.firstView.limit);
		expect(weigh(withoutRoutes) - weigh(bare)).toBeLessThanOrEqual(budgets.evidence.limit);
		expect(weigh(withoutReach) - weigh(withoutRoutes)).toBeLessThanOrEqual(budgets.routes.limit);
		expect(weigh(withoutPictures) - weigh(withoutReach)).toBeLessThanOrEqual(budgets.reach.limit);
		expect(weigh(withoutWeighing) - weigh(withoutPictures)).toBeLessThanOrEqual(
			budgets.pictures.limit
		);
		expect(weigh(html) - weigh(withoutWeighing)).toBeLessThanOrEqual(budgets.weighing.limit);
		expect(html).toMatch(parts.reach);
	}
);

test('the panel in which the reader weighs is fetched only on demand', () => {
	const holds = (file: string) =>
		readFileSync(join(site, file), 'utf8').includes('The arithmetic in full');
	expect(files('_app', /\.js$/).filter(holds).length).toBeGreaterThan(0);
	expect(namedBy('index.html').filter(holds)).toEqual([]);
});

test('the raster of airspace stays within its budget and is fetched only on demand', () => {
	const raster = readFileSync(join(site, 'data/airspace.bin'));
	expect(brotliCompressSync(raster).length).toBeLessThanOrEqual(budgets.airspace.limit);
	expect(readFileSync(join(site, 'index.html'), 'utf8')).not.toContain('airspace.bin');
});

test('the first view asks for no MapLibre and no d3-zoom', () => {
	const code = namedBy('index.html').map((file) => readFileSync(join(site, file), 'utf8'));
	expect(
		code.filter(
			(text) => text.includes('maplibregl-canvas {') || text.includes('webglcontextrestored')
		)
	).toEqual([]);
	expect(
		code.filter((text) => text.includes('mousewheel.zoom') || text.includes('wheel.zoom'))
	).toEqual([]);
});

test('the outlines of the world are sent once: in the HTML and in no script', () => {
	const html = readFileSync(join(site, 'index.html'), 'utf8');
	const outline = / d="(M[^"]{400,})"/.exec(html)?.[1]?.slice(0, 60) ?? 'no outline in the page';
	expect(html.split(outline).length - 1).toBe(1);
	const scripts = files('_app', /\.js$/).filter((file) =>
		readFileSync(join(site, file), 'utf8').includes(outline)
	);
	expect(scripts).toEqual([]);
});

test('fonts stay within their budget and block nothing', () => {
	const total = files('_app', /\.woff2$/).reduce(
		(sum, file) => sum + readFileSync(join(site, file)).length,
		0
	);
	expect(total).toBeLessThanOrEqual(budgets.fonts.limit);
	const css = files('_app', /\.css$/).map((file) => readFileSync(join(site, file), 'utf8'));
	const faces = css.join('').match(/@font-face\s*\{[^}]*\}/g) ?? [];
	expect(faces.length).toBeGreaterThan(0);
	for (const face of faces) expect(face).toContain('font-display:swap');
});

test('MapLibre and its worker stay within their budget', () => {
	const heavy = files('_app', /\.js$/).filter((file) =>
		readFileSync(join(site, file), 'utf8').includes('webglcontextlost')
	);
	const worker = files('_app', /worker.*\.js$/);
	const all = [...new Set([...heavy, ...worker])];
	expect(all.length).toBeGreaterThan(1);
	expect(all.reduce((sum, file) => sum + gzipped(file), 0)).toBeLessThanOrEqual(budgets.gl.limit);
});

test.each(languages)(
	'the other countries in %s stay within their budget and come on demand',
	(language) => {
		const file = `data/countries-${language}.json`;
		expect(gzipped(file)).toBeLessThanOrEqual(budgets.world.limit);
		expect(readFileSync(join(site, 'index.html'), 'utf8')).not.toContain(file);
	}
);
