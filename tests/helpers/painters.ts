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

/**
 * Where an element lies in its page, grown by a margin in CSS pixels. The ground is drawn anew when the
 * map comes to rest, so an element that is replaced just now is looked for once more.
 */
export async function regionOf(page: Page, selector: string, margin = 0): Promise<Region> {
	const found = { x: 0, y: 0, width: 0, height: 0 };
	await expect
		.poll(async () => {
			const box = await page.locator(selector).boundingBox();
			if (box) Object.assign(found, box);
			return box;
		}, `${selector} is drawn`)
		.not.toBeNull();
	const { x, y, width, height } = found;
	return {
		x: x - margin,
		y: y - margin,
		width: width + 2 * margin,
		height: height + 2 * margin
	};
}

/**
 * Zooms in on an element of the map until it is at least that wide: drags it to the middle, then asks
 * for the next zoom, which is about the middle. So it works on the globe, too, which turns as it zooms.
 */
export async function zoomOnto(page: Page, selector: string, width: number): Promise<void> {
	const stage = await regionOf(page, '.stage');
	const middle = [stage.x + stage.width / 2, stage.y + stage.height / 2] as const;
	for (let round = 0; round < 8; round++) {
		const box = await regionOf(page, selector);
		const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
		if (Math.hypot(x - middle[0], y - middle[1]) > 20) {
			await page.mouse.move(x, y);
			await page.mouse.down();
			await page.mouse.move(...middle, { steps: 2 });
			await page.mouse.up();
			await expect.poll(async () => (await regionOf(page, selector)).x).not.toBe(box.x);
		} else if (box.width < width) {
			await page.locator('.zoom button').first().click();
			await expect.poll(async () => (await regionOf(page, selector)).width).not.toBe(box.width);
		} else {
			return;
		}
	}
	throw new Error(`${selector} could not be brought to the middle of the map`);
}

/** The square about the middle of an arc. */
export async function regionOnArc(page: Page, iso2: string, side: number): Promise<Region> {
	const [x, y] = await page.evaluate((code) => {
		const line = document.querySelector<SVGPathElement>(`.signs .arc[data-iso2=${code}] .line`);
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

/**
 * Share of pixels of two pictures (PNG) that differ by more than a reader would notice. The page decodes
 * and compares them, on canvases that nobody sees.
 */
export async function differingShare(page: Page, a: Buffer, b: Buffer): Promise<number> {
	const pictures = [a, b].map((picture) => picture.toString('base64'));
	return page.evaluate(async ([first = '', second = '']) => {
		const pixels = async (base64: string) => {
			const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
			const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
			const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
			context?.drawImage(image, 0, 0);
			return context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
		};
		const [left, right] = [await pixels(first), await pixels(second)];
		let differing = 0;
		for (let index = 0; index < left.length; index += 4) {
			const difference = [0, 1, 2].reduce(
				(sum, channel) =>
					sum + Math.abs((left[index + channel] ?? 0) - (right[index + channel] ?? 0)),
				0
			);
			if (difference > 90) differing++;
		}
		return differing / (left.length / 4);
	}, pictures);
}

/**
 * Share of the pixels of an element's box that it is seen in: those that change when it is hidden. None
 * where it is not drawn, or lies under something else.
 */
export async function shareSeen(page: Page, selector: string): Promise<number> {
	const clip = await regionOf(page, selector);
	const shown = await page.screenshot({ clip });
	const setVisibility = (value: string) =>
		page.locator(selector).evaluate((element, visibility) => {
			(element as SVGElement).style.visibility = visibility;
		}, value);
	await setVisibility('hidden');
	const without = await page.screenshot({ clip });
	await setVisibility('');
	return differingShare(page, shown, without);
}
