import type { Browser } from 'playwright-core';
import type { Figures } from './visit.ts';
import type { VisitedPage } from './visited-page.ts';

/**
 * Uses a loaded page: how long from pressing a candidate until its panel can be seen, and the times
 * between frames while the mouse drags the map for two seconds.
 */
export async function interact(
	browser: Browser,
	page: VisitedPage,
	baseUrl: string,
	gl: boolean
): Promise<Figures> {
	const context = await browser.newContext({
		viewport: { width: 1440, height: 900 },
		// The questions asked of the page below are strings; a load is measured without this.
		bypassCSP: true
	});
	try {
		const tab = await context.newPage();
		await tab.goto(baseUrl + (gl ? '/' : '/?gl=off'), { waitUntil: 'load' });
		await tab.waitForFunction(page.readable, undefined, { timeout: 60_000 });
		if (gl && page.glReady) await tab.waitForFunction(page.glReady, undefined, { timeout: 60_000 });
		await tab.waitForTimeout(1500);

		const box = await tab.locator(page.map).boundingBox();
		const [x, y] = [(box?.x ?? 0) + 350, (box?.y ?? 0) + (box?.height ?? 0) - 150];
		await tab.evaluate(() => {
			const times: number[] = [];
			Object.assign(window, { benchFrames: times });
			let last = performance.now();
			const frame = (now: number) => {
				times.push(now - last);
				last = now;
				requestAnimationFrame(frame);
			};
			requestAnimationFrame(frame);
		});
		await tab.mouse.move(x, y);
		await tab.mouse.down();
		const end = Date.now() + 2000;
		for (let step = 0; Date.now() < end; step++) {
			await tab.mouse.move(x + 120 * Math.sin(step / 12), y - 60 * Math.sin(step / 20));
		}
		await tab.mouse.up();
		const frames = await tab.evaluate(() =>
			(window as unknown as { benchFrames: number[] }).benchFrames.slice(2).sort((a, b) => a - b)
		);
		const clickToPanel = await tab.evaluate(
			({ target, opened }) =>
				new Promise<number>((resolve) => {
					const start = performance.now();
					document
						.querySelector(target)
						?.dispatchEvent(
							new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 })
						);
					const look = () => {
						if ((0, eval)(opened) === true) resolve(performance.now() - start);
						else requestAnimationFrame(look);
					};
					look();
				}),
			{ target: page.target, opened: page.opened }
		);
		return {
			'click to panel (ms)': clickToPanel,
			'pan frame, median (ms)': frames[Math.floor(frames.length / 2)],
			'pan frame, 95th of 100 (ms)': frames[Math.floor(frames.length * 0.95)]
		};
	} finally {
		await context.close();
	}
}
