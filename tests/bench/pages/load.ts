import type { Browser } from 'playwright-core';
import type { Figures } from '../figures.ts';
import { inFreshTab } from './browser.ts';
import { countBytes, slowDown } from './network.ts';
import type { VisitedPage } from './visited-page.ts';
import { untilNoted } from './watch.ts';

/** Loads a page and only watches: when it can be read, when MapLibre paints, what has arrived. */
export function watchLoading(
	browser: Browser,
	page: VisitedPage,
	url: string,
	slow: boolean
): Promise<Figures> {
	return inFreshTab(browser, page, async (tab, session) => {
		const bytes = await countBytes(tab, session);
		if (slow) await slowDown(session);
		await tab.goto(url, { waitUntil: 'commit' });
		const readable = await untilNoted(tab, 'readable');
		const glReady = page.glReady ? await untilNoted(tab, 'glReady') : undefined;
		await tab.waitForLoadState('networkidle');
		const firstPaint = await tab.evaluate(
			() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime
		);
		return {
			'bytes arrived when readable': bytes.until(readable),
			'bytes in all': bytes.total(),
			'first paint (ms)': firstPaint,
			'readable (ms)': readable,
			'GL ready (ms)': glReady
		};
	});
}
