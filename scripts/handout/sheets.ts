import type { Browser, BrowserContext, Page } from 'playwright-core';
import { chooseSlides, fitSlides, placeMaps, readDeck, type DeckChoice } from './deck-content.ts';
import type { PicturedSlide } from './deck-pptx.ts';
import { escaped } from '../../src/lib/model/escaped.ts';

/** Paper that the hand-out is made for. */
export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

/** A map as a drawing and as pixels. */
export interface SlideMap {
	readonly svg: string;
	readonly png: Uint8Array;
}

/** Maps by the ids of the slides that they stand on. */
export type SlideMaps = Readonly<Record<string, SlideMap>>;

/** Each slide is a page of its own shape, to its very edge. */
const deckPaper = `
	@page deck { size: 1280px 720px; margin: 0 }
	.slide { width: 1280px; height: 720px; border: 0 !important; overflow: hidden; background: #fbf8f2 }
	.slide-map { position: absolute; inset: 0 0 0 auto; width: 680px; margin: 0 }
	.slide-map svg { display: block; width: 100%; height: 100% }
	.slide-map figcaption { position: absolute; inset: auto auto 10px 14px; color: #5c564d; font-size: 13px }
	.slide:is(.kind-compare, .kind-sources) .slide-map { display: none }
	.slide .downloads { display: none }
`;

/** Opens pages of the built site as paper sees them: light, without scripts. */
export class Sheets {
	readonly #context: BrowserContext;
	readonly #site: string;

	private constructor(context: BrowserContext, site: string) {
		this.#context = context;
		this.#site = site;
	}

	/** @param site address of the built site */
	static async open(browser: Browser, site: string): Promise<Sheets> {
		const context = await browser.newContext({
			javaScriptEnabled: false,
			// The rules for the paper of a deck are added here; the site's own pages load nothing for it.
			bypassCSP: true,
			colorScheme: 'light',
			viewport: { width: 1280, height: 720 },
			deviceScaleFactor: 2
		});
		return new Sheets(context, site);
	}

	/**
	 * The hand-out with the dossiers of some countries. `running` stands at the foot of every page.
	 *
	 * @returns a PDF
	 */
	async handout(
		path: string,
		paper: Paper,
		countries: readonly string[],
		running: string
	): Promise<Uint8Array> {
		const page = await this.#page(path);
		await page.evaluate(keepParts, countries);
		const pdf = await page.pdf({
			format: paper === 'a4' ? 'A4' : 'Letter',
			margin: { top: '15mm', bottom: '18mm', left: '16mm', right: '16mm' },
			printBackground: true,
			tagged: true,
			outline: true,
			displayHeaderFooter: true,
			headerTemplate: '<span></span>',
			footerTemplate: footer(running)
		});
		await page.close();
		return pdf;
	}

	/** The chosen slides of the deck, one to a page, with maps by the ids of slides. @returns a PDF */
	async deck(path: string, choice: DeckChoice, maps: SlideMaps): Promise<Uint8Array> {
		const page = await this.#slides(path, choice, maps);
		const pdf = await page.pdf({
			width: '1280px',
			height: '720px',
			printBackground: true,
			tagged: true,
			outline: true
		});
		await page.close();
		return pdf;
	}

	/** The chosen slides of the deck with their words and their pictures. */
	async slides(path: string, choice: DeckChoice, maps: SlideMaps): Promise<PicturedSlide[]> {
		const page = await this.#slides(path, choice, maps);
		const contents = await readDeck(page);
		const slides: PicturedSlide[] = [];
		for (const [index, content] of contents.entries()) {
			const figure = page.locator('section.slide').nth(index).locator('figure');
			const isShown = await figure.isVisible();
			const map = isShown ? maps[content.id]?.png : undefined;
			slides.push({
				...content,
				picture: isShown ? (map ?? (await figure.screenshot())) : undefined
			});
		}
		await page.close();
		return slides;
	}

	async #slides(path: string, choice: DeckChoice, maps: SlideMaps): Promise<Page> {
		const page = await this.#page(path);
		await page.evaluate((css) => {
			document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
		}, deckPaper);
		await chooseSlides(page, choice);
		await placeMaps(
			page,
			Object.fromEntries(Object.entries(maps).map(([id, { svg }]) => [id, svg]))
		);
		await fitSlides(page);
		return page;
	}

	async #page(path: string): Promise<Page> {
		const page = await this.#context.newPage();
		await page.emulateMedia({ media: 'print' });
		const response = await page.goto(`${this.#site}/${path}`);
		if (!response?.ok()) throw new Error(`The site has no page ${path}`);
		await page.evaluate(() => document.fonts.ready);
		return page;
	}
}

/** Leaves the dossiers that are wanted, and the sources that something still refers to. */
function keepParts(countries: readonly string[]): void {
	for (const part of document.querySelectorAll<HTMLElement>('[data-part]')) {
		const name = part.dataset.part ?? '';
		if (name !== 'general' && !countries.includes(name)) part.remove();
	}
	const wanted = new Set(
		[...document.querySelectorAll('a[href^="#source-"]')].map((link) => link.getAttribute('href'))
	);
	const items = [...document.querySelectorAll<HTMLLIElement>('.source-list > li')];
	items.forEach((item, index) => {
		item.value = index + 1;
	});
	for (const item of items) if (!wanted.has(`#${item.id}`)) item.remove();
}

function footer(running: string): string {
	const style =
		'width:100%;margin:0 16mm;display:flex;justify-content:space-between;gap:8mm;' +
		"font:7pt 'Source Sans 3','Helvetica Neue',Arial,sans-serif;color:#5c564d";
	return (
		`<div style="${style}"><span>${escaped(running)}</span>` +
		'<span><span class="pageNumber"></span>/<span class="totalPages"></span></span></div>'
	);
}
