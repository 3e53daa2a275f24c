import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { formatContentError } from '../content-error.ts';
import { loadScenario } from '../load.ts';
import { pathOf, readScenario, readShared, scenarioDirectory } from './read-scenario.ts';

const moduleId = 'virtual:scenario';

/**
 * Serves the checked scenario, with the reach tables, as the module `virtual:scenario`. Content that breaks a rule stops the
 * build with every error in the list; the dev server reloads when a content file changes.
 */
export function scenarioPlugin(directory = scenarioDirectory()): Plugin {
	return {
		name: 'salida-scenario',
		resolveId: (id) => (id === moduleId ? `\0${moduleId}` : undefined),
		load(id) {
			if (id !== `\0${moduleId}`) return undefined;
			const files = readScenario(directory);
			const shared = readShared();
			for (const { path } of [...files, ...shared]) {
				this.addWatchFile(resolve(pathOf(path, directory)));
			}
			const loaded = loadScenario(files, shared);
			if (!loaded.dataset) {
				this.error(
					`The content of ${directory} has ${String(loaded.errors.length)} errors:\n` +
						loaded.errors.map(formatContentError).join('\n')
				);
			}
			return `export const dataset = ${JSON.stringify(loaded.dataset)};`;
		}
	};
}
