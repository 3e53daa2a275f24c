import type { CDPSession, Page, Request } from 'playwright-core';

/** Lighthouse's "Slow 4G" as it applies it in a browser ("DevTools throttling"), and its 4x CPU. */
const slow4g = {
	offline: false,
	latency: 562.5,
	downloadThroughput: (1.474 * 1024 * 1024) / 8,
	uploadThroughput: (675 * 1024) / 8
};
const cpuRate = 4;

/** Slows a page and its workers' network down; Chromium slows the CPU of the page's own thread only. */
export async function slowDown(session: CDPSession): Promise<void> {
	await session.send('Network.emulateNetworkConditions', slow4g);
	await session.send('Emulation.setCPUThrottlingRate', { rate: cpuRate });
}

/** Bytes that have arrived, bodies as compressed and headers, since the page was asked for. */
export interface ByteCount {
	/** @param ms since navigation */
	until: (ms: number) => number;
	total: () => number;
}

interface Arrival {
	readonly url: string;
	/** Since navigation. */
	readonly ms: number;
	readonly bytes: number;
}

/**
 * Counts what the page and its workers receive, as it arrives. Chromium tells a page's session
 * nothing of what its workers receive, their own scripts included: that counts once complete.
 */
export async function countBytes(tab: Page, session: CDPSession): Promise<ByteCount> {
	const own: Omit<Arrival, 'url'>[] = [];
	const complete: Arrival[] = [];
	const known = new Set<string>();
	let start: { timestamp: number; wallTime: number } | undefined;
	const arrived = (timestamp: number, bytes: number) => {
		own.push({ ms: (timestamp - (start?.timestamp ?? timestamp)) * 1000, bytes });
	};
	session.on('Network.requestWillBeSent', ({ timestamp, wallTime }) => {
		start ??= { timestamp, wallTime };
	});
	session.on('Network.responseReceived', ({ timestamp, response }) => {
		known.add(response.url);
		arrived(timestamp, response.encodedDataLength);
	});
	session.on('Network.dataReceived', ({ timestamp, encodedDataLength }) => {
		arrived(timestamp, encodedDataLength);
	});
	tab.on('requestfinished', (request) => {
		void sizeOf(request).then((bytes) => {
			const { startTime, responseEnd } = request.timing();
			const ms = startTime + responseEnd - (start?.wallTime ?? 0) * 1000;
			complete.push({ url: request.url(), ms, bytes });
		});
	});
	await session.send('Network.enable');
	const until = (limit: number) =>
		[...own, ...complete.filter(({ url }) => !known.has(url))]
			.filter(({ ms }) => ms <= limit)
			.reduce((sum, { bytes }) => sum + bytes, 0);
	return { until, total: () => until(Infinity) };
}

/** The size of a response: our server always names the length of a body. */
async function sizeOf(request: Request): Promise<number> {
	const response = await request.response();
	const length = await response?.headerValue('content-length');
	const { responseHeadersSize } = await request.sizes();
	return responseHeadersSize + Number(length ?? 0);
}
