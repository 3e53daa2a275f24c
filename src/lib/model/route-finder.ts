import type { RouteEnd } from '../../../geo/airspace/route.ts';
import RouteWorker from './route-worker.ts?worker';
import type { RouteAnswer, RouteQuestion } from './route-worker.ts';

/** Finds routes in a worker, so that the page stays free; the worker loads the raster once. */
export class RouteFinder {
	readonly #rasterUrl: string;
	#worker: Worker | undefined;
	#asked = 0;
	#newestRoute = 0;

	/** @param rasterUrl absolute address of the airspace raster */
	constructor(rasterUrl: string) {
		this.#rasterUrl = rasterUrl;
	}

	/** ISO codes of the states that have airspace; none where the worker or the raster fails. */
	async states(): Promise<readonly string[]> {
		const found = await this.#ask(undefined);
		return found.kind === 'states' ? found.states : [];
	}

	/** The route that avoids the blocked states; undefined when a newer question came in between. */
	async find(
		from: RouteEnd,
		to: RouteEnd,
		blocked: readonly string[]
	): Promise<RouteAnswer['found'] | undefined> {
		const mine = ++this.#newestRoute;
		const found = await this.#ask({ from, to, blocked: [...blocked] });
		return mine === this.#newestRoute ? found : undefined;
	}

	/** Ends the worker. */
	close(): void {
		this.#worker?.terminate();
		this.#worker = undefined;
	}

	#ask(route: RouteQuestion['route']): Promise<RouteAnswer['found']> {
		const id = ++this.#asked;
		return new Promise((resolve) => {
			try {
				this.#worker ??= new RouteWorker();
			} catch {
				resolve({ kind: 'unavailable' });
				return;
			}
			const worker = this.#worker;
			const listen = ({ data }: MessageEvent<RouteAnswer>) => {
				if (data.id !== id) return;
				worker.removeEventListener('message', listen);
				resolve(data.found);
			};
			worker.addEventListener('message', listen);
			worker.addEventListener('error', () => {
				resolve({ kind: 'unavailable' });
			});
			const question: RouteQuestion = route
				? { id, rasterUrl: this.#rasterUrl, route }
				: { id, rasterUrl: this.#rasterUrl };
			worker.postMessage(question);
		});
	}
}
