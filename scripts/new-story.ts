import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import * as v from 'valibot';
import { format } from 'prettier';
import { folderFault, readShared, storyFolder } from '../data/build/read-scenario.ts';
import { formatContentError } from '../data/content-error.ts';
import { isCountryCode } from '../data/country-codes.ts';
import { loadScenario } from '../data/load.ts';
import { storyFiles, type StartCountry } from '../data/story-start.ts';
import { Day, Slug } from '../data/values.ts';
import { capitals } from '../geo/build/capitals.ts';
import { countryName } from '../src/lib/model/country-names.ts';
import { parseArguments } from './command.ts';

const today = new Date().toISOString().slice(0, 10);

/** What is asked for, in order, with what stands where nothing is said. */
const questions = {
	'title-en': { asked: 'The question in English', usual: 'Where could it go?' },
	'title-es': { asked: 'The question in Spanish', usual: '¿Adónde podría ir?' },
	day: { asked: 'The day it is told as of (year-month-day)', usual: today },
	origin: { asked: 'Where the lines start (code of a country, such as ke)', usual: '' },
	jurisdiction: { asked: 'Whose courts distance is measured from', usual: 'us' },
	candidates: { asked: 'The candidates (codes with commas, such as pt,jp)', usual: '' }
} as const;
type Question = keyof typeof questions;
type Answers = Readonly<Record<Question, string>>;

/**
 * `npm run new-story -- my-story`: writes a small commented folder that builds at once. It asks for
 * title, day, origin, court and candidates, or takes them as `--title-en`, `--day`, `--origin` and so
 * on. Every story is told in English and Spanish.
 */
export async function main(argv: readonly string[]): Promise<number> {
	const [name, ...rest] = argv;
	if (name === undefined || name.startsWith('-')) {
		return failed(['Usage: npm run new-story -- my-story [--origin ke --candidates pt,jp …]']);
	}
	const folder = storyFolder(name);
	const id = name.replaceAll('\\', '/').split('/').filter(Boolean).at(-1) ?? '';
	if (!v.safeParse(Slug, id).success) {
		return failed([
			`"${id}" is no name of a story; write lower-case letters, digits and hyphens, such as my-story`
		]);
	}
	if (existsSync(folder))
		return failed([`${relative(process.cwd(), folder)} is there already; choose another name`]);
	const options = Object.fromEntries(
		Object.keys(questions).map((key) => [key, { fallback: [''] }])
	) as Record<Question, { fallback: string[] }>;
	const parsed = parseArguments(rest, options);
	if ('errors' in parsed) return failed(parsed.errors);
	const answers = await answered(parsed.values);
	const faults = faultsOf(answers);
	if (faults.length > 0) return failed(faults);
	const files = storyFiles({
		id,
		title: { en: answers['title-en'], es: answers['title-es'] },
		dated: answers.day,
		origin: countryAt(answers.origin),
		jurisdiction: countryAt(answers.jurisdiction),
		candidates: codesIn(answers.candidates).map(countryAt),
		today,
		schemas: `${relative(folder, 'data/schema').replaceAll('\\', '/')}/`
	});
	const { errors } = loadScenario(files, readShared());
	if (errors.length > 0) return failed(errors.map(formatContentError));
	for (const { path, text } of files) {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, await format(text, { parser: 'yaml', printWidth: 100, singleQuote: true }));
	}
	const shown = relative(process.cwd(), folder);
	console.log(
		folderFault(folder) ??
			`${shown} holds a story of ${String(files.length)} files. Write on while you look at it: npm run dev -- ${name}`
	);
	return 0;
}

/** What was given as options; the rest is asked for where somebody can answer. */
async function answered(given: Readonly<Record<Question, readonly string[]>>): Promise<Answers> {
	const asking = process.stdin.isTTY
		? createInterface({ input: process.stdin, output: process.stdout })
		: undefined;
	const answers: Record<string, string> = {};
	for (const [key, { asked, usual }] of Object.entries(questions)) {
		const said = given[key as Question].join(',');
		const hint = usual === '' ? '' : ` [${usual}]`;
		const reply = said === '' && asking ? await asking.question(`${asked}${hint}: `) : said;
		answers[key] = reply.trim() === '' ? usual : reply.trim();
	}
	asking?.close();
	return answers as Answers;
}

function faultsOf({ day, origin, jurisdiction, candidates }: Answers): string[] {
	const codes = codesIn(candidates);
	const code = (option: string, iso2: string) =>
		isCountryCode(iso2) && capitals().has(iso2)
			? []
			: [
					`--${option}: found "${iso2}", which is the code of no country with a capital; write ISO 3166-1 alpha-2 in lower case, such as ${iso2 === 'uk' ? 'gb' : 'ke'}`
				];
	return [
		...(v.safeParse(Day, day).success
			? []
			: [`--day: found "${day}"; write year-month-day, such as ${today}`]),
		...code('origin', origin),
		...code('jurisdiction', jurisdiction),
		...(codes.length === 0 ? ['--candidates: name one country or more, such as pt,jp'] : []),
		...codes.flatMap((iso2) => code('candidates', iso2))
	];
}

function codesIn(list: string): string[] {
	return list.split(/[\s,]+/).filter((part) => part !== '');
}

function countryAt(iso2: string): StartCountry {
	const capital = capitals().get(iso2);
	if (!capital) throw new Error(`No capital of "${iso2}" is known.`);
	return {
		iso2,
		name: { en: countryName(iso2, 'en'), es: countryName(iso2, 'es') },
		capital: { name: capital.name, position: capital.position }
	};
}

function failed(errors: readonly string[]): number {
	for (const error of errors) console.error(error);
	return 1;
}
