// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** Everything that the build reads. */
const INPUTS = ['data', 'geo', 'src', 'static', 'scripts'];
const INPUT_FILES = ['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'];

/** Written by the build itself from other inputs. */
const GENERATED = ['src/lib/paraglide', 'data/text/project.inlang'];

/**
 * Paths of all files below a folder, in one order on every machine, with `/` between names.
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
function filesBelow(root, folder) {
	if (!statSync(join(root, folder), { throwIfNoEntry: false })?.isDirectory()) return [];
	return readdirSync(join(root, folder), { withFileTypes: true })
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.flatMap((entry) => {
			const path = `${folder}/${entry.name}`;
			if (GENERATED.includes(path)) return [];
			return entry.isDirectory() ? filesBelow(root, path) : [path];
		});
}

/** The SALIDA_ variables: the only ones by which the environment shapes a build. */
function environment() {
	return Object.entries(process.env)
		.filter(([name]) => name.startsWith('SALIDA_'))
		.sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * A fingerprint of all inputs of the build: file names, contents, SALIDA_ variables, Node major.
 * @param {string} root
 */
export function fingerprintInputs(root) {
	const hash = createHash('sha256');
	hash.update(JSON.stringify([environment(), process.versions.node.split('.')[0]]));
	const files = [
		...INPUTS.flatMap((folder) => filesBelow(root, folder)),
		'data/text/project.inlang/settings.json',
		...INPUT_FILES
	];
	for (const file of files) {
		if (!statSync(join(root, file), { throwIfNoEntry: false })?.isFile()) continue;
		const content = createHash('sha256')
			.update(readFileSync(join(root, file)))
			.digest('hex');
		hash.update(`\n${file} ${content}`);
	}
	return hash.digest('hex');
}

/**
 * The fingerprint lies in the built folder, so every other build, which empties it, removes it too.
 * @param {string} root
 */
function stampFile(root) {
	return join(root, 'build', '.inputs');
}

/** Whether `build/` was made from this fingerprint. @param {string} root @param {string} fingerprint */
export function buildIsFresh(root, fingerprint) {
	try {
		return readFileSync(stampFile(root), 'utf8') === fingerprint;
	} catch {
		return false;
	}
}

/** Remembers what `build/` was made from. @param {string} root @param {string} fingerprint */
export function recordBuild(root, fingerprint) {
	writeFileSync(stampFile(root), fingerprint);
}
