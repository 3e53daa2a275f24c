import type { Plugin } from 'vite';

const moduleId = '\0salida-no-session-storage';

/**
 * Keeps the framework's router from writing where readers have scrolled, and the like, into
 * sessionStorage: the page promises to store nothing. Its memory then lasts as long as the page; after
 * that the browser's own history has to do. `tests/e2e/privacy.test.ts` holds it to that.
 */
export function storeNothingPlugin(): Plugin {
	return {
		name: 'salida-store-nothing',
		enforce: 'pre',
		resolveId(source, importer) {
			const isRouter = importer?.includes('/@sveltejs/kit/src/runtime/client/') === true;
			return isRouter && source === './session-storage.js' ? moduleId : undefined;
		},
		load(id) {
			if (id !== moduleId) return undefined;
			return 'export const get = () => undefined; export const set = () => undefined;';
		}
	};
}
