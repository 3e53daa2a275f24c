import type { Browser, CDPSession, Page } from 'playwright-core';
import type { VisitedPage } from './visited-page.ts';
import { watchScript, type Noted } from './watch.ts';

/** The surroundings of a visit. */
export interface Surroundings {
	readonly name: string;
	readonly slow: boolean;
	/** Whether MapLibre is waited for. */
	readonly gl: boolean;
}

/** Figures of one visit: ms, bytes, or missing where they do not apply. */
export type Figures = Readonly<Record<string, number | undefined>>;

/** Lighthouse's "Slow 4G" as it applies it in a browser. */
const slow4g = {
	offline: false,
	latency: 562.5,
	downloadThroughput: (1.474 * 1024 * 1024) / 8,
	uploadThroughput: (675 * 1024) / 8
};

/** Visits a page once in a fresh context with an empty cache. */
export async function visit(
	browser: Browser,
	page: VisitedPage,
	baseUrl: string,
	surroundings: Surroundings
): Promise<Figures> {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	try {
		const tab = await context.newPage();
		const session = await context.newCDPSession(tab);
		await session.send('Network.enable');
		let bytes = 0;
		session.on('Network.loadingFinished', ({ encodedDataLength }) => {
			bytes += encodedDataLength;
		});
		if (surroundings.slow) {
			await session.send('Network.emulateNetworkConditions', slow4g);
			await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
		}
		await tab.addInitScript(watchScript(page));
		await tab.goto(baseUrl + (surroundings.gl ? '/' : '/?gl=off'), { waitUntil: 'commit' });
		const noted = await until(tab, (now) => now.clickable !== undefined);
		const bytesToReadable = bytes;
		const after =
			surroundings.gl && page.glReady
				? await until(tab, (now) => now.glReady !== undefined)
				: noted;
		await tab.waitForLoadState('load');
		const firstPaint = await tab.evaluate(
			() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime
		);
		return {
			'first paint (ms)': firstPaint,
			'readable (ms)': noted.readable,
			'clickable (ms)': noted.clickable,
			'GL ready (ms)': after.glReady,
			'bytes until clickable': bytesToReadable,
			'bytes in all': bytes,
			'heap after load (bytes)': await heap(session)
		};
	} finally {
		await context.close();
	}
}

async function until(tab: Page, isDone: (noted: Noted) => boolean): Promise<Noted> {
	const deadline = Date.now() + 90_000;
	while (Date.now() < deadline) {
		const noted = await tab
			.evaluate(() => (window as unknown as { benchNoted?: Noted }).benchNoted ?? {})
			.catch((): Noted => ({}));
		if (isDone(noted)) return noted;
		await tab.waitForTimeout(50);
	}
	throw new Error('The page did not become what the bench waits for within 90 s');
}

async function heap(session: CDPSession): Promise<number> {
	await session.send('HeapProfiler.collectGarbage');
	return (await session.send('Runtime.getHeapUsage')).usedSize;
}
