import type { Browser } from 'playwright-core';
import type { Figures } from '../figures.ts';
import { inFreshTab } from './browser.ts';
import { slowDown } from './network.ts';
import type { Spots } from './spots.ts';
import type { VisitedPage } from './visited-page.ts';
import { noted, patience } from './watch.ts';

/** Between two clicks, in ms. */
const pause = 25;

/**
 * Loads a page while somebody clicks where the candidate's dot is or will be, again and again, with
 * a real mouse: when a click first has its panel open.
 */
export function clickWhileLoading(
	browser: Browser,
	page: VisitedPage,
	url: string,
	{ dot }: Spots,
	slow: boolean
): Promise<Figures> {
	return inFreshTab(browser, page, async (tab, session) => {
		if (slow) await slowDown(session);
		await tab.goto(url, { waitUntil: 'commit' });
		const deadline = Date.now() + patience;
		while (Date.now() < deadline) {
			const { opened } = await noted(tab);
			if (opened !== undefined) return { 'clickable (ms)': opened };
			await tab.mouse.click(dot.x, dot.y);
			await tab.waitForTimeout(pause);
		}
		throw new Error(`No click has opened anything at ${tab.url()}`);
	});
}
