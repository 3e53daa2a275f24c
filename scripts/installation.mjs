// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/**
 * What a lockfile says about one package.
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional]
 * @property {boolean} [devOptional]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 */

/** @typedef {{ lock: string, node: string, platform: string }} Stamp */

const STAMP = 'node_modules/.salida-installed.json';

/** The file's text, or undefined when there is no such file. @param {string} file */
function read(file) {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return undefined;
	}
}

/** The packages of a lockfile, without the project itself. @param {string | undefined} text */
function lockedPackages(text) {
	if (text === undefined) return undefined;
	const lock = /** @type {{ packages: Record<string, LockedPackage> }} */ (JSON.parse(text));
	return Object.fromEntries(Object.entries(lock.packages).filter(([path]) => path !== ''));
}

/**
 * An `os` or `cpu` list of npm allows a value by naming it, or by naming only others with `!`.
 * @param {string[] | undefined} list
 * @param {string} value
 */
function allows(list, value) {
	if (list === undefined || list.includes(value)) return true;
	return list.every((entry) => entry.startsWith('!')) && !list.includes(`!${value}`);
}

/**
 * Whether npm's own record of `node_modules` says that it holds what the lockfile asks for, on
 * this platform. Packages that npm may leave out (optional ones) may be missing.
 * @param {string | undefined} lockText
 * @param {string | undefined} installedText
 */
export function installedMatchesLock(lockText, installedText) {
	const locked = lockedPackages(lockText);
	const installed = lockedPackages(installedText);
	if (!locked || !installed) return false;
	const complete = Object.entries(locked).every(([path, wanted]) => {
		const found = installed[path];
		if (!found) return wanted.optional === true || wanted.devOptional === true;
		return found.version === wanted.version && found.integrity === wanted.integrity;
	});
	const fitting = Object.values(installed).every(
		(found) => allows(found.os, process.platform) && allows(found.cpu, process.arch)
	);
	return complete && fitting;
}

/**
 * What an installation depends on: the lockfile, the Node major and the platform.
 * @param {string | undefined} lockText
 * @returns {Stamp}
 */
function stampOf(lockText) {
	return {
		lock: createHash('sha256')
			.update(lockText ?? '')
			.digest('hex'),
		node: process.versions.node.replace(/\..*/, ''),
		platform: `${process.platform}-${process.arch}`
	};
}

/** Milliseconds of the last change of a file; 0 when there is no such file. @param {string} file */
function changedAt(file) {
	return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Remembers that `node_modules` is complete for this lockfile, Node and platform. @param {string} root */
export function recordInstallation(root) {
	const stamp = stampOf(read(join(root, 'package-lock.json')));
	writeFileSync(join(root, STAMP), JSON.stringify(stamp));
}

/**
 * Why `npm ci` has to run in `root`, or undefined when the installation is good.
 * @param {string} root
 */
export function reasonToInstall(root) {
	const stampFile = join(root, STAMP);
	const npmRecord = join(root, 'node_modules/.package-lock.json');
	const lockText = read(join(root, 'package-lock.json'));
	const stamp = read(stampFile);
	const wanted = stampOf(lockText);
	if (changedAt(npmRecord) === 0) return 'nothing is installed yet';
	if (stamp === JSON.stringify(wanted)) return undefined;

	const old = stamp === undefined ? undefined : /** @type {Stamp} */ (JSON.parse(stamp));
	const sameMachine =
		old === undefined || (old.node === wanted.node && old.platform === wanted.platform);
	const installedSince = changedAt(npmRecord) > changedAt(stampFile);
	if ((sameMachine || installedSince) && installedMatchesLock(lockText, read(npmRecord))) {
		recordInstallation(root);
		return undefined;
	}
	if (old === undefined) return 'node_modules does not match package-lock.json';
	if (old.lock !== wanted.lock) return 'package-lock.json changed since the last installation';
	if (old.node !== wanted.node) return `Node changed from ${old.node} to ${wanted.node}`;
	return `the platform changed from ${old.platform} to ${wanted.platform}`;
}
