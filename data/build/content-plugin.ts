import { resolve, sep } from 'node:path';
import type { HotPayload, Plugin, ViteDevServer } from 'vite';
import { loadScenario } from '../load.ts';
import { sharedFolder } from '../world-parts.ts';
import { contentFault } from './content-fault.ts';
import { factCheckSheet } from './fact-check-sheet.ts';
import { readScenario, readShared, scenarioDirectory } from './read-scenario.ts';
import { isMessage, StoryWords } from './story-words.ts';

const scenarioModule = 'virtual:scenario';
const codesModule = 'virtual:told-codes';

/** The modules that are made of content, and that must be made anew when it changes. */
const contentModules = [scenarioModule, codesModule, 'virtual:geography'];

/**
 * Serves the checked scenario, with the reach tables, as the module `virtual:scenario`, and the codes
 * of the countries with a dossier as `virtual:told-codes`, small enough for the browser. Content that
 * breaks a rule stops the build with every error in the list. The words of the story stand in the
 * messages of the interface.
 *
 * While the dev server runs, an edit of content reaches the browser at once: what was made of it is
 * forgotten wherever code runs, and open pages load anew. Content that breaks a rule leaves them as
 * they are, under an overlay that names files and lines. The fact-check sheet is at /fact-check/, read
 * anew on each request; it is no page of the site, and a build does not know it.
 *
 * @param shared the folder that stands for `data/`
 */
export function contentPlugin(
	directory = scenarioDirectory(),
	shared = resolve(sharedFolder)
): Plugin {
	const folders = [directory, `${shared}${sep}reach`, `${shared}${sep}jurisdictions`].map(
		(folder) => `${folder}${sep}`
	);
	const names = `${shared}${sep}names.yaml`;
	const words = new StoryWords(directory);
	return {
		name: 'salida-content',
		resolveId: (id) => (id === scenarioModule || id === codesModule ? `\0${id}` : undefined),
		load(id) {
			if (id === `\0${codesModule}`) {
				return `export const toldCodes = ${JSON.stringify(toldCodes(directory))};`;
			}
			if (id !== `\0${scenarioModule}`) return undefined;
			const loaded = loadScenario(readScenario(directory), readShared());
			if (!loaded.dataset) this.error(contentFault(loaded.errors, directory));
			return `export const dataset = ${JSON.stringify(loaded.dataset)};`;
		},
		transform(code, id) {
			return words.filledIn(code, id, (fault) => this.error(fault));
		},
		configureServer(server) {
			server.watcher.add([directory, ...folders, names]);
			// A page that is opened, or loaded anew, while the content is broken has missed the message.
			server.ws.on('connection', () => {
				const fault = faultOf(directory, shared);
				if (fault) server.environments.client.hot.send(fault);
			});
			serveFactCheck(server, directory);
		},
		hotUpdate({ file, server }) {
			words.forget();
			const path = resolve(file);
			const isContent = path === names || folders.some((folder) => path.startsWith(folder));
			if (!isContent || !/\.ya?ml$/.test(path)) return undefined;
			// Once for all environments: the browser must not ask before the last of them has forgotten.
			if (this.environment.name === 'client') tellOfChange(server, directory, shared);
			return [];
		}
	};
}

function toldCodes(directory: string): string[] {
	return readScenario(directory).flatMap(
		({ path }) => /^countries\/([a-z]{2})\.yaml$/.exec(path)?.[1] ?? []
	);
}

function serveFactCheck(server: ViteDevServer, directory: string): void {
	server.middlewares.use('/fact-check', (_, response) => {
		response.setHeader('content-type', 'text/html; charset=utf-8');
		const sheet = factCheckSheet(directory, new Date().toISOString().slice(0, 10));
		// Vite's own script loads the sheet anew when content changes.
		const client = `<script type="module" src="${server.config.base}@vite/client"></script>`;
		response.end(sheet.replace('<body>', `${client}<body>`));
	});
}

function tellOfChange(server: ViteDevServer, directory: string, shared: string): void {
	for (const { moduleGraph } of Object.values(server.environments)) {
		for (const id of contentModules) {
			const module = moduleGraph.getModuleById(`\0${id}`);
			if (module) moduleGraph.invalidateModule(module);
		}
		// The messages of the interface hold the story's words.
		for (const [id, module] of moduleGraph.idToModuleMap) {
			if (isMessage(id)) moduleGraph.invalidateModule(module);
		}
	}
	const { hot } = server.environments.client;
	hot.send(faultOf(directory, shared) ?? { type: 'full-reload', path: '*' });
}

/** What open pages are told of content that breaks a rule. */
function faultOf(directory: string, shared: string): HotPayload | undefined {
	const { errors } = loadScenario(readScenario(directory), readShared(shared));
	if (errors.length === 0) return undefined;
	return { type: 'error', err: { ...contentFault(errors, directory), stack: '' } };
}
