// @ts-check
import { join, relative } from 'node:path';
import process from 'node:process';
import { createBuilder } from 'vite';
import { buildFolder, buildLock, frozenFolder, isAlone } from './build-folders.mjs';
import { fingerprintInputs, recordBuild } from './build-stamp.mjs';
import { oneAtATime } from './lock.mjs';
import { replaceFolder } from './replace-folder.mjs';
import { root, runNode } from './run-command.mjs';

/** Whether the site offers its own paper and its own file for the briefing room. */
const isWithDownloads = process.env.SALIDA_DOWNLOADS === '1' && !isAlone;

/**
 * Does what `vite build` does, into a folder.
 * @param {string} folder
 */
async function buildInto(folder) {
	const inputs = fingerprintInputs(root);
	process.env.SALIDA_OUTPUT = relative(root, folder);
	const builder = await createBuilder({}, null);
	await builder.buildApp();
	if (isWithDownloads) await makeDownloads(folder);
	recordBuild(folder, inputs);
}

/**
 * Puts everything that the deck's page offers for download into a built site.
 * @param {string} folder
 */
async function makeDownloads(folder) {
	const output = ['--output', join(folder, 'downloads')];
	for (const command of [['scripts/offline.ts'], ['scripts/handout.ts', '--site', folder]]) {
		if ((await runNode(['scripts/run-ts.mjs', ...command, ...output])) !== 0) {
			throw new Error('The downloads could not be made.');
		}
	}
}

/**
 * Builds the site beside the last one and puts it in its place; frozen copies stay. Then it ends: the
 * compiler of the words leaves timers behind that would hold the process for another half minute.
 */
async function buildSite() {
	// Whoever starts it, a test runner too: readers get what is made for them.
	process.env.NODE_ENV = 'production';
	process.chdir(root);
	try {
		await oneAtATime(buildLock, 'A build', () =>
			replaceFolder(buildFolder, buildInto, { kept: [frozenFolder] })
		);
		console.log(`The site is in ${relative(root, buildFolder)}.`);
		return 0;
	} catch (error) {
		console.error(error);
		return 1;
	}
}

process.exit(await buildSite());
