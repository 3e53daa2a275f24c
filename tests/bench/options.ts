import { parseArgs } from 'node:util';

/** What the command line asks for. */
export interface BenchOptions {
	readonly rounds: number;
	/** For trying the bench itself: builds that exist are kept, drags are short, nothing is cold. */
	readonly quick: boolean;
	readonly pages: boolean;
	readonly geography: boolean;
}

export const usage = 'Usage: npm run bench -- [--rounds 5] [--quick] [--only page|geo]';

/** Reads the arguments; undefined where they make no sense. */
export function readOptions(argv: readonly string[]): BenchOptions | undefined {
	try {
		const { values } = parseArgs({
			args: [...argv],
			options: {
				rounds: { type: 'string', default: '5' },
				quick: { type: 'boolean', default: false },
				only: { type: 'string' }
			}
		});
		const { quick, only } = values;
		const rounds = Number(values.rounds);
		if (!Number.isInteger(rounds) || rounds < 1) return undefined;
		if (only !== undefined && only !== 'page' && only !== 'geo') return undefined;
		return { rounds, quick, pages: only !== 'geo', geography: only !== 'page' };
	} catch {
		return undefined;
	}
}
