// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
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
	const path = resolve(root, folder);
	if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [];
	return readdirSync(path, { withFileTypes: true })
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.flatMap((entry) => {
			const file = `${folder}/${entry.name}`;
			if (GENERATED.includes(file)) return [];
			return entry.isDirectory() ? filesBelow(root, file) : [file];
		});
}

/**
 * The SALIDA_ variables: the only ones by which the environment shapes a build. Where it goes is no
 * part of it.
 */
function environment() {
	return Object.entries(process.env)
		.filter(([name]) => name.startsWith('SALIDA_') && name !== 'SALIDA_OUTPUT')
		.sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * Takes in the names and contents of all files that the build reads, and what else decides it.
 * @param {string} root
 * @param {unknown} circumstances
 */
function fingerprint(root, circumstances) {
	const hash = createHash('sha256');
	hash.update(JSON.stringify(circumstances));
	const scenario = process.env.SALIDA_SCENARIO;
	const files = [
		...[...INPUTS, ...(scenario ? [scenario] : [])].flatMap((folder) => filesBelow(root, folder)),
		'data/text/project.inlang/settings.json',
		...INPUT_FILES
	];
	for (const file of files) {
		const path = resolve(root, file);
		if (!statSync(path, { throwIfNoEntry: false })?.isFile()) continue;
		const content = createHash('sha256').update(readFileSync(path)).digest('hex');
		hash.update(`\n${file} ${content}`);
	}
	return hash.digest('hex');
}

/**
 * A fingerprint of all inputs of the build: file names, contents, SALIDA_ variables, Node major.
 * @param {string} root
 */
export function fingerprintInputs(root) {
	return fingerprint(root, [environment(), process.versions.node.split('.')[0]]);
}

/**
 * What the framework calls this version of the site: the same for the same inputs, on any machine and
 * wherever the site goes, so that two builds of one commit are the same bytes.
 * @param {string} root
 */
export function versionName(root) {
	return fingerprint(root, environment()).slice(0, 12);
}

/** The fingerprint lies in the built folder, and every build writes its own. @param {string} folder */
function stampFile(folder) {
	return join(folder, '.inputs');
}

/** Whether a folder was built from this fingerprint. @param {string} folder @param {string} inputs */
export function buildIsFresh(folder, inputs) {
	try {
		return readFileSync(stampFile(folder), 'utf8') === inputs;
	} catch {
		return false;
	}
}

/** Remembers what a folder was built from. @param {string} folder @param {string} inputs */
export function recordBuild(folder, inputs) {
	writeFileSync(stampFile(folder), inputs);
}
