import process from 'node:process';
import { createServer } from 'vite';
import { folderFault, scenarioDirectory } from '../data/build/read-scenario.ts';

/**
 * `npm run dev -- my-story`: serves a story while it is written, by the name of its folder in
 * data/scenarios or by a path; without one, the story that SALIDA_SCENARIO names. Options that Vite
 * knows may follow: `--port 5174`, `--host`.
 */
export async function main(argv: readonly string[]): Promise<number> {
	const [first, ...rest] = argv;
	const isNamed = first !== undefined && !first.startsWith('-');
	if (isNamed) process.env.SALIDA_SCENARIO = first;
	const fault = folderFault(scenarioDirectory());
	if (fault !== undefined) {
		console.error(fault);
		return 1;
	}
	const options = isNamed ? rest : argv;
	const port = Number(options[options.indexOf('--port') + 1]);
	const server = await createServer({
		server: {
			...(options.includes('--port') && { port, strictPort: true }),
			...(options.includes('--host') && { host: true })
		}
	});
	// Distances and routes of a new story take a while, once; no page should wait for them in vain. What
	// is wrong with the content is shown in the page.
	console.log('Measuring distances and routes…');
	await server.environments.ssr.transformRequest('virtual:geography').catch(() => undefined);
	await server.listen();
	server.printUrls();
	// It serves until it is stopped.
	return new Promise<number>(() => undefined);
}
