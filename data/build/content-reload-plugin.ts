import { resolve, sep } from 'node:path';
import type { HotPayload, Plugin, ViteDevServer } from 'vite';
import { loadScenario } from '../load.ts';
import { sharedFolder } from '../world-parts.ts';
import { contentFault } from './content-fault.ts';
import { readScenario, readShared, scenarioDirectory } from './read-scenario.ts';

/** The modules that are made of content, and that must be made anew when it changes. */
const contentModules = ['virtual:scenario', 'virtual:told-codes', 'virtual:geography'];

/**
 * While the dev server runs, an edit of content reaches the browser at once: what was made of it is
 * forgotten wherever code runs, and open pages load anew. Content that breaks a rule leaves them as
 * they are, under an overlay that names files and lines.
 *
 * @param shared the folder that stands for `data/`
 */
export function contentReloadPlugin(
	directory = scenarioDirectory(),
	shared = resolve(sharedFolder)
): Plugin {
	const folders = [directory, `${shared}${sep}reach`].map((folder) => `${folder}${sep}`);
	const names = `${shared}${sep}names.yaml`;
	return {
		name: 'salida-content-reload',
		apply: 'serve',
		configureServer(server) {
			server.watcher.add([directory, ...folders, names]);
			// A page that is opened, or loaded anew, while the content is broken has missed the message.
			server.ws.on('connection', () => {
				const fault = faultOf(directory, shared);
				if (fault) server.environments.client.hot.send(fault);
			});
		},
		hotUpdate({ file, server }) {
			const path = resolve(file);
			const isContent = path === names || folders.some((folder) => path.startsWith(folder));
			if (!isContent || !/\.ya?ml$/.test(path)) return undefined;
			// Once for all environments: the browser must not ask before the last of them has forgotten.
			if (this.environment.name === 'client') tellOfChange(server, directory, shared);
			return [];
		}
	};
}

function tellOfChange(server: ViteDevServer, directory: string, shared: string): void {
	for (const { moduleGraph } of Object.values(server.environments)) {
		for (const id of contentModules) {
			const module = moduleGraph.getModuleById(`\0${id}`);
			if (module) moduleGraph.invalidateModule(module);
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
