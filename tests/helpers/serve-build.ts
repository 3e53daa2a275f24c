import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../../scripts/find-chromium.mjs';
import { serveDirectory } from '../../scripts/static-server.mjs';

declare module 'vitest' {
	export interface ProvidedContext {
		/** Where the built site is served, without a slash at the end. */
		baseUrl: string;
		/** The executable of the browser to drive. */
		chromiumPath: string;
	}
}

/**
 * Serves the built site (build/, or what SALIDA_OUTPUT names) on a free port and finds a browser,
 * once for all browser tests.
 */
export default async function serveBuild(project: TestProject) {
	const directory = join(project.config.root, process.env.SALIDA_OUTPUT ?? 'build');
	if (!existsSync(directory)) {
		throw new Error(`There is no ${directory}: run npm run build first.`);
	}
	const { url, close } = await serveDirectory({ directory });
	project.provide('baseUrl', url);
	project.provide('chromiumPath', findChromium());
	return close;
}
