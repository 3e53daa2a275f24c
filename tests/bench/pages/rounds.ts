import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../../../scripts/find-chromium.mjs';
import { serveDirectory } from '../../../scripts/static-server.mjs';
import { medians } from '../medians.ts';
import { interact } from './interact.ts';
import { visit, type Figures, type Surroundings } from './visit.ts';
import type { VisitedPage } from './visited-page.ts';

const gpuFlags = {
	svg: ['--disable-gpu', '--disable-3d-apis'],
	gl: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist']
};

const loads: readonly Surroundings[] = [
	{ name: 'Loading, unthrottled', slow: false, gl: true },
	{ name: 'Loading, Slow 4G and 4x CPU', slow: true, gl: true }
];

/** Medians by kind of measurement and page, over alternating rounds: site, peer, peer, site, ... */
export async function runRounds(
	pages: readonly VisitedPage[],
	count: number
): Promise<Record<string, Record<string, Figures>>> {
	const result: Record<string, Record<string, Figures>> = {};
	const servers = await Promise.all(pages.map(({ directory }) => serveDirectory({ directory })));
	const urls = new Map(pages.map(({ name }, index) => [name, servers[index]?.url ?? '']));
	const alternate = async (
		title: string,
		measured: readonly VisitedPage[],
		measure: (page: VisitedPage, url: string) => Promise<Figures>
	) => {
		const rounds: Record<string, Figures[]> = {};
		for (let round = 1; round <= count; round++) {
			for (const page of measured) {
				console.error(`${title}: round ${String(round)} of ${String(count)}, ${page.name}`);
				(rounds[page.name] ??= []).push(await measure(page, urls.get(page.name) ?? ''));
			}
		}
		result[title] = Object.fromEntries(
			Object.entries(rounds).map(([name, figures]) => [name, medians(figures)])
		);
	};
	try {
		await withBrowser(gpuFlags.gl, async (browser) => {
			for (const surroundings of loads) {
				await alternate(surroundings.name, pages, (page, url) =>
					visit(browser, page, url, surroundings)
				);
			}
			const painted = pages.filter((page) => page.glReady !== undefined);
			await alternate('Using it, GL in software (SwiftShader)', painted, (page, url) =>
				interact(browser, page, url, true)
			);
		});
		const drawn = pages.filter((page) => page.name !== 'maplibre');
		await withBrowser(gpuFlags.svg, (browser) =>
			alternate('Using it, SVG (--disable-gpu)', drawn, (page, url) =>
				interact(browser, page, url, false)
			)
		);
	} finally {
		await Promise.all(servers.map((server) => server.close()));
	}
	return result;
}

async function withBrowser(
	flags: readonly string[],
	use: (browser: Browser) => Promise<void>
): Promise<void> {
	const browser = await chromium.launch({
		executablePath: findChromium(),
		args: ['--headless=new', ...flags, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
	});
	try {
		await use(browser);
	} finally {
		await browser.close();
	}
}
