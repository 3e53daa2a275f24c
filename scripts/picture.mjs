// @ts-check
import { join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { buildFolder } from './build-folders.mjs';
import { findChromium } from './find-chromium.mjs';
import { buildIfNeeded } from './fresh-build.mjs';
import { root } from './run-command.mjs';
import { serveDirectory } from './static-server.mjs';

/** `npm run picture`: takes the picture at the top of the README anew, from the built site. */
async function takePicture() {
	if (!(await buildIfNeeded())) return 1;
	const { url, close } = await serveDirectory({ directory: buildFolder });
	const browser = await chromium.launch({
		executablePath: findChromium(),
		args: process.getuid?.() === 0 ? ['--no-sandbox'] : []
	});
	try {
		const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
		await page.goto(`${url}/?gl=off`);
		await page.locator('.context-names .placed').first().waitFor({ state: 'attached' });
		await page.waitForTimeout(500);
		await page.screenshot({ path: join(root, 'docs', 'salida.png') });
	} finally {
		await browser.close();
		await close();
	}
	console.log('docs/salida.png');
	return 0;
}

process.exitCode = await takePicture();
