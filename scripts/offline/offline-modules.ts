import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** What stands in, in the browser, for modules that find their markup in a page of the site. */
const standIns: Readonly<Record<string, string>> = {
	'#brief-markup': '../../src/offline/brief-markup.browser.ts',
	'#world-markup': '../../src/offline/world-markup.browser.ts'
};

/** Gives the browser of a file that stands alone its own ways to markup that the file carries. */
export function offlineModulesPlugin(): Plugin {
	return {
		name: 'salida-offline-modules',
		enforce: 'pre',
		apply: 'build',
		applyToEnvironment: (environment) => environment.name === 'client',
		resolveId(source) {
			const standIn = standIns[source];
			return standIn && fileURLToPath(new URL(standIn, import.meta.url));
		}
	};
}
