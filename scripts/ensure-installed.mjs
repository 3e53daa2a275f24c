// @ts-check
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { reasonToInstall, recordInstallation } from './installation.mjs';

const OLDEST_NODE = { major: 20, minor: 19 };

/** Whether this Node is new enough for the packages in package-lock.json. */
function nodeIsTooOld() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	return major < OLDEST_NODE.major || (major === OLDEST_NODE.major && minor < OLDEST_NODE.minor);
}

/**
 * Runs `npm ci` with the npm that started this script, or with the one on the PATH.
 * @param {string} root
 * @returns {boolean} whether it succeeded
 */
function install(root) {
	const npm = process.env.npm_execpath;
	const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
	const run = npm
		? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
		: spawnSync(`npm ${args.join(' ')}`, { cwd: root, stdio: 'inherit', shell: true });
	return run.status === 0;
}

/** Brings node_modules up to date; returns what went wrong, or undefined. */
function ensureInstalled() {
	if (nodeIsTooOld()) {
		const oldest = `${OLDEST_NODE.major}.${OLDEST_NODE.minor}`;
		return `Salida needs Node ${oldest} or newer; this is Node ${process.versions.node}.`;
	}
	const root = fileURLToPath(new URL('..', import.meta.url));
	const reason = reasonToInstall(root);
	if (reason === undefined) return undefined;
	console.log(`Installing packages with npm ci: ${reason}.`);
	if (!install(root)) {
		return 'npm ci failed (its message is above). Check the network and the registry, then retry.';
	}
	recordInstallation(root);
	return undefined;
}

const problem = ensureInstalled();
if (problem !== undefined) {
	console.error(problem);
	process.exitCode = 1;
}
