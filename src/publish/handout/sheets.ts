import type { Browser, BrowserContext, Page } from 'playwright-core';
import { escaped } from '../../lib/model/escaped.ts';

/** Paper that the hand-out is made for. */
export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

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

	/**
	 * A deck, one slide to a page.
	 *
	 * @param slides markup of its slides, to stand in place of those that the page has
	 * @returns a PDF
	 */
	async deck(path: string, slides: string): Promise<Uint8Array> {
		const page = await this.#page(path);
		await page.evaluate(putSlides, { css: deckPaper, slides });
		await page.evaluate(fitSlides);
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

	async #page(path: string): Promise<Page> {
		const page = await this.#context.newPage();
		await page.emulateMedia({ media: 'print' });
		const response = await page.goto(`${this.#site}/${path}`);
		if (!response?.ok()) throw new Error(`The site has no page ${path}`);
		await page.evaluate(() => document.fonts.ready);
		return page;
	}
}

/** Puts other slides into the page of a deck, and the rules of their paper. */
function putSlides({ css, slides }: { css: string; slides: string }): void {
	document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
	const place = document.querySelector('.slides');
	if (place) place.innerHTML = slides;
}

/** Makes the words of each slide so small, and no smaller, that they fit on it. */
function fitSlides(): void {
	for (const words of document.querySelectorAll<HTMLElement>('section.slide .slide-text')) {
		const size = Number.parseFloat(getComputedStyle(words).fontSize);
		const { width } = words.getBoundingClientRect();
		words.style.width = `${String(width)}px`;
		for (let share = 1; share > 0.5 && words.scrollHeight > words.clientHeight; share -= 0.03) {
			words.style.fontSize = `${String(size * share)}px`;
		}
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
