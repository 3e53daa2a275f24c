import type { RouteEnd } from '../../../geo/airspace/route.ts';
import { inTime } from './late.ts';
import { loadBytes } from './page-bytes.ts';
import RouteWorker from './route-worker.ts?worker';
import type { RouteAnswer, RouteQuestion } from './route-worker.ts';

/** Finds routes in a worker, so that the page stays free; the raster is loaded and sent to it once. */
export class RouteFinder {
	readonly #rasterUrl: string;
	#worker: Promise<Worker> | undefined;
	#asked = 0;
	#newestRoute = 0;

	/** @param rasterUrl absolute address of the airspace raster */
	constructor(rasterUrl: string) {
		this.#rasterUrl = rasterUrl;
	}

	/**
	 * ISO codes of the states that have airspace.
	 *
	 * @throws where the worker or the raster fails; the next call tries anew
	 */
	async states(): Promise<readonly string[]> {
		const found = await this.#ask(undefined);
		if (found.kind === 'states') return found.states;
		this.close();
		throw new Error('The map of airspace is not to be had');
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
		void this.#worker?.then((worker) => {
			worker.terminate();
		}, ignored);
		this.#worker = undefined;
	}

	async #ask(route: RouteQuestion['route']): Promise<RouteAnswer['found']> {
		this.#worker ??= this.#start();
		try {
			const worker = await this.#worker;
			return await inTime(answerOf(worker, { id: ++this.#asked, ...(route && { route }) }));
		} catch {
			this.close();
			return { kind: 'unavailable' };
		}
	}

	/** A worker that has its raster. @throws when either is not to be had */
	async #start(): Promise<Worker> {
		const raster = await loadBytes('airspace.bin', this.#rasterUrl);
		const worker = new RouteWorker();
		try {
			await inTime(answerOf(worker, { id: ++this.#asked, raster }));
			return worker;
		} catch (cause) {
			worker.terminate();
			throw cause;
		}
	}
}

/** What a worker answers to a question. @throws when it fails */
function answerOf(worker: Worker, question: RouteQuestion): Promise<RouteAnswer['found']> {
	return new Promise((resolve, reject) => {
		const listen = ({ data }: MessageEvent<RouteAnswer>) => {
			if (data.id !== question.id) return;
			worker.removeEventListener('message', listen);
			worker.removeEventListener('error', fail);
			resolve(data.found);
		};
		const fail = ({ message }: ErrorEvent) => {
			reject(new Error(message));
		};
		worker.addEventListener('message', listen);
		worker.addEventListener('error', fail);
		worker.postMessage(question);
	});
}

function ignored(): void {
	// There is no worker to end.
}
