// @ts-check
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run-command.mjs';

/** Paths of the files that differ from the last commit and are still there, new ones too. */
export function changedFiles() {
	const git = (/** @type {string[]} */ ...args) =>
		execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\n');
	const names = [
		...git('diff', '--name-only', 'HEAD'),
		...git('ls-files', '--others', '--exclude-standard')
	];
	return [...new Set(names)].filter((name) => name !== '' && existsSync(join(root, name)));
}
