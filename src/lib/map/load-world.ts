import { holds, loadJson } from '$lib/model/page-json';
import { worldOf, type World, type WorldFile } from './world.ts';

const loaded = new Map<string, Promise<World>>();

/**
 * The outlines of the world, loaded once from an address.
 *
 * @throws as loadJson; the next call tries anew
 */
export async function loadWorld(url: string): Promise<World> {
	const loading = loaded.get(url) ?? loadJson('outlines', url, isWorldFile).then(worldOf);
	loaded.set(url, loading);
	try {
		return await loading;
	} catch (cause) {
		loaded.delete(url);
		throw cause;
	}
}

function isWorldFile(value: unknown): value is WorldFile {
	return (
		holds(value, 'shapes', 'disputes') &&
		Array.isArray(value.shapes) &&
		Array.isArray(value.disputes) &&
		value.shapes.length > 0
	);
}
