import type { Browser, Page } from 'playwright-core';
import { median, type Figures } from '../figures.ts';
import { answersOf } from './answers.ts';
import { inFreshTab } from './browser.ts';
import { boxOf, centreOf, type Spot } from './spots.ts';
import type { VisitedPage } from './visited-page.ts';
import { noted, patience, untilNoted } from './watch.ts';

/** Time for a page to do what it does once loaded, and for a camera to come to rest. */
const settleMilliseconds = 1500;

/** How long a hand rests on a country before it clicks. */
const restMilliseconds = 200;

/** How often a layer is switched after the first time. */
const switches = 6;

/**
 * Asks a loaded page for countries and layers, and times from each click to the frame after the one
 * in which the answer is there. What comes first has to be loaded and counts apart.
 *
 * @param others countries that the story does not tell of, and where they are on the map of the site, from its corner
 */
export function askForAnswers(
	browser: Browser,
	page: VisitedPage,
	url: string,
	others: readonly { readonly iso2: string; readonly at: Spot }[]
): Promise<Figures> {
	const gl = page.glReady !== undefined;
	return inFreshTab(browser, page, async (tab) => {
		const { dot, opened, everyCountry, layer } = answersOf(page);
		await tab.goto(url);
		await untilNoted(tab, gl ? 'glReady' : 'readable');
		await tab.waitForLoadState('networkidle');
		await tab.waitForTimeout(settleMilliseconds);
		const click = async (at: Spot, answer: string) => {
			const ms = await timeAnswer(tab, () => tab.mouse.click(at.x, at.y), answer);
			await tab.keyboard.press('Escape');
			await tab.waitForTimeout(settleMilliseconds);
			return ms;
		};
		const toTold: number[] = [];
		for (const { iso2, name } of page.candidates) {
			toTold.push(await click(centreOf(await boxOf(tab, dot(iso2))), opened(iso2, name)));
		}
		const toOthers: number[] = [];
		for (const { iso2, at } of everyCountry ? others : []) {
			const map = await boxOf(tab, page.map);
			await tab.mouse.move(map.x + at.x - 1, map.y + at.y);
			await tab.waitForTimeout(restMilliseconds);
			toOthers.push(await click({ x: map.x + at.x, y: map.y + at.y }, opened(iso2, '')));
		}
		const toLayers: number[] = [];
		// When MapLibre paints, the site tells nobody when it has shaded.
		const count = gl && page.name === 'site' ? 0 : 1 + switches;
		for (let number = 0; number < count; number++) {
			const { before, click: chosen, shown } = layer(number);
			if (before !== undefined) await tab.click(before);
			toLayers.push(await timeAnswer(tab, () => tab.click(chosen), shown));
			await tab.waitForTimeout(settleMilliseconds / 3);
		}
		return {
			'click to a candidate (ms)': median(toTold),
			'click to another country, the first (ms)': toOthers[0],
			'click to another country, then (ms)': median(toOthers.slice(1)),
			'layer, the first (ms)': toLayers[0],
			'layer, switched (ms)': median(toLayers.slice(1)),
			'layer, slowest switch (ms)': toLayers.length > 1 ? Math.max(...toLayers.slice(1)) : undefined
		};
	});
}

/**
 * From a click to the start of the frame after the one in which its answer is there.
 *
 * @param answer an expression that is true from then on
 */
async function timeAnswer(tab: Page, click: () => Promise<void>, answer: string): Promise<number> {
	await tab.evaluate(`(() => {
		const from = performance.now();
		window.benchAnswer = new Promise((resolve, reject) => {
			let seen = false;
			setTimeout(() => reject(new Error(${JSON.stringify(`Waited in vain: ${answer}`)})), ${String(patience)});
			const look = (now) => {
				if (seen) return resolve(now);
				seen = window.benchNoted.clicked > from && Boolean(${answer});
				requestAnimationFrame(look);
			};
			requestAnimationFrame(look);
		});
	})()`);
	await click();
	const at = await tab.evaluate<number>('window.benchAnswer');
	const { clicked = at } = await noted(tab);
	return at - clicked;
}
