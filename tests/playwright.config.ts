import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findChromium } from '../scripts/find-chromium.mjs';
import { chromiumArguments } from './helpers/chromium-arguments.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

// Workers read this file again: they take over the browser that was found first.
process.env.CHROMIUM_PATH ??= findChromium();

/** Browser tests of what lies in build/ (or what SALIDA_OUTPUT names), which they do not make themselves. */
export default defineConfig({
	outputDir: join(root, 'test-results'),
	testMatch: '**/*.test.ts',
	globalSetup: './helpers/serve-build.ts',
	fullyParallel: true,
	forbidOnly: process.env.CI !== undefined,
	workers: 2,
	// Two cores may be busy: a test that fails once is tried again, with a trace to look at.
	retries: 1,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	reporter: 'list',
	use: {
		baseURL: process.env.SALIDA_TEST_URL,
		trace: 'on-first-retry',
		screenshot: 'only-on-failure',
		launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: chromiumArguments(true) }
	},
	projects: [
		{ name: 'browser', testDir: join(root, 'tests/e2e') },
		{ name: 'net', testDir: join(root, 'tests/net') },
		{ name: 'engines', testDir: join(root, 'tests/engines') }
	]
});
