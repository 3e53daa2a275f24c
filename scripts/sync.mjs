// @ts-check
import process from 'node:process';
import { createServer } from 'vite';
import { root, runTool } from './run-command.mjs';

/**
 * Writes what types, lint and tests read but nobody commits: SvelteKit's types and, since every
 * Vite plugin starts with the server, the words of the interface in src/lib/paraglide.
 */
async function sync() {
	process.chdir(root);
	const code = await runTool({ from: '@sveltejs/kit', name: 'svelte-kit' }, ['sync']);
	if (code !== 0) return code;
	const server = await createServer({
		logLevel: 'error',
		server: { middlewareMode: true, ws: false, watch: null },
		optimizeDeps: { noDiscovery: true, include: [] }
	});
	await server.close();
	return 0;
}

// The compiler of the words leaves timers behind that would hold this process for half a minute.
process.exit(await sync());
