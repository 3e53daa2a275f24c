import { detailOf } from '$lib/cartography/detail';
import { isCarried } from '$lib/model/carried-file';
import { holds, loadJson } from '$lib/model/page-json';
import type { LngLat } from '../../../geo/lng-lat.ts';
import { worldOf, type World, type WorldFile } from './world.ts';

/** The file of the world in detail also says which areas there are in more. */
type DetailedWorldFile = WorldFile & { readonly areas?: readonly string[] };

/** Finer outlines for a reader who comes near, each loaded once. */
export class DetailedOutlines {
	readonly #addressOf: (name: string) => string;
	readonly #loaded = new Map<string, Promise<World>>();
	#areas: readonly string[] | undefined;

	/** @param addressOf where a file of data/ is, from the page, by its name without `.json` */
	constructor(addressOf: (name: string) => string) {
		this.#addressOf = addressOf;
	}

	/**
	 * The outlines that a view is due; undefined where those of the page will do. An area that is not there
	 * in more detail has that of the world.
	 *
	 * @param magnification how many times larger than at first everything is
	 * @param middle the place in the middle of the view
	 * @throws as loadJson; the next call tries anew
	 */
	async due(magnification: number, middle: LngLat | undefined): Promise<World | undefined> {
		// A file that stands alone brings the outlines that it has.
		if (isCarried('outlines')) return undefined;
		if (detailOf(magnification, middle, this.#areas).step === 'page') return undefined;
		const world = await this.#load('outlines-50m');
		const detail = detailOf(magnification, middle, this.#areas);
		return detail.step === 'area' ? this.#load(`outlines-10m-${detail.area}`) : world;
	}

	async #load(name: string): Promise<World> {
		const loading = this.#loaded.get(name) ?? this.#read(name);
		this.#loaded.set(name, loading);
		try {
			return await loading;
		} catch (cause) {
			this.#loaded.delete(name);
			throw cause;
		}
	}

	async #read(name: string): Promise<World> {
		const file = await loadJson(name, this.#addressOf(name), isWorldFile);
		this.#areas ??= file.areas;
		return worldOf(file);
	}
}

function isWorldFile(value: unknown): value is DetailedWorldFile {
	return holds(value, 'shapes', 'disputes') && Array.isArray(value.shapes);
}
