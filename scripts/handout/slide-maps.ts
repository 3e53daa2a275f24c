import process from 'node:process';
import { createServer, type ViteDevServer } from 'vite';
import type { Slide } from '../../data/slide.ts';
import type { Language } from '../../data/vocabulary.ts';
import { root } from '../run-command.mjs';
import type { SlideMap, SlideMaps } from './sheets.ts';

type StoryMapModule = typeof import('../../src/lib/export/story-map.ts');
type RasteriseModule = typeof import('../../src/lib/export/rasterise.server.ts');
type RuntimeModule = typeof import('../../src/lib/paraglide/runtime.js');

/** The part of a slide that its map has, in pixels, and the size of the names there. */
const half = { width: 680, height: 720, labelSize: 19 };

/** Draws the maps of slides, with the site's own modules. */
export class SlideMapMaker {
	readonly #server: ViteDevServer;

	private constructor(server: ViteDevServer) {
		this.#server = server;
	}

	static async start(): Promise<SlideMapMaker> {
		process.chdir(root);
		const server = await createServer({
			logLevel: 'error',
			server: { middlewareMode: true, ws: false, watch: null },
			optimizeDeps: { noDiscovery: true, include: [] }
		});
		return new SlideMapMaker(server);
	}

	/**
	 * Maps in true distances from the origin, of the country that a slide opens or of the whole story.
	 * Slides that shade the world or set the camera keep the picture that they have.
	 */
	async draw(language: Language, slides: readonly Slide[]): Promise<SlideMaps> {
		const load = (path: string) => this.#server.ssrLoadModule(path);
		const runtime = (await load('/src/lib/paraglide/runtime.js')) as RuntimeModule;
		const { StoryMaps } = (await load('/src/lib/export/story-map.ts')) as StoryMapModule;
		runtime.overwriteGetLocale(() => language);
		const maps = new StoryMaps(language);
		const { rasterise } = (await load('/src/lib/export/rasterise.server.ts')) as RasteriseModule;
		const drawn: Record<string, SlideMap> = {};
		for (const { id, route, layer, camera } of slides) {
			if (layer !== undefined || camera !== undefined) continue;
			const svg = maps.draw(route === 'overview' ? undefined : route, half);
			const file = svg.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ');
			const png = await rasterise(file, 2 * half.width, `slide-${language}-${route}`);
			drawn[id] = { svg, png };
		}
		// A list of slides that is added after the first has the first one's map.
		const [first] = slides;
		const firstMap = first && drawn[first.id];
		return firstMap ? { agenda: firstMap, ...drawn } : drawn;
	}

	close(): Promise<void> {
		return this.#server.close();
	}
}
