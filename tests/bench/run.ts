import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cpus, loadavg } from 'node:os';
import { findChromium } from '../../scripts/find-chromium.mjs';
import { measureArticle } from './article/scroll.ts';
import { measureDeck } from './deck/rounds.ts';
import type { Columns } from './figures.ts';
import { timeGeography } from './geography/rounds.ts';
import { readOptions, usage, type BenchOptions } from './options.ts';
import { buildPages } from './pages/build.ts';
import { measurePages } from './pages/rounds.ts';
import { tableOf, tableWithRatios } from './table.ts';

const output = 'node_modules/.cache/salida/bench';

/**
 * `npm run bench`: the site beside a plain MapLibre page and a hand-written d3 page with the same
 * world, arcs and labels, the deck from a stick, twenty embeds in one article, and the times of the
 * geography. Prints medians and ratios; judges nothing.
 */
export async function main(argv: readonly string[]): Promise<number> {
	const options = readOptions(argv);
	if (!options) {
		console.error(usage);
		return 1;
	}
	const header = headerOf(options);
	for (const [name, value] of Object.entries(header)) console.log(`${name}: ${value}`);
	const { pages, deck, article } = options;
	const built = pages || deck || article ? await buildPages(output, options.quick) : [];
	if (!built) return 1;
	const measured = {
		...(pages && (await measurePages(built, options))),
		...(deck && (await measureDeck(built, output, options))),
		...(article && (await measureArticle(built, options)))
	};
	print(measured, tableWithRatios);
	const geography = options.geography ? timeGeography(options) : {};
	print(geography, tableOf);
	mkdirSync(output, { recursive: true });
	const result = { header, pages: measured, geography };
	writeFileSync(join(output, 'latest.json'), `${JSON.stringify(result, null, '\t')}\n`);
	return 0;
}

function headerOf({ rounds, quick }: BenchOptions) {
	const processors = cpus();
	return {
		date: new Date().toISOString(),
		processor: `${String(processors.length)} x ${processors[0]?.model ?? 'unknown'}`,
		node: process.version,
		'load when started': loadavg()[0]?.toFixed(2) ?? 'unknown',
		chromium: execFileSync(findChromium(), ['--version'], { encoding: 'utf8' }).trim(),
		rounds: `${String(rounds)}, medians shown${quick ? ' (quick: good for nothing but a trial)' : ''}`
	};
}

function print(
	tables: Readonly<Record<string, { medians: Columns }>>,
	format: (title: string, columns: Columns) => string
): void {
	for (const [title, { medians }] of Object.entries(tables)) console.log(format(title, medians));
}
