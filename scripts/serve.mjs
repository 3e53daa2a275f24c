// @ts-check
import { existsSync } from 'node:fs';
import process from 'node:process';
import { buildFolder } from './build-folders.mjs';
import { buildIfNeeded } from './fresh-build.mjs';
import { serveDirectory } from './static-server.mjs';

const FIRST_PORT = Number(process.env.PORT ?? 4173);
const PORTS_TO_TRY = 20;

/** Only this machine may read, unless HOST says otherwise (0.0.0.0 lets a phone in). */
const HOST = process.env.HOST ?? '127.0.0.1';

/**
 * Serves `build/` on the first free port from 4173 (or PORT) on and says where.
 * @returns {Promise<boolean>} whether it does
 */
async function serveBuild() {
	if (!existsSync(buildFolder)) {
		console.error('There is no build/ yet: run npm start, or npm run build first.');
		return false;
	}
	for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TO_TRY; port += 1) {
		try {
			await serveDirectory({ directory: buildFolder, port, host: HOST });
			if (port !== FIRST_PORT) console.log(`Port ${FIRST_PORT} is taken; using ${port}.`);
			console.log(`Salida is at http://localhost:${port} (Ctrl+C stops it)`);
			return true;
		} catch (error) {
			if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE') throw error;
		}
	}
	console.error(`No free port from ${FIRST_PORT} on; set PORT to another one.`);
	return false;
}

// `npm start` builds what has changed first; `npm run preview` serves what lies there.
const isReady = !process.argv.includes('--build') || (await buildIfNeeded());
if (!isReady || !(await serveBuild())) process.exitCode = 1;
