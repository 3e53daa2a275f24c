import type { Plugin } from 'vite';
import { readScenario, scenarioDirectory } from '../../data/build/read-scenario.ts';
import { loadScenario } from '../../data/load.ts';
import { buildGeography } from './geography.ts';

const moduleId = 'virtual:geography';

/** Serves the outlines and distances of the scenario as the module `virtual:geography`. */
export function geographyPlugin(directory = scenarioDirectory()): Plugin {
	return {
		name: 'salida-geography',
		resolveId: (id) => (id === moduleId ? `\0${moduleId}` : undefined),
		load(id) {
			if (id !== `\0${moduleId}`) return undefined;
			const { dataset } = loadScenario(readScenario(directory));
			if (!dataset) this.error('There is no geography without content; see the content errors.');
			return `export const geography = ${JSON.stringify(buildGeography(dataset))};`;
		}
	};
}
