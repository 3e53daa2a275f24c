// @ts-check
import { AsyncLocalStorage } from 'node:async_hooks';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Where programs write that are started in here, when not straight to the terminal.
 * @type {AsyncLocalStorage<(text: string) => void>}
 */
const outlet = new AsyncLocalStorage();

/**
 * Does some work; what the programs say that it starts goes to `write`.
 * @template Result
 * @param {(text: string) => void} write
 * @param {() => Promise<Result>} work
 */
export function withOutput(write, work) {
	return outlet.run(write, work);
}

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
 * @param {{ shell?: boolean, env?: Record<string, string> }} [options] `env` is added to the environment
 * @returns {Promise<number>}
 */
function run(program, args, { shell = false, env = {} } = {}) {
	const write = outlet.getStore();
	return new Promise((resolve, reject) => {
		const child = spawn(program, args, {
			cwd: root,
			env: { ...process.env, ...env },
			stdio: write ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
			shell
		});
		child.stdout?.on('data', (/** @type {Buffer} */ chunk) => write?.(chunk.toString()));
		child.stderr?.on('data', (/** @type {Buffer} */ chunk) => write?.(chunk.toString()));
		child.once('error', reject);
		child.once('close', (code) => resolve(code ?? 1));
	});
}

/** Runs Node with these arguments. @param {string[]} args @param {Record<string, string>} [env] */
export function runNode(args, env) {
	return run(process.execPath, args, { env });
}

/**
 * Runs a script of package.json with the npm that runs us, if one does.
 * @param {string} name
 * @param {Record<string, string>} [env]
 */
export function runNpmScript(name, env) {
	const npm = process.env.npm_execpath;
	if (npm) return runNode([npm, 'run', '--silent', name], env);
	return run(`npm run --silent ${name}`, [], { shell: true, env });
}

/**
 * Runs the command of an installed package, as `npx` would.
 * @param {{ from?: string, name: string }} command `from` is the package, if it has another name
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
export function runTool({ name, from = name }, args, env) {
	return runNode([commandFile(from, name), ...args], env);
}
