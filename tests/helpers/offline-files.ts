import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintInputs } from '../../scripts/build-stamp.mjs';
import { root } from '../../scripts/run-command.mjs';

const folder = join(root, 'node_modules/.cache/salida/offline-files');
const stamp = join(folder, 'inputs');

/** Names of the files that `npm run offline` writes. */
export const offlineNames = ['salida-en.html', 'salida-es.html'] as const;

/**
 * The folder with the files that `npm run offline` writes, made anew only when something that they
 * are made from has changed: several suites look at them.
 *
 * @throws with what the command said when it fails
 */
export function offlineFiles(): string {
	const inputs = fingerprintInputs(root);
	const whole = offlineNames.every((name) => existsSync(join(folder, name)));
	if (whole && existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs) return folder;
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['scripts/run-ts.mjs', 'scripts/offline.ts', '--output', folder],
		{ cwd: root, encoding: 'utf8' }
	);
	if (status !== 0) throw new Error(`npm run offline failed:\n${stdout}\n${stderr}`);
	writeFileSync(stamp, inputs);
	return folder;
}
