import type { Page } from '@playwright/test';
import { expect, test } from '../helpers/test.ts';
import { countriesOf, untilInteractive } from '../helpers/story.ts';

type Spot = [x: number, y: number];

/** Pixels of the open country's capital, the origin's, and the end of the measuring line, in the stage. */
function heldPoints(page: Page, iso2: string): Promise<{ spots: Spot[]; size: Spot }> {
	return page.locator('.stage').evaluate((stage, code) => {
		const box = stage.getBoundingClientRect();
		const middle = (selector: string): Spot => {
			const dot = stage.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect(-99, -99);
			return [dot.x + dot.width / 2 - box.x, dot.y + dot.height / 2 - box.y];
		};
		const line = stage.querySelector<SVGPathElement>(`.measures [data-iso2="${code}"] .line`);
		const last = line?.getPointAtLength(line.getTotalLength());
		const end = last?.matrixTransform(line?.getScreenCTM() ?? undefined);
		return {
			size: [box.width, box.height],
			spots: [
				middle(`.marker[href="#/c/${code}"] .dot, .marker.other .dot`),
				middle('.marker.origin .dot'),
				[(end?.x ?? -99) - box.x, (end?.y ?? -99) - box.y]
			]
		};
	}, iso2);
}

async function isHeld(page: Page, iso2: string): Promise<boolean> {
	const { spots, size } = await heldPoints(page, iso2);
	return spots.every(([x, y]) => x >= 16 && y >= 16 && x <= size[0] - 16 && y <= size[1] - 16);
}

async function chooseView(page: Page, view: string): Promise<void> {
	await page.locator(`.views input[value=${view}]`).check({ force: true });
	await page.locator(`.stage[data-view=${view}]`).waitFor();
}

for (const { width, height } of [
	{ width: 1440, height: 900 },
	{ width: 390, height: 844 }
]) {
	test(`at ${String(width)} px an open country is framed with the origin and its whole line, in every view`, async ({
		open
	}) => {
		const { page, problems } = await open({ path: '/?gl=off', width, height, reducedMotion: true });
		await untilInteractive(page);
		const told = (await countriesOf(page)).filter((iso2) => iso2 !== 'us');
		for (const view of ['map', 'globe', 'distance']) {
			await chooseView(page, view);
			for (const iso2 of [...told.slice(0, 4), 'ni']) {
				await page.evaluate((code) => (location.hash = `#/c/${code}`), iso2);
				await expect.poll(() => isHeld(page, iso2), `${iso2} in ${view}`).toBe(true);
			}
		}
		expect(problems).toEqual([]);
	});
}

test('the frame of a country is the same by its address and by way of other views', async ({
	open
}) => {
	const { page } = await open({ path: '/?gl=off', reducedMotion: true });
	await untilInteractive(page);
	const iso2 = (await countriesOf(page)).at(-3) ?? '';
	const camera = () => page.locator('.marker.origin').getAttribute('style');
	const home = await camera();
	await page.evaluate((code) => (location.hash = `#/c/${code}`), iso2);
	await expect.poll(camera).not.toBe(home);
	const framed = await camera();
	await chooseView(page, 'distance');
	await chooseView(page, 'globe');
	await expect.poll(camera).toBe(framed);
	await page.reload();
	await untilInteractive(page);
	await expect.poll(camera).toBe(framed);
	await page.keyboard.press('Escape');
	await expect.poll(camera).toBe(home);
});
