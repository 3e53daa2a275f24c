// @ts-check
import { existsSync } from 'node:fs';
import process from 'node:process';
import { buildFolder } from './build-folders.mjs';
import { serveDirectory } from './static-server.mjs';

const FIRST_PORT = Number(process.env.PORT ?? 4173);
const PORTS_TO_TRY = 20;

/** Only this machine may read, unless HOST says otherwise (0.0.0.0 lets a phone in). */
const HOST = process.env.HOST ?? '127.0.0.1';

/** Serves `build/` on the first free port from 4173 (or PORT) on and says where. */
export async function serveBuild() {
	if (!existsSync(buildFolder)) {
		console.error('There is no build/ yet: run npm start, or npm run build first.');
		process.exitCode = 1;
		return;
	}
	for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TO_TRY; port += 1) {
		try {
			await serveDirectory({ directory: buildFolder, port, host: HOST });
			if (port !== FIRST_PORT) console.log(`Port ${FIRST_PORT} is taken; using ${port}.`);
			console.log(`Salida is at http://localhost:${port} (Ctrl+C stops it)`);
			return;
		} catch (error) {
			if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE') throw error;
		}
	}
	console.error(`No free port from ${FIRST_PORT} on; set PORT to another one.`);
	process.exitCode = 1;
}
