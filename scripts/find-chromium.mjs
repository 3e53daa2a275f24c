// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';

const NAMES = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'chrome',
	'microsoft-edge'
];

/** Where installers put a Chromium that is not on the PATH. */
function usualPlaces() {
	const { LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': PROGRAMFILES_X86 } = process.env;
	const windows = [LOCALAPPDATA, PROGRAMFILES, PROGRAMFILES_X86]
		.filter((folder) => folder !== undefined)
		.flatMap((folder) => [
			join(folder, 'Google/Chrome/Application/chrome.exe'),
			join(folder, 'Chromium/Application/chrome.exe'),
			join(folder, 'Microsoft/Edge/Application/msedge.exe')
		]);
	const mac = ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
		(name) => `/Applications/${name}.app/Contents/MacOS/${name}`
	);
	return process.platform === 'win32' ? windows : mac;
}

/** The first Chromium installed on this system. */
function onSystem() {
	const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
	const suffix = process.platform === 'win32' ? '.exe' : '';
	const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
	return [...onPath, ...usualPlaces()].find((file) => existsSync(file));
}

/** The Chromium that Playwright downloaded, if it did. */
function inPlaywrightRegistry() {
	try {
		const file = chromium.executablePath();
		return existsSync(file) ? file : undefined;
	} catch {
		return undefined;
	}
}

/** Installs Debian's Chromium where this process may do so; gives its path. */
function fromDebian() {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
	console.error("No Chromium found: installing Debian's with apt-get.");
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const install = ['install', '-y', '--no-install-recommends', 'chromium'];
	for (const args of [install, ['update'], install]) {
		const { status } = spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
		if (status === 0 && args === install) return onSystem();
	}
	return undefined;
}

/**
 * The path of a Chromium to drive: CHROMIUM_PATH, the system's, Playwright's, or a new one from
 * Debian. Throws one message naming all the ways when there is none.
 */
export function findChromium() {
	const named = process.env.CHROMIUM_PATH;
	if (named !== undefined && named !== '') {
		if (existsSync(named)) return named;
		throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
	}
	const found = onSystem() ?? inPlaywrightRegistry() ?? fromDebian();
	if (found !== undefined) return found;
	throw new Error(
		'The browser tests need Chromium or Chrome. Any one of these will do: install it so that it ' +
			'is on the PATH (Debian and Ubuntu: apt-get install chromium); run ' +
			'"npx playwright-core install chromium"; or set CHROMIUM_PATH to its executable.'
	);
}
