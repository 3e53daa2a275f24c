import type { Plugin } from 'vite';
import { readScenario, readShared, scenarioDirectory } from '../../data/build/read-scenario.ts';
import { loadScenario } from '../../data/load.ts';
import { buildGeography } from './geography.ts';
import { airspaceRasterBytes } from './tables.ts';

const moduleId = 'virtual:geography';
const airspaceId = 'virtual:airspace';

/**
 * Serves the outlines and distances of the scenario as the module `virtual:geography`, and the raster
 * of sovereign airspace, in base64, as `virtual:airspace`.
 */
export function geographyPlugin(directory = scenarioDirectory()): Plugin {
	return {
		name: 'salida-geography',
		resolveId: (id) => (id === moduleId || id === airspaceId ? `\0${id}` : undefined),
		load(id) {
			if (id === `\0${airspaceId}`) {
				const text = Buffer.from(airspaceRasterBytes()).toString('base64');
				return `export const airspaceRaster = ${JSON.stringify(text)};`;
			}
			if (id !== `\0${moduleId}`) return undefined;
			const { dataset } = loadScenario(readScenario(directory), readShared());
			if (!dataset) this.error('There is no geography without content; see the content errors.');
			return `export const geography = ${JSON.stringify(buildGeography(dataset))};`;
		}
	};
}
