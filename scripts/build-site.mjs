// @ts-check
import process from 'node:process';
import { createBuilder } from 'vite';
import { root } from './run-command.mjs';

/**
 * Does what `vite build` does, and then ends: the compiler of the words leaves timers behind that
 * would hold the process for another half minute.
 */
async function buildSite() {
	process.chdir(root);
	try {
		const builder = await createBuilder({}, null);
		await builder.buildApp();
		return 0;
	} catch (error) {
		console.error(error);
		return 1;
	}
}

process.exit(await buildSite());
