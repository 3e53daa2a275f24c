import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { oneAtATime } from '../../../scripts/lock.mjs';

let home: string;
let lock: string;

beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'salida-lock-'));
	lock = join(home, 'build.lock');
	vi.spyOn(console, 'log').mockImplementation(() => undefined);
});

afterEach(() => {
	vi.restoreAllMocks();
	rmSync(home, { recursive: true });
});

/** A process that holds the lock until it is told to go, or is killed. */
async function otherHolder(): Promise<ChildProcess> {
	const module = new URL('../../../scripts/lock.mjs', import.meta.url).href;
	const child = spawn(
		process.execPath,
		[
			'--input-type=module',
			'--eval',
			`import { oneAtATime } from ${JSON.stringify(module)};
			await oneAtATime(${JSON.stringify(lock)}, 'A build', () => {
				console.log('holding');
				return new Promise((done) => process.stdin.once('data', done));
			});
			process.exit();`
		],
		{ stdio: ['pipe', 'pipe', 'inherit'] }
	);
	await new Promise((done) => child.stdout.once('data', done));
	return child;
}

function ended(child: ChildProcess): Promise<unknown> {
	return new Promise((done) => child.once('exit', done));
}

test('the second of two builds says that it waits, and begins when the first has ended', async () => {
	const other = await otherHolder();
	const order: string[] = [];
	const second = oneAtATime(lock, 'A build', () => Promise.resolve(order.push('second')));
	await vi.waitFor(() => {
		expect(console.log).toHaveBeenCalledWith(
			`A build is under way in process ${String(other.pid)}; waiting for it.`
		);
	});
	order.push('first');
	other.stdin?.write('go\n');
	await second;
	expect(order).toEqual(['first', 'second']);
	expect(console.log).toHaveBeenCalledTimes(1);
	expect(existsSync(lock)).toBe(false);
});

test('the lock of a build that was killed holds nobody up', async () => {
	const other = await otherHolder();
	other.kill('SIGKILL');
	await ended(other);
	expect(existsSync(lock)).toBe(true);
	expect(await oneAtATime(lock, 'A build', () => Promise.resolve('built'))).toBe('built');
	expect(console.log).not.toHaveBeenCalled();
});

test('a number that another process has by now is not the one that held the lock', async () => {
	const isTold = existsSync('/proc/self/stat');
	const { pid } = isTold ? process : spawnSync(process.execPath, ['--version']);
	writeFileSync(lock, `${String(pid)} 1`);
	expect(await oneAtATime(lock, 'A build', () => Promise.resolve('built'))).toBe('built');
});

test('a lock that says nothing of use counts for nothing', async () => {
	writeFileSync(lock, '');
	expect(await oneAtATime(lock, 'A build', () => Promise.resolve('built'))).toBe('built');
});

test('a failure gives the lock back', async () => {
	const failing = oneAtATime(lock, 'A build', () => Promise.reject(new Error('fails')));
	await expect(failing).rejects.toThrow('fails');
	expect(existsSync(lock)).toBe(false);
});

test('of many that come at once, only one works at a time', async () => {
	let working = 0;
	let most = 0;
	const work = async () => {
		working += 1;
		most = Math.max(most, working);
		expect(readFileSync(lock, 'utf8')).toContain(String(process.pid));
		await new Promise((done) => setTimeout(done, 5));
		working -= 1;
	};
	await Promise.all(Array.from({ length: 4 }, () => oneAtATime(lock, 'A build', work)));
	expect(most).toBe(1);
});
