import { join } from 'node:path';
import type { Plugin } from 'vite';
import { formatContentError } from '../content-error.ts';
import { loadScenario } from '../load.ts';
import { readScenario, scenarioDirectory } from './read-scenario.ts';

const moduleId = 'virtual:scenario';

/**
 * Serves the checked scenario as the module `virtual:scenario`. Content that breaks a rule stops the
 * build with every error in the list; the dev server reloads when a content file changes.
 */
export function scenarioPlugin(directory = scenarioDirectory()): Plugin {
	return {
		name: 'salida-scenario',
		resolveId: (id) => (id === moduleId ? `\0${moduleId}` : undefined),
		load(id) {
			if (id !== `\0${moduleId}`) return undefined;
			const files = readScenario(directory);
			for (const file of files) this.addWatchFile(join(directory, file.path));
			const loaded = loadScenario(files);
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
