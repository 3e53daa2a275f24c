import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { main as checkContent } from '../data/build/check-content.ts';
import { readScenario, scenarioDirectory } from '../data/build/read-scenario.ts';
import type { Dataset } from '../data/dataset.ts';
import { loadScenario } from '../data/load.ts';
import { languages, type Language } from '../data/vocabulary.ts';
import { parseArguments } from './command-line.ts';
import { findChromium } from './find-chromium.mjs';
import { buildIfNeeded } from './fresh-build.mjs';
import type { DeckChoice } from './handout/deck-content.ts';
import { deckPptx } from './handout/deck-pptx.ts';
import { papers, Sheets } from './handout/sheets.ts';
import { SlideMapMaker } from './handout/slide-maps.ts';
import { Progress } from './progress.ts';
import { root } from './run-command.mjs';
import { serveDirectory } from './static-server.mjs';
import { writeWhole } from './whole-file.ts';

/** Asks for a list of the chosen slides, where the deck declares none itself. */
const agenda = 'agenda';

/**
 * `npm run handout`: writes, for each language, the hand-out as PDF for A4 and Letter, and the deck
 * as PDF and for PowerPoint. Options: `--lang`, `--countries`, `--slides`, `--paper`, `--output`.
 *
 * @param isBuilt whether the site is known to be up to date
 */
export async function main(
	argv: readonly string[],
	{ isBuilt = false }: { isBuilt?: boolean } = {}
): Promise<number> {
	const { dataset } = loadScenario(readScenario(scenarioDirectory()));
	if (!dataset) return checkContent(['--quiet']);
	const ids = dataset.briefing.map(({ id }) => id);
	const codes = dataset.countries.map(({ iso2 }) => iso2);
	const parsed = parseArguments(argv, {
		lang: { allowed: languages, fallback: languages },
		countries: { allowed: codes, fallback: codes },
		slides: { allowed: [...new Set([...ids, agenda])], fallback: ids },
		paper: { allowed: papers, fallback: papers },
		output: { fallback: ['handout'] }
	});
	if ('errors' in parsed) return failed(parsed.errors);
	const { values } = parsed;
	if (!isBuilt && !(await buildIfNeeded())) return 1;
	const site = resolve(root, process.env.SALIDA_OUTPUT ?? 'build');
	const { url, close } = await serveDirectory({ directory: site });
	const browser = await chromium.launch({
		executablePath: findChromium(),
		args: process.getuid?.() === 0 ? ['--no-sandbox'] : []
	});
	const mapMaker = await SlideMapMaker.start();
	try {
		await writeAll(dataset, await Sheets.open(browser, url), mapMaker, values);
	} catch (error) {
		return failed([error instanceof Error ? error.message : String(error)]);
	} finally {
		await mapMaker.close();
		await browser.close();
		await close();
	}
	return 0;
}

type Values = Readonly<
	Record<'lang' | 'countries' | 'slides' | 'paper' | 'output', readonly string[]>
>;

async function writeAll(
	dataset: Dataset,
	sheets: Sheets,
	mapMaker: SlideMapMaker,
	values: Values
): Promise<void> {
	const chosen = languages.filter((language) => values.lang.includes(language));
	const chosenPapers = papers.filter((paper) => values.paper.includes(paper));
	const progress = new Progress(chosen.length * (chosenPapers.length + 3));
	const write = (name: string, make: () => Promise<Uint8Array>) => {
		const path = join(resolve(values.output[0] ?? 'handout'), name);
		return progress.step(path, async () => {
			writeWhole(path, await make());
		});
	};
	for (const language of chosen) {
		const folder = language === languages[0] ? '' : `${language}/`;
		const words = wordsOf(language);
		const choice = choiceOf(dataset, values, words.handout_agenda ?? '');
		const { title, epilogue } = dataset.scenario;
		for (const paper of chosenPapers) {
			await write(`salida-handout-${language}-${paper}.pdf`, () =>
				sheets.handout(
					`${folder}handout/`,
					paper,
					values.countries,
					`${title[language]} · ${epilogue.short[language]}`
				)
			);
		}
		const maps = await progress.step(`Drawing the maps of the slides (${language})`, () =>
			mapMaker.draw(language, dataset.briefing)
		);
		await write(`salida-deck-${language}.pdf`, () => sheets.deck(`${folder}brief/`, choice, maps));
		await write(`salida-deck-${language}.pptx`, async () => {
			const slides = await sheets.slides(`${folder}brief/`, choice, maps);
			return deckPptx(slides, {
				title: title[language],
				language: language === 'en' ? 'en-GB' : 'es-ES',
				sourcesWord: words.handout_sources ?? ''
			});
		});
	}
}

/** The slides that are wanted: those named, without those of countries that are not. */
function choiceOf({ briefing }: Dataset, values: Values, heading: string): DeckChoice {
	const ids = briefing
		.filter(({ id }) => values.slides.includes(id))
		.filter(({ kind, route }) => kind !== 'country' || values.countries.includes(route))
		.map(({ id }) => id);
	const isDeclared = briefing.some(({ id }) => id === agenda);
	return { ids, agenda: values.slides.includes(agenda) && !isDeclared ? heading : undefined };
}

function wordsOf(language: Language): Readonly<Record<string, string>> {
	return JSON.parse(readFileSync(join(root, 'data', 'text', `${language}.json`), 'utf8')) as Record<
		string,
		string
	>;
}

function failed(errors: readonly string[]): number {
	for (const error of errors) console.error(error);
	return 1;
}
