import type { Plugin } from 'vite';
import { contentFault } from '../../data/build/content-fault.ts';
import { readScenario, readShared, scenarioDirectory } from '../../data/build/read-scenario.ts';
import { loadScenario } from '../../data/load.ts';
import { capitalFault } from './capitals.ts';
import { buildGeography, geographicParts, storyPlaces } from './geography.ts';
import { pictureOutlines } from './outlines.ts';
import { seas } from './sea-names.ts';
import { airspaceRasterBytes, detailFiles, distanceBandTable, labelPlaceTable } from './tables.ts';

const moduleId = 'virtual:geography';
const airspaceId = 'virtual:airspace';
const bandsId = 'virtual:distance-bands';
const outlinesId = 'virtual:outlines';
const namesId = 'virtual:label-places';
const detailId = 'virtual:detail';
const ids = [moduleId, airspaceId, bandsId, outlinesId, namesId, detailId];

/**
 * Serves the outlines and distances of the scenario as the module `virtual:geography`, the raster of
 * sovereign airspace, in base64, as `virtual:airspace`, the bands of equal distance from the fifty
 * states as `virtual:distance-bands`, the outlines that pictures are drawn from as `virtual:outlines`,
 * where the names of countries and seas stand as `virtual:label-places`, and outlines in detail, close by
 * where the story is told, as `virtual:detail`.
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
			if (id === `\0${namesId}`)
				return `export const labelPlaces = ${JSON.stringify(labelPlaceTable())};\nexport const seas = ${JSON.stringify(seas)};`;
			if (id !== `\0${moduleId}` && id !== `\0${detailId}`) return undefined;
			const loaded = loadScenario(readScenario(directory), readShared());
			const { dataset } = loaded;
			if (!dataset) this.error('There is no geography without content; see the content errors.');
			const misplaced = dataset.countries.flatMap(({ iso2, capital }) => {
				const fault = capitalFault(iso2, capital);
				const file = loaded.files.countries.get(iso2);
				return fault && file ? [file.errorAt(['capital', 'position'], fault)] : [];
			});
			if (misplaced.length > 0) this.error(contentFault(misplaced, directory));
			if (id === `\0${detailId}`) {
				const files = detailFiles(storyPlaces(geographicParts(dataset)));
				return `export const detail = ${JSON.stringify(files)};`;
			}
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
