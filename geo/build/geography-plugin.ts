import type { Plugin } from 'vite';
import { readScenario, readShared, scenarioDirectory } from '../../data/build/read-scenario.ts';
import { loadScenario } from '../../data/load.ts';
import { buildGeography, geographicParts } from './geography.ts';
import { pictureOutlines } from './outlines.ts';
import { airspaceRasterBytes, distanceBandTable } from './tables.ts';

const moduleId = 'virtual:geography';
const airspaceId = 'virtual:airspace';
const bandsId = 'virtual:distance-bands';
const outlinesId = 'virtual:outlines';
const ids = [moduleId, airspaceId, bandsId, outlinesId];

/**
 * Serves the outlines and distances of the scenario as the module `virtual:geography`, the raster of
 * sovereign airspace, in base64, as `virtual:airspace`, the bands of equal distance from the fifty
 * states as `virtual:distance-bands`, and the outlines that pictures are drawn from as
 * `virtual:outlines`.
 */
export function geographyPlugin(directory = scenarioDirectory()): Plugin {
	let kept: { readonly key: string; readonly code: string } | undefined;
	return {
		name: 'salida-geography',
		resolveId: (id) => (ids.includes(id) ? `\0${id}` : undefined),
		load(id) {
			if (id === `\0${airspaceId}`) {
				const text = Buffer.from(airspaceRasterBytes()).toString('base64');
				return `export const airspaceRaster = ${JSON.stringify(text)};`;
			}
			if (id === `\0${bandsId}`)
				return `export const distanceBands = ${JSON.stringify(distanceBandTable())};`;
			if (id === `\0${outlinesId}`) {
				const text = JSON.stringify(JSON.stringify(pictureOutlines()));
				return `export const outlines = JSON.parse(${text});`;
			}
			if (id !== `\0${moduleId}`) return undefined;
			const { dataset } = loadScenario(readScenario(directory), readShared());
			if (!dataset) this.error('There is no geography without content; see the content errors.');
			// Most edits of content change words, and the geography takes seconds.
			const parts = geographicParts(dataset);
			const key = JSON.stringify(parts);
			if (kept?.key !== key) {
				const code = `export const geography = ${JSON.stringify(buildGeography(parts))};`;
				kept = { key, code };
			}
			return kept.code;
		}
	};
}
