import type { LayerFile } from './layer-file.ts';
import { holds, loadJson } from './page-json.ts';

let loading: Promise<LayerFile> | undefined;

/**
 * What layers are painted from, loaded once.
 *
 * @param path where it is, from the page
 * @throws as loadJson; the next call tries anew
 */
export async function loadLayers(path: string): Promise<LayerFile> {
	loading ??= loadJson('layers', path, isLayerFile);
	try {
		return await loading;
	} catch (cause) {
		loading = undefined;
		throw cause;
	}
}

function isLayerFile(value: unknown): value is LayerFile {
	return holds(value, 'km', 'bands') && 'soil' in value;
}
