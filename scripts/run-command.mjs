// @ts-check
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The script behind a command that a package installs, so that it runs without a shell everywhere.
 * @param {string} packageName
 * @param {string} command
 */
function commandFile(packageName, command) {
	const manifestFile = join(root, 'node_modules', packageName, 'package.json');
	/** @type {{ bin: string | Record<string, string> }} */
	const { bin } = JSON.parse(readFileSync(manifestFile, 'utf8'));
	const file = typeof bin === 'string' ? bin : bin[command];
	if (file === undefined) throw new Error(`${packageName} installs no command ${command}.`);
	return join(dirname(manifestFile), file);
}

/**
 * Runs a program in the project's folder, shows its output as it comes, and gives the exit code.
 * @param {string} program
 * @param {string[]} args
 * @param {{ shell?: boolean }} [options]
 * @returns {Promise<number>}
 */
function run(program, args, { shell = false } = {}) {
	return new Promise((resolve, reject) => {
		const child = spawn(program, args, {
			cwd: root,
			stdio: ['ignore', 'inherit', 'inherit'],
			shell
		});
		child.once('error', reject);
		child.once('close', (code) => resolve(code ?? 1));
	});
}

/** Runs Node with these arguments. @param {string[]} args */
export function runNode(args) {
	return run(process.execPath, args);
}

/** Runs a script of package.json with the npm that runs us, if one does. @param {string} name */
export function runNpmScript(name) {
	const npm = process.env.npm_execpath;
	if (npm) return runNode([npm, 'run', '--silent', name]);
	return run(`npm run --silent ${name}`, [], { shell: true });
}

/**
 * Runs the command of an installed package, as `npx` would.
 * @param {{ from?: string, name: string }} command `from` is the package, if it has another name
 * @param {string[]} args
 */
export function runTool({ name, from = name }, args) {
	return runNode([commandFile(from, name), ...args]);
}
