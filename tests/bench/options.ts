import { parseArgs } from 'node:util';

/** What the command line asks for. */
export interface BenchOptions {
	readonly rounds: number;
	/** For trying the bench itself: builds that exist are kept, drags are short, nothing is cold. */
	readonly quick: boolean;
	readonly pages: boolean;
	readonly deck: boolean;
	readonly article: boolean;
	readonly geography: boolean;
	/** The one part that is asked for, if any; `answers` are a part of `page`. */
	readonly only: Part | undefined;
}

const parts = ['page', 'answers', 'deck', 'article', 'geo'] as const;
type Part = (typeof parts)[number];

export const usage = `Usage: npm run bench -- [--rounds 5] [--quick] [--only ${parts.join('|')}]`;

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
		const { quick } = values;
		const only = parts.find((part) => part === values.only);
		const rounds = Number(values.rounds);
		if (!Number.isInteger(rounds) || rounds < 1) return undefined;
		if (values.only !== only) return undefined;
		const has = (...names: Part[]) => only === undefined || names.includes(only);
		return {
			rounds,
			quick,
			only,
			pages: has('page', 'answers'),
			deck: has('deck'),
			article: has('article'),
			geography: has('geo')
		};
	} catch {
		return undefined;
	}
}
