import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findChromium } from '../../scripts/find-chromium.mjs';
import { root } from '../../scripts/run-command.mjs';
import { serveDirectory } from '../../scripts/static-server.mjs';
import { chromiumArguments } from '../helpers/chromium-arguments.ts';
import { nameOf, states, windows, type State } from './states.ts';
import { visit } from './visit.ts';

/** Where the sheets go; nobody commits them. */
const folder = join(root, 'sheets');

/** Pictures on one sheet, and the width of the widest of them in CSS pixels. */
const perSheet = { wide: 9, narrow: 24 };

/** Drawn height on paper: the first pages of a print-out, one below the other. */
const paperHeight = 2100;

/** A state as a picture, or why there is none. */
interface Shot {
	readonly name: string;
	readonly width: number;
	readonly picture?: string;
	readonly error?: string;
}

/** The states whose name has all of these words. */
function matching(words: readonly string[]): State[] {
	return states.filter((state) => {
		const name = nameOf(state).toLowerCase();
		return words.every((word) => name.includes(word.toLowerCase()));
	});
}

/** Draws the states one after another; two of these run side by side. */
async function draw(
	browser: Browser,
	queue: State[],
	site: string,
	shots: Map<State, Shot>
): Promise<void> {
	const pages = new Map<boolean, Page>();
	for (let state = queue.shift(); state; state = queue.shift()) {
		const { javaScript } = state;
		const page =
			pages.get(javaScript) ??
			(await (await browser.newContext({ javaScriptEnabled: javaScript })).newPage());
		pages.set(javaScript, page);
		shots.set(state, await shotOf(page, state, site));
	}
}

async function shotOf(page: Page, state: State, site: string): Promise<Shot> {
	const [width, height] = windows[state.window];
	const name = nameOf(state);
	try {
		await visit(page, state, site);
		const clip = { x: 0, y: 0, width, height: paperHeight };
		const picture = await page.screenshot({
			type: 'jpeg',
			quality: 80,
			...(state.medium === 'print' ? { fullPage: true, clip } : {})
		});
		console.log(`${String(height).padStart(5)} ${name}`);
		return { name, width, picture: picture.toString('base64') };
	} catch (error) {
		console.log(`fails ${name}`);
		return { name, width, error: String(error).slice(0, 400) };
	}
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A sheet of pictures with captions, as one page. */
function sheetHtml(shots: readonly Shot[], side: number): string {
	const figures = shots.map(({ name, picture, error }) => {
		const body = picture
			? `<img src="data:image/jpeg;base64,${picture}" alt="">`
			: `<p class="error">${escaped(error ?? '')}</p>`;
		return `<figure><figcaption>${escaped(name)}</figcaption>${body}</figure>`;
	});
	return `<!doctype html><meta charset="utf-8"><style>
		body { margin: 12px; background: #8a8a8a; font: 15px/1.2 sans-serif; display: flex; flex-wrap: wrap; gap: 12px; align-items: flex-start }
		figure { margin: 0; width: ${String(side)}px }
		figcaption { background: #222; color: #fff; padding: 3px 6px }
		img { display: block; width: 100% }
		.error { background: #fff; color: #a00; margin: 0; padding: 8px }
	</style>${figures.join('')}`;
}

/** Writes pictures of like width to as many sheets as they need. */
async function writeSheets(browser: Browser, shots: readonly Shot[]): Promise<string[]> {
	const page = await browser.newPage({ viewport: { width: 2000, height: 900 } });
	const files: string[] = [];
	for (const [kind, count, side] of [
		['wide', perSheet.wide, 650],
		['narrow', perSheet.narrow, 236]
	] as const) {
		const own = shots.filter(({ width }) => width >= 700 === (kind === 'wide'));
		for (let start = 0; start < own.length; start += count) {
			const file = join(folder, `${kind}-${String(files.length + 1).padStart(2, '0')}.png`);
			await page.setContent(sheetHtml(own.slice(start, start + count), side));
			await page.screenshot({ path: file, fullPage: true });
			files.push(file);
		}
	}
	return files;
}

/**
 * Draws all states, or those whose name has all of the words, into a few sheets.
 *
 * @returns 1 when no state has the words
 */
export async function main(words: readonly string[]): Promise<number> {
	const chosen = matching(words);
	if (chosen.length === 0) {
		console.error(`No state has all of these words: ${words.join(' ')}`);
		return 1;
	}
	const server = await serveDirectory({
		directory: join(root, process.env.SALIDA_OUTPUT ?? 'build')
	});
	const browser = await chromium.launch({
		executablePath: findChromium(),
		args: chromiumArguments(true)
	});
	try {
		const shots = new Map<State, Shot>();
		const queue = [...chosen];
		await Promise.all([1, 2].map(() => draw(browser, queue, server.url, shots)));
		rmSync(folder, { recursive: true, force: true });
		mkdirSync(folder, { recursive: true });
		const files = await writeSheets(
			browser,
			chosen.flatMap((state) => shots.get(state) ?? [])
		);
		console.log(`\n${String(shots.size)} states on ${String(files.length)} sheets in sheets/`);
		return 0;
	} finally {
		await browser.close();
		await server.close();
	}
}
