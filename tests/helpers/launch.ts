import { chromium, type Browser } from 'playwright-core';
import { inject } from 'vitest';

const QUIET = [
	'--headless=new',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
	// Only this machine can be reached; every other name fails at once.
	'--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE *.localhost , EXCLUDE 127.0.0.1'
];

const SOFTWARE_WEBGL = [
	'--use-angle=swiftshader',
	'--enable-unsafe-swiftshader',
	'--ignore-gpu-blocklist'
];

const NO_WEBGL = ['--disable-gpu', '--disable-3d-apis'];

const launched = new Map<boolean, Promise<Browser>>();

/** Starts a browser that draws WebGL in software, or knows no WebGL at all. */
async function launch(webgl: boolean): Promise<Browser> {
	const asRoot = process.getuid?.() === 0;
	return chromium.launch({
		executablePath: inject('chromiumPath'),
		args: [...QUIET, ...(webgl ? SOFTWARE_WEBGL : NO_WEBGL), ...(asRoot ? ['--no-sandbox'] : [])]
	});
}

/** This worker's browser with or without WebGL, started when first asked for. */
export function sharedBrowser(webgl: boolean): Promise<Browser> {
	const running = launched.get(webgl) ?? launch(webgl);
	launched.set(webgl, running);
	return running;
}
