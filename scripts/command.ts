import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { nearestWord } from '../data/nearest-word.ts';

/** An option of a command: `--name value`, the value one word or several with commas between. */
export interface Option {
	/** What the option chooses from; anything where undefined. */
	readonly allowed?: readonly string[];
	/** Said where the option is missing. */
	readonly fallback: readonly string[];
}

/** The values of every option, or what is wrong with the command line, one sentence each. */
export type ParsedArguments<Name extends string> =
	| { readonly values: Readonly<Record<Name, readonly string[]>> }
	| { readonly errors: readonly string[] };

/** Reads `--name value` and `--name=value`. Unknown names and values are errors that list what there is. */
export function parseArguments<Name extends string>(
	argv: readonly string[],
	options: Readonly<Record<Name, Option>>
): ParsedArguments<Name> {
	const errors: string[] = [];
	const names = Object.keys(options) as Name[];
	const values = Object.fromEntries(names.map((name) => [name, options[name].fallback])) as Record<
		Name,
		readonly string[]
	>;
	const { tokens } = parseArgs({
		args: [...argv],
		options: Object.fromEntries(names.map((name) => [name, { type: 'string' }])),
		strict: false,
		tokens: true
	});
	for (const token of tokens) {
		const written =
			token.kind === 'option' ? token.name : token.kind === 'positional' ? token.value : '';
		const name = names.find((known) => known === written);
		if (token.kind !== 'option' || name === undefined) {
			const known = names.map((each) => `--${each}`);
			errors.push(unknown('option', `--${written.replace(/^-+/, '')}`, known));
			continue;
		}
		if (token.value === undefined || token.value === '') {
			errors.push(`--${name} needs a value`);
			continue;
		}
		const { allowed } = options[name];
		const found = allowed ? token.value.split(',').map((part) => part.trim()) : [token.value];
		for (const part of found) {
			if (allowed && !allowed.includes(part)) errors.push(unknown(`--${name}`, part, allowed));
		}
		values[name] = found;
	}
	return errors.length > 0 ? { errors } : { values };
}

function unknown(what: string, found: string, allowed: readonly string[]): string {
	const near = nearestWord(found, allowed);
	const meant = near === undefined ? '' : ` (did you mean ${near}?)`;
	return `Unknown ${what}: ${found}${meant}. Choose from: ${allowed.join(', ')}`;
}

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

/** Writes a file whole or not at all: nobody ever finds half of it, and a failure leaves the old one. */
export function writeWhole(path: string, content: string | Uint8Array): void {
	mkdirSync(dirname(path), { recursive: true });
	const unfinished = `${path}.${String(process.pid)}.unfinished`;
	try {
		writeFileSync(unfinished, content);
		renameSync(unfinished, path);
	} catch (error) {
		rmSync(unfinished, { force: true });
		throw error;
	}
}
