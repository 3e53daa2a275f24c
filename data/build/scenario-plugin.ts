import type { Plugin } from 'vite';
import { loadScenario } from '../load.ts';
import { contentFault } from './content-fault.ts';
import { readScenario, readShared, scenarioDirectory } from './read-scenario.ts';

const moduleId = 'virtual:scenario';

/**
 * Serves the checked scenario, with the reach tables, as the module `virtual:scenario`. Content that breaks a rule stops the
 * build with every error in the list. What happens when a file changes is up to `contentReloadPlugin`.
 */
export function scenarioPlugin(directory = scenarioDirectory()): Plugin {
	return {
		name: 'salida-scenario',
		resolveId: (id) => (id === moduleId ? `\0${moduleId}` : undefined),
		load(id) {
			if (id !== `\0${moduleId}`) return undefined;
			const loaded = loadScenario(readScenario(directory), readShared());
			if (!loaded.dataset) this.error(contentFault(loaded.errors, directory));
			return `export const dataset = ${JSON.stringify(loaded.dataset)};`;
		}
	};
}
