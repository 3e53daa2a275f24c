// @ts-check
import { existsSync } from 'node:fs';
import { buildFolder } from './build-folders.mjs';
import { buildIsFresh, fingerprintInputs } from './build-stamp.mjs';
import { root, runNpmScript } from './run-command.mjs';

/**
 * Runs `npm run build`, which replaces `build/` only when everything before it went well.
 * @returns {Promise<boolean>} whether it succeeded
 */
export async function build() {
	const code = await runNpmScript('build');
	if (code !== 0) {
		const isThere = existsSync(buildFolder);
		console.error(`The build failed${isThere ? '; the last one is as before' : ''}.`);
	}
	return code === 0;
}

/**
 * Builds unless `build/` was made from exactly the present inputs.
 * @returns {Promise<boolean>} whether there is an up-to-date build now
 */
export async function buildIfNeeded() {
	if (!buildIsFresh(buildFolder, fingerprintInputs(root))) return build();
	console.log('Nothing changed since the last build.');
	return true;
}
