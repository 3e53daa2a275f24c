/** Says on the command line what is being done, and how much of it remains. */
export class Progress {
	readonly #steps: number;
	#done = 0;

	/** @param steps how many steps there will be */
	constructor(steps: number) {
		this.#steps = steps;
	}

	/** Announces a step, does it, and says how long it took. What the work returns, it returns. */
	async step<Result>(what: string, work: () => Result | Promise<Result>): Promise<Result> {
		this.#done += 1;
		const start = performance.now();
		process.stdout.write(`[${String(this.#done)}/${String(this.#steps)}] ${what} …`);
		try {
			const result = await work();
			process.stdout.write(` ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
			return result;
		} catch (error) {
			process.stdout.write(' failed\n');
			throw error;
		}
	}
}
