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
	const values = Object.fromEntries(
		Object.entries<Option>(options).map(([name, { fallback }]) => [name, fallback])
	) as Record<Name, readonly string[]>;
	const names = Object.keys(options) as Name[];
	for (let index = 0; index < argv.length; index += 1) {
		const [, written = argv[index] ?? '', equals] =
			/^--([^=]+)(?:=(.*))?$/.exec(argv[index] ?? '') ?? [];
		const name = names.find((known) => known === written);
		if (name === undefined) {
			errors.push(
				unknown(
					'option',
					`--${written.replace(/^-+/, '')}`,
					names.map((known) => `--${known}`)
				)
			);
			continue;
		}
		const value = equals ?? argv[(index += 1)];
		if (value === undefined || value === '') {
			errors.push(`--${name} needs a value`);
			continue;
		}
		const { allowed } = options[name];
		const found = allowed ? value.split(',').map((part) => part.trim()) : [value];
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
