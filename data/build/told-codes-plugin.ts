import type { Plugin } from 'vite';
import { readScenario, scenarioDirectory } from './read-scenario.ts';

const moduleId = 'virtual:told-codes';

/** Serves the codes of the countries with a dossier as `virtual:told-codes`, small enough for the browser. */
export function toldCodesPlugin(directory = scenarioDirectory()): Plugin {
	return {
		name: 'salida-told-codes',
		resolveId: (id) => (id === moduleId ? `\0${moduleId}` : undefined),
		load(id) {
			if (id !== `\0${moduleId}`) return undefined;
			const codes = readScenario(directory).flatMap(
				({ path }) => /^countries\/([a-z]{2})\.yaml$/.exec(path)?.[1] ?? []
			);
			return `export const toldCodes = ${JSON.stringify(codes)};`;
		}
	};
}
