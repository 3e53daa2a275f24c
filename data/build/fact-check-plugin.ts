import type { Plugin } from 'vite';
import { factCheck } from '../fact-check.ts';
import { loadScenario } from '../load.ts';
import { checkReach } from '../reach-check.ts';
import { contentErrorsPage, factCheckPage } from './fact-check-page.ts';
import { readScenario, readShared, scenarioDirectory } from './read-scenario.ts';

/**
 * Serves the fact-check sheet at /fact-check/ while `npm run dev` runs, read anew on each request.
 * It is no page of the site: a build does not know it.
 */
export function factCheckPlugin(directory = scenarioDirectory()): Plugin {
	return {
		name: 'salida-fact-check',
		apply: 'serve',
		configureServer(server) {
			server.middlewares.use('/fact-check', (_, response) => {
				response.setHeader('content-type', 'text/html; charset=utf-8');
				const sheet = factCheckSheet(directory, new Date().toISOString().slice(0, 10));
				// Vite's own script loads the sheet anew when content changes.
				const client = `<script type="module" src="${server.config.base}@vite/client"></script>`;
				response.end(sheet.replace('<body>', `${client}<body>`));
			});
		}
	};
}

/** The sheet of the scenario in a folder as HTML, or what is wrong with its content. */
export function factCheckSheet(directory: string, today: string): string {
	const loaded = loadScenario(readScenario(directory), readShared());
	if (!loaded.dataset) return contentErrorsPage(loaded.errors, directory);
	const { reach } = loaded.dataset;
	const { reach: files } = loaded.files;
	const rows = factCheck(loaded.dataset, loaded.files, today);
	return factCheckPage(rows, directory, reach && files && checkReach(reach, files));
}
