// @ts-check
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds between two looks at a lock that another process holds. */
const PAUSE = 300;

/** When a process began, as the system counts it, where it tells: numbers of processes are used again. */
function beginningOf(/** @type {number} */ pid) {
	try {
		const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').replace(/^.*\) /s, '');
		return fields.split(' ')[19] ?? '';
	} catch {
		return '';
	}
}

/** Whether the process that wrote this into a lock still runs. @param {string} holder */
function isAlive(holder) {
	const [pid = '', began = ''] = holder.split(' ');
	if (!/^\d+$/.test(pid)) return false;
	try {
		process.kill(Number(pid), 0);
	} catch (error) {
		if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH') return false;
	}
	const now = beginningOf(Number(pid));
	return began === '' || now === '' || now === began;
}

/** What a lock holds: the process, and when it began. Undefined where nobody holds it. @param {string} file */
function holderOf(file) {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return undefined;
	}
}

/** Takes a lock that nobody holds, whole or not at all. @param {string} file @param {string} mine */
function take(file, mine) {
	const ready = `${file}.${process.pid}`;
	writeFileSync(ready, mine);
	try {
		linkSync(ready, file);
		return true;
	} catch (error) {
		if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
		return false;
	} finally {
		rmSync(ready, { force: true });
	}
}

/** Breaks the lock of a process that is gone, and no other. @param {string} file @param {string} gone */
function breakLock(file, gone) {
	const aside = `${file}.${process.pid}.stale`;
	try {
		renameSync(file, aside);
		// Another process may have broken it, and taken it, since it was read.
		if (holderOf(aside) !== gone) linkSync(aside, file);
	} catch {
		// Someone else broke it first.
	}
	rmSync(aside, { force: true });
}

/**
 * Does something that only one process may do at a time. Where another does it, says so once and
 * waits; the lock of a process that is gone counts for nothing.
 *
 * @template Result
 * @param {string} file the lock, which all of them agree on
 * @param {string} what what is being done, for the sentence that tells of waiting
 * @param {() => Result | Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function oneAtATime(file, what, work) {
	const mine = `${process.pid} ${beginningOf(process.pid)}`;
	mkdirSync(dirname(file), { recursive: true });
	let told = false;
	while (!take(file, mine)) {
		const holder = holderOf(file);
		if (holder === undefined) continue;
		if (!isAlive(holder)) {
			breakLock(file, holder);
			continue;
		}
		if (!told)
			console.log(`${what} is under way in process ${holder.split(' ')[0]}; waiting for it.`);
		told = true;
		await sleep(PAUSE);
	}
	try {
		return await work();
	} finally {
		if (holderOf(file) === mine) rmSync(file, { force: true });
	}
}
