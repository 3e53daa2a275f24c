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
 * Runs the npm that started this script, or the one on the PATH.
 * @param {string} root
 * @param {string[]} args
 */
function npm(root, args) {
	const flags = [...args, '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
	const file = process.env.npm_execpath;
	const options = { cwd: root, encoding: /** @type {const} */ ('utf8') };
	return file
		? spawnSync(process.execPath, [file, ...flags], options)
		: spawnSync(`npm ${flags.join(' ')}`, { ...options, shell: true });
}

/**
 * Installs exactly what the lockfile says. Where `npm ci` refuses it, because a registry lacks
 * packages that only other platforms need, `npm install` keeps to the same versions.
 * @param {string} root
 * @returns {string | undefined} what npm said when it could not
 */
function install(root) {
	const exact = npm(root, ['ci']);
	if (exact.status === 0) return undefined;
	if (!exact.stderr.includes('EUSAGE')) return exact.stderr;
	console.log('npm ci finds the lockfile incomplete: using npm install with its versions.');
	const lenient = npm(root, ['install', '--no-save']);
	return lenient.status === 0 ? undefined : lenient.stderr;
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
	console.log(`Installing packages: ${reason}.`);
	const complaint = install(root);
	if (complaint !== undefined) {
		return `${complaint}\nThe packages could not be installed (npm's message is above). Check the network and the registry, then try again.`;
	}
	recordInstallation(root);
	return undefined;
}

const problem = ensureInstalled();
if (problem !== undefined) {
	console.error(problem);
	process.exitCode = 1;
}
