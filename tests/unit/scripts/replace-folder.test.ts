import { spawn } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFolder } from '../../../scripts/replace-folder.mjs';

let home: string;
let build: string;

beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'salida-replace-'));
	build = join(home, 'build');
	write(build, 'old');
	mkdirSync(join(build, 'v/2026-01-01'), { recursive: true });
	writeFileSync(join(build, 'v/2026-01-01/index.html'), 'frozen');
});

afterEach(() => {
	rmSync(home, { recursive: true });
});

function write(folder: string, page: string): void {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'index.html'), page);
}

function page(): string {
	return readFileSync(join(build, 'index.html'), 'utf8');
}

function make(text: string): Promise<void> {
	return replaceFolder(
		build,
		(folder) => {
			expect(page()).not.toBe(text);
			write(folder, text);
			return Promise.resolve();
		},
		{ kept: ['v'] }
	);
}

test('a build takes the place of the last one once it is whole, and leaves nothing beside it', async () => {
	writeFileSync(join(build, 'gone.html'), 'old');
	await make('new');
	expect(page()).toBe('new');
	expect(existsSync(join(build, 'gone.html'))).toBe(false);
	expect(readdirSync(home)).toEqual(['build']);
});

test('the first build needs none before it', async () => {
	rmSync(build, { recursive: true });
	await replaceFolder(build, (folder) => {
		write(folder, 'first');
		return Promise.resolve();
	});
	expect(page()).toBe('first');
});

test('frozen copies outlive every build', async () => {
	await make('new');
	await make('newer');
	expect(readFileSync(join(build, 'v/2026-01-01/index.html'), 'utf8')).toBe('frozen');
});

test('a full disk leaves the last build in place, and gives back what was written', async () => {
	const full = replaceFolder(build, (folder) => {
		write(folder, 'half');
		return Promise.reject(Object.assign(new Error('no space left'), { code: 'ENOSPC' }));
	});
	await expect(full).rejects.toThrow('no space left');
	expect(page()).toBe('old');
	expect(readdirSync(home)).toEqual(['build']);
});

test('a killed build leaves the last one in place, and the next clears up after it', async () => {
	const module = new URL('../../../scripts/replace-folder.mjs', import.meta.url).href;
	const child = spawn(
		process.execPath,
		[
			'--input-type=module',
			'--eval',
			`import { mkdirSync, writeFileSync } from 'node:fs';
			import { replaceFolder } from ${JSON.stringify(module)};
			await replaceFolder(${JSON.stringify(build)}, (folder) => {
				mkdirSync(folder);
				writeFileSync(folder + '/half.html', 'half');
				console.log('writing');
				return new Promise((done) => setTimeout(done, 60_000));
			});`
		],
		{ stdio: ['ignore', 'pipe', 'inherit'] }
	);
	await new Promise((done) => child.stdout.once('data', done));
	const ended = new Promise((done) => child.once('exit', done));
	child.kill('SIGKILL');
	await ended;
	expect(page()).toBe('old');
	await make('new');
	expect(page()).toBe('new');
	expect(existsSync(join(build, 'half.html'))).toBe(false);
	expect(existsSync(join(build, 'v/2026-01-01/index.html'))).toBe(true);
	expect(readdirSync(home)).toEqual(['build']);
});

test('a build that was killed between taking the old one away and putting its own there is undone', async () => {
	renameSync(build, `${build}.previous`);
	write(`${build}.unfinished`, 'new');
	const failing = replaceFolder(build, () => Promise.reject(new Error('fails')));
	await expect(failing).rejects.toThrow('fails');
	expect(page()).toBe('old');
	expect(readdirSync(home)).toEqual(['build']);
});
