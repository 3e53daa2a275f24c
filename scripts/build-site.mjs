// @ts-check
import process from 'node:process';
import { createBuilder } from 'vite';
import { root, runNode } from './run-command.mjs';

/** Whether the site offers its own paper and its own file for the briefing room. */
const isWithDownloads =
	process.env.SALIDA_DOWNLOADS === '1' && process.env.SALIDA_OFFLINE === undefined;

/**
 * Does what `vite build` does, and then ends: the compiler of the words leaves timers behind that
 * would hold the process for another half minute.
 */
async function buildSite() {
	process.chdir(root);
	try {
		const builder = await createBuilder({}, null);
		await builder.buildApp();
		return isWithDownloads ? await runNode(['scripts/run-ts.mjs', 'scripts/downloads.ts']) : 0;
	} catch (error) {
		console.error(error);
		return 1;
	}
}

process.exit(await buildSite());
