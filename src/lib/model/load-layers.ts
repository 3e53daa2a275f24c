import type { LayerFile } from './layer-file.ts';
import { loadJson } from './page-json.ts';

let loading: Promise<LayerFile> | undefined;

/**
 * What layers are painted from, loaded once.
 *
 * @param path where it is, from the page
 * @throws as loadJson; the next call tries anew
 */
export async function loadLayers(path: string): Promise<LayerFile> {
	loading ??= loadJson<LayerFile>('layers', path);
	try {
		return await loading;
	} catch (cause) {
		loading = undefined;
		throw cause;
	}
}
