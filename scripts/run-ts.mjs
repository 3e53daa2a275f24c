// @ts-check
import { resolve } from 'node:path';
import process from 'node:process';
import { runnerImport } from 'vite';
import { root } from './run-command.mjs';

/**
 * Runs the TypeScript module named first through Vite's module runner, calls its exported
 * `main(argv)` with the remaining arguments, and ends with the exit code it returns.
 * @param {string[]} argv
 * @returns {Promise<number>}
 */
async function runModule([file, ...rest]) {
	if (file === undefined) throw new Error('Usage: node scripts/run-ts.mjs <module.ts> [arguments]');
	/** @type {{ module: { main?: (argv: string[]) => unknown } }} */
	const { module } = await runnerImport(resolve(process.cwd(), file), {
		root,
		configFile: false,
		logLevel: 'error'
	});
	if (typeof module.main !== 'function') throw new Error(`${file} exports no main(argv).`);
	const result = await module.main(rest);
	if (typeof result === 'number') return result;
	return result === false ? 1 : 0;
}

try {
	process.exitCode = await runModule(process.argv.slice(2));
} catch (error) {
	console.error(error);
	process.exitCode = 1;
}
