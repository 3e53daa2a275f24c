import type { ContextNames } from '$lib/cartography/context-names';
import { holds, loadJson } from './page-json.ts';

const loading = new Map<string, Promise<ContextNames>>();

/**
 * The names round the story in one language, loaded once.
 *
 * @param path where the file is, from the page
 * @throws as loadJson; the next call tries anew
 */
export async function loadNames(path: string, language: string): Promise<ContextNames> {
	const coming = loading.get(path) ?? loadJson(`names-${language}`, path, isContextNames);
	loading.set(path, coming);
	try {
		return await coming;
	} catch (cause) {
		loading.delete(path);
		throw cause;
	}
}

function isContextNames(value: unknown): value is ContextNames {
	return holds(value, 'countries', 'capitals', 'seas');
}
