import { test as base, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { chromiumArguments } from './chromium-arguments.ts';
import { serveHosts } from './serve-hosts.ts';

export { expect } from '@playwright/test';

/** How a reader arrives. Everything has a default: a desk, JavaScript, WebGL, English, no touch. */
export interface PageOptions {
	/** Below the built site's root, with query and hash; or a whole URL (also `file:`). */
	path?: string;
	width?: number;
	height?: number;
	javaScript?: boolean;
	reducedMotion?: boolean;
	colorScheme?: 'light' | 'dark';
	forcedColors?: boolean;
	/** `false` runs in a browser without any WebGL. */
	webgl?: boolean;
	locale?: string;
	/** A touch screen, as on a phone. */
	touch?: boolean;
}

/** A page that was opened, and all that went wrong in it and in its frames so far. */
export interface OpenedPage {
	page: Page;
	/** Errors of scripts, errors on the console, and requests that left this machine. */
	problems: string[];
	close: () => Promise<void>;
}

/** Opens a page of the built site in a fresh context, which ends with the test, or by `close()`. */
export type Open = (options?: PageOptions) => Promise<OpenedPage>;

type Hosts = Awaited<ReturnType<typeof serveHosts>>;

interface WorkerFixtures {
	/** This worker's browser with or without WebGL, started when first asked for. */
	browserWith: (webgl: boolean) => Promise<Browser>;
	/** Pages of other people, from an origin of their own. */
	hosts: Hosts;
}

/** Playwright's `test` with `open`, with pages of other people, and without its own single page. */
export const test = base.extend<{ open: Open }, WorkerFixtures>({
	browserWith: [
		async ({ playwright, browser }, use) => {
			let without: Promise<Browser> | undefined;
			await use((webgl) => {
				if (webgl) return Promise.resolve(browser);
				without ??= playwright.chromium.launch({
					executablePath: process.env.CHROMIUM_PATH,
					args: chromiumArguments(false)
				});
				return without;
			});
			await (await without)?.close();
		},
		{ scope: 'worker' }
	],
	hosts: [
		async ({}, use) => {
			const hosts = await serveHosts(process.env.SALIDA_TEST_URL ?? '');
			await use(hosts);
			hosts.close();
		},
		{ scope: 'worker' }
	],
	open: async ({ browserWith, baseURL }, use) => {
		const contexts: BrowserContext[] = [];
		await use(async (options = {}) => {
			const { path = '/' } = options;
			const { webgl = !/[?&]gl=off/.test(path) } = options;
			const context = await (await browserWith(webgl)).newContext(contextOptions(options));
			contexts.push(context);
			const problems = collectProblems(context);
			const page = await context.newPage();
			await page.goto(new URL(path, baseURL).href);
			return { page, problems, close: () => context.close() };
		});
		await Promise.all(contexts.map((context) => context.close()));
	}
});

/** What Playwright's `newContext` takes for a reader who arrives like this. */
function contextOptions(options: PageOptions) {
	const { width = 1280, height = 800, touch = false } = options;
	return {
		viewport: { width, height },
		javaScriptEnabled: options.javaScript ?? true,
		reducedMotion: options.reducedMotion ? ('reduce' as const) : ('no-preference' as const),
		forcedColors: options.forcedColors ? ('active' as const) : ('none' as const),
		colorScheme: options.colorScheme ?? ('light' as const),
		locale: options.locale ?? 'en-GB',
		hasTouch: touch,
		isMobile: touch
	};
}

const localHost = /^(localhost|127\.0\.0\.1|\[::1\]|.+\.localhost)$/;

/** Browsers ask for it on their own, once per start, whatever the page says. */
const favicon = /\/favicon\.ico$/;

/** Whether a request stays on this machine. */
function isLocal(url: string): boolean {
	const { protocol, hostname } = new URL(url);
	return !/^(https?|wss?):$/.test(protocol) || localHost.test(hostname);
}

/** Collects what goes wrong in any page or frame of the context. */
function collectProblems(context: BrowserContext): string[] {
	const problems: string[] = [];
	context.on('weberror', (event) => problems.push(`page error: ${event.error().message}`));
	context.on('console', (message) => {
		const { url } = message.location();
		if (message.type() !== 'error' || favicon.test(url)) return;
		problems.push(`console error: ${message.text()} (${url})`);
	});
	context.on('request', (request) => {
		if (!isLocal(request.url())) problems.push(`request to another host: ${request.url()}`);
	});
	return problems;
}
