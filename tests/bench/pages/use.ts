import type { Browser, CDPSession, Page } from 'playwright-core';
import { median, quantile, type Figures } from '../figures.ts';
import { inFreshTab } from './browser.ts';
import { boxOf, centreOf, type Spots } from './spots.ts';
import type { VisitedPage } from './visited-page.ts';
import { noted, untilNoted } from './watch.ts';

/** Time for a page to do what it does once loaded. */
const settleMilliseconds = 1500;

/**
 * Uses a loaded page: its JS heap, the frames while a mouse drags its map, and how long after a
 * click on a candidate its panel has been painted.
 */
export function useLoaded(
	browser: Browser,
	page: VisitedPage,
	url: string,
	{ map }: Spots,
	how: { readonly gl: boolean; readonly dragMilliseconds: number }
): Promise<Figures> {
	return inFreshTab(browser, page, async (tab, session) => {
		await tab.goto(url);
		await untilNoted(tab, how.gl ? 'glReady' : 'readable');
		await tab.waitForLoadState('networkidle');
		await tab.waitForTimeout(settleMilliseconds);
		const heap = await heapBytes(session);

		const start = { x: map.x + 300, y: map.y + map.height - 150 };
		const frames = await framesDuringDrag(tab, start, how.dragMilliseconds);
		await tab.waitForTimeout(settleMilliseconds);

		const dot = centreOf(await boxOf(tab, page.target));
		await tab.mouse.click(dot.x, dot.y);
		const opened = await untilNoted(tab, 'opened');
		const { clicked = opened } = await noted(tab);
		return {
			'JS heap (bytes)': heap,
			'click to panel (ms)': opened - clicked,
			'pan frame, median (ms)': median(frames),
			'pan frame, 95th percentile (ms)': quantile(frames, 0.95),
			'pan frames per second': frames.length / (frames.reduce((all, ms) => all + ms, 0) / 1000)
		};
	});
}

/** What is reachable in the page's own heap; workers have theirs. */
async function heapBytes(session: CDPSession): Promise<number> {
	for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage');
	return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** Drags in loops whose speed depends on the clock alone; times between frames meanwhile. */
async function framesDuringDrag(
	tab: Page,
	{ x, y }: { readonly x: number; readonly y: number },
	milliseconds: number
): Promise<readonly number[]> {
	await tab.mouse.move(x, y);
	await tab.mouse.down();
	await tab.evaluate(() => {
		(window as unknown as { benchNoted: { frames: number[] } }).benchNoted.frames = [];
	});
	const start = performance.now();
	for (let ms = 0; ms < milliseconds; ms = performance.now() - start) {
		const turn = (ms / 1000) * 2 * Math.PI;
		await tab.mouse.move(x + 150 * Math.sin(turn), y - 75 * Math.sin(turn * 1.5));
	}
	const { frames } = await noted(tab);
	// Back to where it began, near enough, and at rest: neither a click nor a fling.
	await tab.mouse.move(x, y);
	await tab.mouse.move(x + 10, y);
	await tab.waitForTimeout(settleMilliseconds);
	await tab.mouse.up();
	return frames.slice(1);
}
