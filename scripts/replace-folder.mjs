// @ts-check
import {
	copyFileSync,
	existsSync,
	linkSync,
	mkdirSync,
	readdirSync,
	renameSync,
	rmSync
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Where a folder is made, and where the last one waits while they change places: beside it. */
function besides(/** @type {string} */ folder) {
	return { unfinished: `${folder}.unfinished`, previous: `${folder}.previous` };
}

/** @param {string} folder */
function remove(folder) {
	rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/**
 * Puts back what a process that was killed left behind, so that the folder is the last whole one.
 * @param {string} folder
 */
export function recoverFolder(folder) {
	const { unfinished, previous } = besides(folder);
	if (existsSync(previous) && !existsSync(folder)) renameSync(previous, folder);
	remove(unfinished);
	remove(previous);
}

/**
 * Gives a folder what another holds, without a second copy of it where the disk can do that. What is
 * there already stays.
 * @param {string} from
 * @param {string} to
 */
function share(from, to) {
	if (!existsSync(from)) return;
	mkdirSync(to, { recursive: true });
	for (const entry of readdirSync(from, { withFileTypes: true })) {
		const [source, target] = [join(from, entry.name), join(to, entry.name)];
		if (entry.isDirectory()) share(source, target);
		else if (!existsSync(target)) {
			try {
				linkSync(source, target);
			} catch {
				copyFileSync(source, target);
			}
		}
	}
}

/**
 * Makes a folder anew beside the old one and then puts it in its place: who looks finds the old one or
 * the new one, whole, and a failure, a full disk or a killed process leaves the old one. One process at
 * a time.
 *
 * @param {string} folder
 * @param {(unfinished: string) => Promise<void>} make fills the folder it is given, or throws
 * @param {{ kept?: readonly string[] }} [options] `kept` names folders in it that outlive it
 */
export async function replaceFolder(folder, make, { kept = [] } = {}) {
	const { unfinished, previous } = besides(folder);
	recoverFolder(folder);
	try {
		mkdirSync(dirname(folder), { recursive: true });
		await make(unfinished);
		for (const name of kept) share(join(folder, name), join(unfinished, name));
		if (existsSync(folder)) renameSync(folder, previous);
		renameSync(unfinished, folder);
	} catch (error) {
		recoverFolder(folder);
		throw error;
	}
	remove(previous);
}
