import type { Page } from 'playwright-core';
import type { VisitedPage } from './visited-page.ts';

/** What a page's watcher has seen, in ms since navigation; missing until it happens. */
export interface Noted {
	readonly readable?: number;
	readonly opened?: number;
	readonly glReady?: number;
	/** When the last real click arrived. */
	readonly clicked?: number;
	/** Times between frames since they were last emptied. */
	readonly frames: readonly number[];
}

/**
 * A script that runs before the page's own and looks at the page in every frame. What it sees counts
 * from the start of the frame after, when it has been painted. It is the same for every page.
 */
export function watchScript({ readable, opened, glReady }: VisitedPage): string {
	return `(() => {
		const noted = (window.benchNoted = { frames: [] });
		const states = {
			readable: () => ${readable},
			opened: () => noted.clicked !== undefined && ${opened},
			glReady: () => ${glReady ?? 'false'}
		};
		const seen = new Set();
		let last;
		const look = (now) => {
			const isPainted = performance.getEntriesByName('first-contentful-paint').length > 0;
			for (const [name, holds] of Object.entries(states)) {
				if (noted[name] !== undefined) continue;
				if (seen.has(name) && isPainted) noted[name] = now;
				else if (document.body && holds()) seen.add(name);
			}
			if (last !== undefined) noted.frames.push(now - last);
			last = now;
			requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
		addEventListener('click', (event) => (noted.clicked = event.timeStamp), true);
	})();`;
}

/** What the watcher has noted so far. */
export function noted(tab: Page): Promise<Noted> {
	return tab
		.evaluate(() => (window as unknown as { benchNoted?: Noted }).benchNoted ?? { frames: [] })
		.catch((): Noted => ({ frames: [] }));
}

/** How long anything may take, in ms. */
export const patience = 60_000;

/** Waits until the watcher has noted something. */
export async function untilNoted(tab: Page, name: 'readable' | 'opened' | 'glReady') {
	const deadline = Date.now() + patience;
	while (Date.now() < deadline) {
		const now = await noted(tab);
		const time = now[name];
		if (time !== undefined) return time;
		await tab.waitForTimeout(50);
	}
	throw new Error(`Waited ${String(patience / 1000)} s in vain: ${name} at ${tab.url()}`);
}
