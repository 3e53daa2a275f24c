// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildIsFresh, fingerprintInputs, recordBuild } from './build-stamp.mjs';
import { root, runNpmScript } from './run-command.mjs';

/**
 * Runs `npm run build`, which replaces `build/` only when everything before it went well.
 * @returns {Promise<boolean>} whether it succeeded
 */
export async function build() {
	const fingerprint = fingerprintInputs(root);
	const code = await runNpmScript('build');
	if (code === 0) recordBuild(root, fingerprint);
	else if (existsSync(join(root, 'build'))) console.error('The build failed; build/ is as before.');
	else console.error('The build failed.');
	return code === 0;
}

/**
 * Builds unless `build/` was made from exactly the present inputs.
 * @returns {Promise<boolean>} whether there is an up-to-date build now
 */
export async function buildIfNeeded() {
	if (!buildIsFresh(root, fingerprintInputs(root))) return build();
	console.log('Nothing changed since the last build.');
	return true;
}
