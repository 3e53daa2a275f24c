import type { Browser, Page } from 'playwright-core';
import { serveDirectory } from '../../../scripts/static-server.mjs';
import { serveHosts } from '../../helpers/serve-hosts.ts';
import { alternate, type Measured } from '../alternate.ts';
import { median, quantile, type Figures } from '../figures.ts';
import type { BenchOptions } from '../options.ts';
import { inWatchedTab, launches, withBrowser } from '../pages/browser.ts';
import type { VisitedPage } from '../pages/visited-page.ts';
import { articlePage, embeds, type Filling } from './page.ts';

const title = `An article with ${String(embeds)} maps, scrolled from top to end`;
const fillings: readonly Filling[] = ['element', 'iframe', 'empty'];

/** Time for what is near the reader to load, and for scrolling to come to rest. */
const settleMilliseconds = 2000;

/** What one turn of the wheel scrolls, in CSS pixels, and the time between two. */
const wheel = { step: 120, pause: 16 };

/** A frame that is missed is seen from here on, in ms. */
const longFrame = 50;

const script = `(() => {
	if (window.parent !== window) return;
	window.benchFrames = [];
	let last;
	const look = (now) => {
		if (last !== undefined) window.benchFrames.push(now - last);
		last = now;
		requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
})();`;

/** Scrolls an article of another origin with many maps, and the same with empty places for them. */
export async function measureArticle(
	pages: readonly VisitedPage[],
	{ rounds }: BenchOptions
): Promise<Measured> {
	const directory = pages.find(({ name }) => name === 'site')?.directory ?? 'build';
	const site = await serveDirectory({ directory });
	const hosts = await serveHosts(site.url);
	try {
		let measured: Measured = {};
		await withBrowser(launches.svg, async (browser) => {
			measured = await alternate(title, fillings, String, rounds, (filling) =>
				scrollThrough(browser, hosts.paste(`${filling}.html`, articlePage(filling, site.url)))
			);
		});
		return measured;
	} finally {
		hosts.close();
		await site.close();
	}
}

function scrollThrough(browser: Browser, url: string): Promise<Figures> {
	return inWatchedTab(browser, script, async (tab) => {
		await tab.goto(url);
		await tab.waitForLoadState('networkidle');
		await tab.waitForTimeout(settleMilliseconds);
		const early = loadedFrames(tab);
		const height = await tab.evaluate(() => document.documentElement.scrollHeight);
		await tab.mouse.move(720, 450);
		await tab.evaluate(() => {
			(window as unknown as { benchFrames: number[] }).benchFrames = [];
		});
		for (let y = 0; y < height; y += wheel.step) {
			await tab.mouse.wheel(0, wheel.step);
			await tab.waitForTimeout(wheel.pause);
		}
		const frames = await tab.evaluate(
			() => (window as unknown as { benchFrames: number[] }).benchFrames
		);
		await tab.waitForTimeout(settleMilliseconds);
		const left = await tab.evaluate(
			() => document.documentElement.scrollHeight - scrollY - innerHeight
		);
		if (left > 1) throw new Error(`The end of the article was not reached by ${String(left)} px`);
		return {
			'maps loaded at the top': early,
			'maps loaded at the end': loadedFrames(tab),
			'frame while scrolling, median (ms)': median(frames),
			'frame while scrolling, 95th percentile (ms)': quantile(frames, 0.95),
			[`frames over ${String(longFrame)} ms, of 1000`]:
				(frames.filter((ms) => ms > longFrame).length / frames.length) * 1000
		};
	});
}

/** Frames in which a page has arrived. */
function loadedFrames(tab: Page): number {
	return tab.frames().filter((frame) => frame.parentFrame() && /\/embed\//.test(frame.url()))
		.length;
}
