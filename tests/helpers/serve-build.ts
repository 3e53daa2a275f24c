import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/run-command.mjs';
import { serveDirectory } from '../../scripts/static-server.mjs';

/**
 * Serves the built site (build/, or what SALIDA_OUTPUT names) on a free port, once for all browser
 * tests, and leaves its address in SALIDA_TEST_URL.
 */
export default async function serveBuild() {
	const directory = join(root, process.env.SALIDA_OUTPUT ?? 'build');
	if (!existsSync(directory)) {
		throw new Error(`There is no ${directory}: run npm run build first.`);
	}
	const { url, close } = await serveDirectory({ directory });
	process.env.SALIDA_TEST_URL = url;
	return close;
}
