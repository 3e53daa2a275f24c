import type { BrowserContext, Page } from 'playwright-core';
import { TestRunner, inject, onTestFinished } from 'vitest';
import { sharedBrowser } from './launch.ts';

/** How a reader arrives. Everything has a default: a desk, JavaScript, WebGL, English, no touch. */
export interface PageOptions {
	/** Below the built site's root, with query and hash; or a whole URL (also `file:`). */
	path?: string;
	width?: number;
	height?: number;
	javaScript?: boolean;
	reducedMotion?: boolean;
	colorScheme?: 'light' | 'dark';
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

const LOCAL_HOST = /^(localhost|127\.0\.0\.1|\[::1\]|.+\.localhost)$/;

/** Browsers ask for it on their own, once per start, whatever the page says. */
const FAVICON = /\/favicon\.ico$/;

/** Whether a request stays on this machine. */
function isLocal(url: string): boolean {
	const { protocol, hostname } = new URL(url);
	return !/^(https?|wss?):$/.test(protocol) || LOCAL_HOST.test(hostname);
}

/** Collects what goes wrong in any page or frame of the context. */
function collectProblems(context: BrowserContext): string[] {
	const problems: string[] = [];
	context.on('weberror', (event) => problems.push(`page error: ${event.error().message}`));
	context.on('console', (message) => {
		const { url } = message.location();
		if (message.type() !== 'error' || FAVICON.test(url)) return;
		problems.push(`console error: ${message.text()} (${url})`);
	});
	context.on('request', (request) => {
		if (!isLocal(request.url())) problems.push(`request to another host: ${request.url()}`);
	});
	return problems;
}

/**
 * Opens a page of the built site in a fresh context. `close()` ends it; what a test leaves open, as
 * when it fails, is closed after it.
 */
export async function openPage(options: PageOptions = {}): Promise<OpenedPage> {
	const { path = '/', width = 1280, height = 800, javaScript = true } = options;
	const { webgl = !/[?&]gl=off/.test(path) } = options;
	const browser = await sharedBrowser(webgl);
	const context = await browser.newContext({
		viewport: { width, height },
		javaScriptEnabled: javaScript,
		reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
		colorScheme: options.colorScheme ?? 'light',
		locale: options.locale ?? 'en-GB',
		hasTouch: options.touch ?? false,
		isMobile: options.touch ?? false
	});
	const close = () => context.close();
	if (TestRunner.getCurrentTest()) onTestFinished(close);
	const problems = collectProblems(context);
	const page = await context.newPage();
	await page.goto(new URL(path, inject('baseUrl')).href);
	return { page, problems, close };
}
