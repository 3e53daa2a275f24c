import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { findChromium } from '../../../scripts/find-chromium.mjs';
import type { VisitedPage } from './visited-page.ts';
import { watchScript } from './watch.ts';

const quiet = [
	'--headless=new',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run'
];

/**
 * Ways to start a browser. With SwiftShader composing the page, SVG and canvas are slow as well, so
 * frames of either kind come from launches of their own, and loading from one that leaves only WebGL
 * to SwiftShader.
 */
export const launches = {
	loading: ['--disable-gpu', '--enable-unsafe-swiftshader'],
	svg: ['--disable-gpu', '--disable-3d-apis'],
	gl: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist']
};

/** Starts a browser, lends it and closes it. */
export async function withBrowser(
	flags: readonly string[],
	use: (browser: Browser) => Promise<void>
): Promise<void> {
	const asRoot = process.getuid?.() === 0;
	const browser = await chromium.launch({
		executablePath: findChromium(),
		args: [...quiet, ...flags, ...(asRoot ? ['--no-sandbox'] : [])]
	});
	try {
		await use(browser);
	} finally {
		await browser.close();
	}
}

/** Lends a new tab in a fresh context that watches one of the compared pages. */
export function inFreshTab<Result>(
	browser: Browser,
	page: VisitedPage,
	use: (tab: Page, session: CDPSession) => Promise<Result>
): Promise<Result> {
	return inWatchedTab(browser, watchScript(page), use);
}

/**
 * Lends a new tab in a fresh context that asks for gzip as any host gives it.
 *
 * @param script runs in every document before its own
 */
export async function inWatchedTab<Result>(
	browser: Browser,
	script: string,
	use: (tab: Page, session: CDPSession) => Promise<Result>
): Promise<Result> {
	const context = await browser.newContext({
		viewport: { width: 1440, height: 900 },
		extraHTTPHeaders: { 'accept-encoding': 'gzip' }
	});
	try {
		const tab = await context.newPage();
		const session = await context.newCDPSession(tab);
		await tab.addInitScript(script);
		return await use(tab, session);
	} finally {
		await context.close();
	}
}
