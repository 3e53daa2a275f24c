import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { main as writeOffline } from '../../../scripts/offline.ts';
import { serveDirectory } from '../../../scripts/static-server.mjs';
import { offlineFile } from '../../../src/lib/model/page-place.ts';
import { alternate, type Measured } from '../alternate.ts';
import { median, type Figures } from '../figures.ts';
import type { BenchOptions } from '../options.ts';
import { inFreshTab, inWatchedTab, launches, withBrowser } from '../pages/browser.ts';
import type { VisitedPage } from '../pages/visited-page.ts';
import { patience, untilNoted } from '../pages/watch.ts';
import { lagsOfAudience } from './two-windows.ts';
import { deckWatchScript, type DeckNoted } from './watch.ts';

const title = 'The deck: from a stick, from a server, and beside it a plain MapLibre page';

/** Time for the map to come to rest after a change of slide. */
const restMilliseconds = 1500;

/** How often the slide is changed. */
const changes = 8;

/** A deck that is visited, or a page that it is compared with. */
interface Visit {
	readonly column: string;
	readonly url: string;
	/** Where MapLibre paints by software, or where SVG is drawn and nothing else. */
	readonly by: 'gl' | 'svg';
	readonly peer?: VisitedPage;
}

/**
 * From the double click on a single file to its first slide, and from a key to the next slide and to
 * the first movement of the map, beside the deck as it is served.
 *
 * @param directory where the single file goes
 */
export async function measureDeck(
	pages: readonly VisitedPage[],
	directory: string,
	{ rounds, quick }: BenchOptions
): Promise<Measured> {
	const folder = join(directory, 'offline');
	const file = join(folder, offlineFile('salida', 'en'));
	if (!(quick && existsSync(file))) {
		if ((await writeOffline(['--lang', 'en', '--output', folder])) !== 0) {
			throw new Error('The single file could not be written');
		}
	}
	const site = pages.find(({ name }) => name === 'site');
	const peer = pages.find(({ name }) => name === 'maplibre');
	if (!site || !peer) throw new Error('The site or its peer has not been built');
	const servers = await Promise.all(
		[site, peer].map((page) => serveDirectory({ directory: page.directory }))
	);
	const [served = '', plain = ''] = servers.map(({ url }) => url);
	const address = pathToFileURL(file).href;
	const visits: Visit[] = [
		{ column: 'file, SVG', url: `${address}?gl=off#/brief/1`, by: 'svg' },
		{ column: 'file, GL', url: `${address}#/brief/1`, by: 'gl' },
		{ column: 'served, SVG', url: `${served}/brief/?gl=off#/brief/1`, by: 'svg' },
		{ column: 'maplibre', url: `${plain}/`, by: 'gl', peer }
	];
	try {
		let measured: Measured = {};
		await withBrowser(launches.svg, (svg) =>
			withBrowser(launches.gl, async (gl) => {
				const browsers = { svg, gl };
				measured = await alternate(
					title,
					visits,
					({ column }) => column,
					rounds,
					({ by, url, peer: page }) =>
						page ? timePeer(browsers[by], page, url) : timeDeck(browsers[by], url)
				);
			})
		);
		return measured;
	} finally {
		await Promise.all(servers.map((server) => server.close()));
	}
}

function timePeer(browser: Browser, page: VisitedPage, url: string): Promise<Figures> {
	return inFreshTab(browser, page, async (tab) => {
		await tab.goto(url);
		return { 'first slide or map drawn (ms)': await untilNoted(tab, 'readable') };
	});
}

function timeDeck(browser: Browser, url: string): Promise<Figures> {
	return inWatchedTab(browser, deckWatchScript, async (tab) => {
		await tab.goto(url);
		const drawn = await untilSeen(tab, 'drawn');
		await tab.waitForTimeout(restMilliseconds);
		const turned: number[] = [];
		const moved: number[] = [];
		for (let change = 0; change < changes; change++) {
			await tab.keyboard.press('PageDown');
			turned.push(await untilSeen(tab, 'turned'));
			await tab.waitForTimeout(restMilliseconds);
			// Two slides may show the map from the same place.
			const { moved: at } = await seen(tab);
			if (at !== undefined) moved.push(at);
		}
		await tab.keyboard.press('Home');
		await tab.waitForTimeout(restMilliseconds);
		const lags = await lagsOfAudience(tab);
		return {
			'first slide or map drawn (ms)': drawn,
			'key to next slide (ms)': median(turned),
			'key to next slide, slowest (ms)': Math.max(...turned),
			'key to first movement of the map (ms)': median(moved),
			"key to the slide in the audience's window (ms)": median(lags)
		};
	});
}

function seen(tab: Page): Promise<DeckNoted> {
	return tab.evaluate(() => (window as unknown as { benchDeck: DeckNoted }).benchDeck);
}

async function untilSeen(tab: Page, name: keyof DeckNoted): Promise<number> {
	const deadline = Date.now() + patience;
	while (Date.now() < deadline) {
		const time = (await seen(tab))[name];
		if (time !== undefined) return time;
		await tab.waitForTimeout(50);
	}
	throw new Error(`Waited ${String(patience / 1000)} s in vain: ${name} at ${tab.url()}`);
}
