import type { Page } from '@playwright/test';
import { contrast, type Rgb } from '../helpers/colour.ts';
import { countriesOf, untilInteractive } from '../helpers/story.ts';
import { expect, test } from '../helpers/test.ts';

/** The words of the map, each with the text that it says. */
const words = '.marker .label b, .marker .label small, .measure-words .label, .context-names .name';

/** A colour that no map has, for finding where letters are. */
const signal = 'rgb(255, 0, 255)';

/** Least contrast of letters with what lies behind them (WCAG 2.2, 1.4.3); a share of pixels may be blends. */
const least = 4.5;
const share = 0.9;

interface Word {
	readonly text: string;
	readonly colour: Rgb;
	readonly opacity: number;
	readonly box: {
		readonly x: number;
		readonly y: number;
		readonly width: number;
		readonly height: number;
	};
}

function shownWords(page: Page): Promise<Word[]> {
	return page.evaluate((selector) => {
		const opacityOf = (element: Element | null): number =>
			element ? Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement) : 1;
		const stage = document.querySelector('.stage')?.getBoundingClientRect() ?? new DOMRect();
		return [...document.querySelectorAll(selector)].flatMap((element) => {
			const range = document.createRange();
			range.selectNodeContents(element);
			const { x, y, width, height, right, bottom } = range.getBoundingClientRect();
			const isIn =
				x >= stage.left && y >= stage.top && right <= stage.right && bottom <= stage.bottom;
			const opacity = opacityOf(element);
			if (!isIn || width < 4 || opacity < 0.1 || !element.checkVisibility()) return [];
			const [red = 0, green = 0, blue = 0] =
				getComputedStyle(element)
					.color.match(/[\d.]+/g)
					?.map((part) => Number(part) / 255) ?? [];
			return [
				{
					text: element.textContent.trim(),
					colour: [red, green, blue] as const,
					opacity,
					box: { x, y, width, height }
				}
			];
		});
	}, words);
}

/** The picture of the stage with letters filled by a colour, their halos as they are. */
async function filled(page: Page, fill: string): Promise<string> {
	await page.evaluate(
		({ selector, colour }) => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(`:is(${selector}) { -webkit-text-fill-color: ${colour} !important }`);
			document.adoptedStyleSheets = [sheet];
		},
		{ selector: words, colour: fill }
	);
	return (await page.screenshot()).toString('base64');
}

/** What lies behind the letters of each word: the colours of its pixels. */
async function behind(page: Page, all: readonly Word[]): Promise<Rgb[][]> {
	const [marked, clear] = [await filled(page, signal), await filled(page, 'transparent')];
	return page.evaluate(
		async ({ pictures, boxes }) => {
			const [letters, ground] = await Promise.all(
				pictures.map(async (base64) => {
					const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
					const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
					const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
					context?.drawImage(image, 0, 0);
					return context;
				})
			);
			return boxes.map(({ x, y, width, height }) => {
				const area = [Math.floor(x), Math.floor(y), Math.ceil(width), Math.ceil(height)] as const;
				const [mask, below] = [
					letters?.getImageData(...area).data,
					ground?.getImageData(...area).data
				];
				const found: [number, number, number][] = [];
				for (let at = 0; mask && below && at < mask.length; at += 4) {
					const isLetter =
						(mask[at] ?? 0) > 200 && (mask[at + 1] ?? 255) < 60 && (mask[at + 2] ?? 0) > 200;
					if (isLetter) found.push([below[at] ?? 0, below[at + 1] ?? 0, below[at + 2] ?? 0]);
				}
				return found.map(([red, green, blue]) => [red / 255, green / 255, blue / 255] as const);
			});
		},
		{ pictures: [marked, clear], boxes: all.map(({ box }) => box) }
	);
}

for (const colorScheme of ['light', 'dark'] as const) {
	test(`words on the map can be told from the pixels behind them (${colorScheme})`, async ({
		open
	}) => {
		const { page } = await open({
			path: '/?gl=off',
			colorScheme,
			width: 1440,
			height: 900,
			reducedMotion: true
		});
		await untilInteractive(page);
		const [first = ''] = await countriesOf(page);
		for (const hash of ['#/', `#/c/${first}`]) {
			await page.evaluate((to) => (location.hash = to), hash);
			await page.locator('.context-names .placed').first().waitFor({ state: 'attached' });
			await page.waitForTimeout(600);
			await page.locator('.stage[data-settled=true]').waitFor();
			const all = await shownWords(page);
			expect(all.length).toBeGreaterThan(10);
			const grounds = await behind(page, all);
			await page.evaluate(() => (document.adoptedStyleSheets = []));
			const faint = all.flatMap(({ text, colour, opacity }, index) => {
				const pixels = grounds[index] ?? [];
				if (opacity < 1 || pixels.length < 8) return [];
				const clear = pixels.filter((pixel) => contrast(colour, pixel) >= least).length;
				return clear < share * pixels.length
					? [`${text}: ${String(Math.round((100 * clear) / pixels.length))} %`]
					: [];
			});
			expect(faint, hash).toEqual([]);
		}
	});
}
