import type { Page } from '@playwright/test';
import { untilGl, untilInteractive } from './story.ts';
import { expect, type Open, type OpenedPage, type PageOptions } from './test.ts';

/** A rectangle of a page, in CSS pixels. */
export interface Region {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A colour as red, green and blue from 0 to 255. */
export type Rgb = readonly [number, number, number];

/** One state of the map, drawn by the SVG and painted by MapLibre. */
export interface BothPainters {
	readonly svg: OpenedPage;
	readonly gl: OpenedPage;
}

/** Opens a page twice, once with each painter; `hash` as in the address. Moves take no time. */
export async function openBoth(
	open: Open,
	{ hash = '', ...options }: Omit<PageOptions, 'path'> & { hash?: string }
): Promise<BothPainters> {
	const [svg, gl] = await Promise.all(
		['off', 'force'].map((mode) =>
			open({ ...options, path: `/?gl=${mode}${hash}`, reducedMotion: true })
		)
	);
	if (!svg || !gl) throw new Error('A page did not open');
	await Promise.all([
		untilInteractive(svg.page),
		untilInteractive(gl.page).then(() => untilGl(gl.page))
	]);
	return { svg, gl };
}

/** Where an element lies in its page, grown by a margin in CSS pixels. */
export async function regionOf(page: Page, selector: string, margin = 0): Promise<Region> {
	const box = await page.locator(selector).boundingBox();
	if (!box) throw new Error(`Nothing to be seen at ${selector}`);
	return {
		x: box.x - margin,
		y: box.y - margin,
		width: box.width + 2 * margin,
		height: box.height + 2 * margin
	};
}

/** Zooms in on an element of the map, with the wheel over it, until it is at least that wide. */
export async function zoomOnto(page: Page, selector: string, width: number): Promise<void> {
	await page.locator('.stage').focus();
	for (let turns = 0; turns < 20; turns++) {
		const box = await regionOf(page, selector);
		if (box.width >= width) return;
		await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
		await page.mouse.wheel(0, -400);
		await expect.poll(async () => (await regionOf(page, selector)).width).not.toBe(box.width);
	}
}

/** The square about the middle of an arc. */
export async function regionOnArc(page: Page, iso2: string, side: number): Promise<Region> {
	const [x, y] = await page.evaluate((code) => {
		const line = document.querySelector<SVGPathElement>(`.mercator .arc[data-iso2=${code}] .line`);
		const middle = line?.getPointAtLength(line.getTotalLength() / 2);
		const at = middle?.matrixTransform(line?.getScreenCTM() ?? undefined);
		return [at?.x ?? 0, at?.y ?? 0] as const;
	}, iso2);
	return { x: x - side / 2, y: y - side / 2, width: side, height: side };
}

/** Share of the pixels of a region, from 0 to 1, that the two painters draw visibly otherwise. */
export async function paintersDiffer({ svg, gl }: BothPainters, region: Region): Promise<number> {
	const [drawn, painted] = await Promise.all(
		[svg, gl].map(({ page }) => page.screenshot({ clip: region }))
	);
	if (!drawn || !painted) throw new Error('No picture was taken');
	return differingShare(svg.page, drawn, painted);
}

/** Waits until the painters agree in a region, since either may still be at work; fails when they do not. */
export async function expectAgreement(both: BothPainters, region: Region, share: number) {
	await expect.poll(() => paintersDiffer(both, region), { timeout: 15_000 }).toBeLessThan(share);
}

/** Share of pixels of two pictures (PNG) that differ by more than a reader would notice. */
export async function differingShare(page: Page, a: Buffer, b: Buffer): Promise<number> {
	const [left, right] = [await pixelsOf(page, a), await pixelsOf(page, b)];
	const differing = left.filter((colour, index) => distance(colour, right[index]) > 90);
	return differing.length / left.length;
}

/** Share of a picture's pixels (PNG) that have a colour, up to the softness of edges. */
export async function shareOf(page: Page, picture: Buffer, colour: Rgb): Promise<number> {
	const pixels = await pixelsOf(page, picture);
	return pixels.filter((each) => distance(each, colour) < 40).length / pixels.length;
}

/** A custom property of the page that is a colour, `#rrggbb`. */
export async function colourNamed(page: Page, property: string): Promise<Rgb> {
	const value = await page.evaluate(
		(name) => getComputedStyle(document.documentElement).getPropertyValue(name),
		property
	);
	const [red = 0, green = 0, blue = 0] = (value.match(/[\da-f]{2}/gi) ?? []).map((part) =>
		Number.parseInt(part, 16)
	);
	return [red, green, blue];
}

/** The sum of what two colours differ by in each channel. */
function distance(a: Rgb, b: Rgb | undefined): number {
	return b ? a.reduce((sum, value, channel) => sum + Math.abs(value - (b[channel] ?? 0)), 0) : 765;
}

/** A picture's pixels, row by row. The page decodes it, on a canvas that nobody sees. */
async function pixelsOf(page: Page, picture: Buffer): Promise<Rgb[]> {
	const values = await page.evaluate(async (base64) => {
		const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
		const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
		const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
		context?.drawImage(image, 0, 0);
		return [...(context?.getImageData(0, 0, image.width, image.height).data ?? [])];
	}, picture.toString('base64'));
	return Array.from({ length: values.length / 4 }, (_, index) => {
		const [red = 0, green = 0, blue = 0] = values.slice(index * 4, index * 4 + 3);
		return [red, green, blue];
	});
}
