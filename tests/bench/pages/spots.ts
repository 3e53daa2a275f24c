import type { Browser, Page } from 'playwright-core';
import { inFreshTab } from './browser.ts';
import type { VisitedPage } from './visited-page.ts';
import { untilNoted } from './watch.ts';

/** A point of the viewport, in CSS pixels. */
export interface Spot {
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

/** Countries that are asked for, large enough to be hit. */
const wanted = ['br', 'dz', 'ml', 'et', 'gb', 'kz'];

/** A point of each of some countries that nothing lies over, from the corner of the map in SVG. */
export function findCountries(
	browser: Browser,
	page: VisitedPage,
	url: string
): Promise<readonly { readonly iso2: string; readonly at: Spot }[]> {
	return inFreshTab(browser, page, async (tab) => {
		await tab.goto(url);
		await untilNoted(tab, 'readable');
		await tab.waitForLoadState('networkidle');
		const map = await boxOf(tab, page.map);
		const found = await tab.evaluate(
			(codes) =>
				codes.map((iso2) => {
					const path = document.getElementById(`s-${iso2}`);
					const box = path?.getBoundingClientRect() ?? new DOMRect();
					for (let part = 0.5; part > 0.02; part /= 2) {
						for (let x = box.left; x < box.right; x += box.width * part) {
							for (let y = box.top; y < box.bottom; y += box.height * part) {
								if (path && document.elementFromPoint(x, y) === path) return { iso2, at: { x, y } };
							}
						}
					}
					return undefined;
				}),
			wanted
		);
		return found
			.filter((country) => country !== undefined)
			.map(({ iso2, at }) => ({ iso2, at: { x: at.x - map.x, y: at.y - map.y } }));
	});
}
