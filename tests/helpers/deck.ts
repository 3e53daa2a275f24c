import type { Page } from '@playwright/test';
import type { Open, OpenedPage, PageOptions } from './test.ts';

/** Opens the deck of the built site, in a room's size, and waits until its keys work. */
export async function openDeck(
	open: Open,
	hash = '',
	options: PageOptions = {}
): Promise<OpenedPage> {
	const opened = await open({
		path: `/brief/?gl=off${hash}`,
		width: 1280,
		height: 720,
		reducedMotion: true,
		...options
	});
	await untilShowing(opened.page);
	return opened;
}

/** Waits until slides are shown one at a time. */
export async function untilShowing(page: Page): Promise<void> {
	await page.locator('.reveal.ready').waitFor({ state: 'attached' });
	await page.locator('.slides > .slide.present').waitFor();
}

/** Number of the slide that is shown, from 1. */
export async function slideShown(page: Page): Promise<number> {
	const id = await page.locator('.slides > .slide.present').getAttribute('id');
	return Number(id?.replace('/brief/', ''));
}

/** How many slides the deck has. */
export function slideCount(page: Page): Promise<number> {
	return page.locator('.slides > .slide').count();
}
