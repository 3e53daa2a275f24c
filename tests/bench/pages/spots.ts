import type { Browser, Page } from 'playwright-core';
import { inFreshTab } from './browser.ts';
import type { VisitedPage } from './visited-page.ts';
import { untilNoted } from './watch.ts';

interface Spot {
	readonly x: number;
	readonly y: number;
}

interface Box extends Spot {
	readonly width: number;
	readonly height: number;
}

/** Where a page has its map, and the middle of the candidate's dot, once it has settled. */
export interface Spots {
	readonly dot: Spot;
	readonly map: Box;
}

/** Loads a page once, unmeasured, to learn where to click; warms the browser and the server up. */
export function findSpots(browser: Browser, page: VisitedPage, url: string): Promise<Spots> {
	return inFreshTab(browser, page, async (tab) => {
		await tab.goto(url);
		await untilNoted(tab, page.glReady ? 'glReady' : 'readable');
		await tab.waitForLoadState('networkidle');
		return { dot: centreOf(await boxOf(tab, page.target)), map: await boxOf(tab, page.map) };
	});
}

/** Where an element is in the viewport now. */
export async function boxOf(tab: Page, selector: string): Promise<Box> {
	const box = await tab.locator(selector).boundingBox();
	if (!box) throw new Error(`Nothing to see of "${selector}" at ${tab.url()}`);
	return box;
}

export function centreOf({ x, y, width, height }: Box): Spot {
	return { x: x + width / 2, y: y + height / 2 };
}
