import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { main as checkContent } from '../data/build/check-content.ts';
import { readScenario, scenarioDirectory } from '../data/build/read-scenario.ts';
import type { Dataset } from '../data/dataset.ts';
import { loadScenario } from '../data/load.ts';
import { languages, type Language } from '../data/vocabulary.ts';
import { fileStem } from '../data/words.ts';
import type { DeckChoice } from '../src/publish/handout/chosen-slides.ts';
import { deckPptx } from '../src/publish/handout/deck-pptx.ts';
import { papers, Sheets } from '../src/publish/handout/sheets.ts';
import { parseArguments, Progress, writeWhole } from './command.ts';
import { buildFolder } from './build-folders.mjs';
import { findChromium } from './find-chromium.mjs';
import { buildIfNeeded } from './fresh-build.mjs';
import { root } from './run-command.mjs';
import { SiteModules } from './site-modules.ts';
import { serveDirectory } from './static-server.mjs';

/** Asks for a list of the chosen slides, where the deck declares none itself. */
const agenda = 'agenda';

/**
 * `npm run handout`: writes, for each language, the hand-out as PDF for A4 and Letter, and the deck
 * as PDF and for PowerPoint. Options: `--lang`, `--countries`, `--slides`, `--paper`, `--output`;
 * `--site` names a built site to take it from, in place of the present build.
 */
export async function main(argv: readonly string[]): Promise<number> {
	const { dataset } = loadScenario(readScenario(scenarioDirectory()));
	if (!dataset) return checkContent(['--quiet']);
	const ids = dataset.briefing.map(({ id }) => id);
	const codes = dataset.countries.map(({ iso2 }) => iso2);
	const parsed = parseArguments(argv, {
		lang: { allowed: languages, fallback: languages },
		countries: { allowed: codes, fallback: codes },
		slides: { allowed: [...new Set([...ids, agenda])], fallback: ids },
		paper: { allowed: papers, fallback: papers },
		output: { fallback: ['handout'] },
		site: { fallback: [] }
	});
	if ('errors' in parsed) return failed(parsed.errors);
	const { values } = parsed;
	const [named] = values.site;
	if (named === undefined && !(await buildIfNeeded())) return 1;
	const site = named === undefined ? buildFolder : resolve(named);
	const { url, close } = await serveDirectory({ directory: site });
	const browser = await chromium.launch({
		executablePath: findChromium(),
		args: process.getuid?.() === 0 ? ['--no-sandbox'] : []
	});
	const modules = await SiteModules.start();
	try {
		await writeAll(dataset, await Sheets.open(browser, url), modules, values);
	} catch (error) {
		return failed([error instanceof Error ? error.message : String(error)]);
	} finally {
		await modules.close();
		await browser.close();
		await close();
	}
	return 0;
}

type SiteDeckModule = typeof import('../src/publish/handout/site-deck.ts');
type PicturesModule = typeof import('../src/publish/handout/pictured-slides.ts');
type Values = Readonly<
	Record<'lang' | 'countries' | 'slides' | 'paper' | 'output' | 'site', readonly string[]>
>;

async function writeAll(
	dataset: Dataset,
	sheets: Sheets,
	modules: SiteModules,
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
			await write(`${fileStem(dataset.scenario)}-handout-${language}-${paper}.pdf`, () =>
				sheets.handout(
					`${folder}handout/`,
					paper,
					values.countries,
					`${title[language]} · ${epilogue.short[language]}`
				)
			);
		}
		const deck = await progress.step(`Drawing the maps of the slides (${language})`, async () => {
			const { siteDeck } = await modules.load<SiteDeckModule>('/src/publish/handout/site-deck.ts');
			return siteDeck(language, choice);
		});
		await write(`${fileStem(dataset.scenario)}-deck-${language}.pdf`, () =>
			sheets.deck(`${folder}brief/`, deck.markup)
		);
		await write(`${fileStem(dataset.scenario)}-deck-${language}.pptx`, async () => {
			const { picturedSlides } = await modules.load<PicturesModule>(
				'/src/publish/handout/pictured-slides.ts'
			);
			return deckPptx(await picturedSlides(deck), {
				site: dataset.scenario.site,
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
