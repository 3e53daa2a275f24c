import type { Page } from '@playwright/test';
import { expect, test } from '../helpers/test.ts';
import { countriesOf, dossierOf, listLink, untilInteractive } from '../helpers/story.ts';

async function boxOf(page: Page, selector: string) {
	const box = await page.locator(selector).first().boundingBox();
	if (!box) throw new Error(`${selector} is not displayed`);
	return box;
}

for (const [width, height] of [
	[1024, 768],
	[1440, 900]
] as const) {
	test(`at ${width} by ${height} a comparison keeps a quarter of the window for its map`, async ({
		open
	}) => {
		const { page, problems } = await open({ path: '/?gl=off#/compare/ru/tr', width, height });
		await untilInteractive(page);
		await page.locator('.comparison h2').waitFor();
		const map = await boxOf(page, '.stage');
		expect(map.width * map.height).toBeGreaterThan((width * height) / 4);
		const foot = await boxOf(page, '.map-foot');
		expect(foot.y).toBeGreaterThanOrEqual(map.y + map.height);
		expect(foot.y + foot.height).toBeLessThanOrEqual(height);
		await expect(page.locator('.comparison h2')).toBeInViewport();
		const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(sideways).toBeLessThanOrEqual(0);
		expect(problems).toEqual([]);
	});
}

test('on a phone the address of a comparison shows it below the map', async ({ open }) => {
	const { page, problems } = await open({
		path: '/?gl=off#/compare/ru/tr',
		width: 390,
		height: 844,
		touch: true
	});
	await untilInteractive(page);
	await expect(page.locator('.comparison h2')).toBeInViewport();
	const pane = await boxOf(page, '.map-pane');
	expect((await boxOf(page, '.comparison h2')).y).toBeGreaterThanOrEqual(pane.y + pane.height);
	expect(problems).toEqual([]);
});

test('a low window leaves at least half of itself to what is read', async ({ open }) => {
	for (const [width, height] of [
		[360, 225],
		[844, 390]
	] as const) {
		const { page, close } = await open({ path: '/?gl=off#/c/ru', width, height });
		await untilInteractive(page);
		await page.locator('.dossier.is-open .claim').first().scrollIntoViewIfNeeded();
		await page.evaluate(() => {
			scrollBy(0, 600);
		});
		const pane = await boxOf(page, '.map-pane');
		const shown = Math.max(0, Math.min(height, pane.y + pane.height) - Math.max(0, pane.y));
		expect(shown * pane.width).toBeLessThanOrEqual((width * height) / 2);
		await close();
	}
});

test('letters of twice the size leave every control of the map to be pressed', async ({ open }) => {
	const { page } = await open({ path: '/?gl=off', width: 1024, height: 768 });
	await untilInteractive(page);
	await page.evaluate(() => {
		document.documentElement.style.fontSize = '200%';
	});
	const [views, layers] = [await boxOf(page, '.views'), await boxOf(page, '.layer-button')];
	const apart =
		layers.x + layers.width <= views.x ||
		views.x + views.width <= layers.x ||
		layers.y >= views.y + views.height;
	expect(apart).toBe(true);
});

test('forced colours keep the chosen view and the marks of the list', async ({ open }) => {
	const { page } = await open({ path: '/?gl=off', forcedColors: true });
	await untilInteractive(page);
	const background = (selector: string) =>
		page
			.locator(selector)
			.first()
			.evaluate((element) => getComputedStyle(element).backgroundColor);
	const plain = await background('.views label:not(.chosen)');
	expect(await background('.views label.chosen')).not.toBe(plain);
	const canvas = await background('body');
	expect(await background('.ruler .destination .mark')).not.toBe(canvas);
});

test('the row under the pointer is marked on the map with its arc', async ({ open }) => {
	const { page, problems } = await open({ path: '/?gl=off' });
	await untilInteractive(page);
	const [iso2 = ''] = await countriesOf(page);
	const marked = page.locator(`.world a.selected[data-iso2="${iso2}"]`);
	await listLink(page, iso2).hover();
	await expect(marked.first()).toBeAttached();
	await page.mouse.move(0, 0);
	await expect(marked).toHaveCount(0);
	await listLink(page, iso2).focus();
	await expect(marked.first()).toBeAttached();
	expect(problems).toEqual([]);
});

test('the button of the route that is shown is pressed, and takes it off again', async ({
	open
}) => {
	const { page, problems } = await open({ path: '/?gl=off#/c/ru' });
	await untilInteractive(page);
	const dossier = dossierOf(page, 'ru');
	await dossier.locator('.routes summary').first().click();
	const show = dossier.locator('[data-route]').nth(1);
	await expect(show).toHaveAttribute('aria-pressed', 'false');
	await show.click();
	await expect(show).toHaveAttribute('aria-pressed', 'true');
	await page.locator('.route-note button').click();
	await expect(show).toHaveAttribute('aria-pressed', 'false');
	await show.click();
	await show.click();
	await expect(page.locator('.route')).toHaveCount(0);
	expect(problems).toEqual([]);
});

test('on a phone the key of a layer comes into sight when the layer is chosen', async ({
	open
}) => {
	const { page, problems } = await open({
		path: '/?gl=off#/c/ru',
		width: 390,
		height: 844,
		touch: true
	});
	await untilInteractive(page);
	await page.locator('.dossier.is-open .claim').nth(2).scrollIntoViewIfNeeded();
	await page.locator('.layer-button').tap();
	await page.locator('.layer-menu label').nth(1).tap();
	await page.locator('.layer-legend').waitFor();
	await expect
		.poll(async () => {
			const pane = await boxOf(page, '.map-pane');
			const legend = await boxOf(page, '.layer-legend');
			return legend.y >= pane.y + pane.height && legend.y < 844;
		})
		.toBe(true);
	expect(problems).toEqual([]);
});

test('a finger near a dot shows what it is, and opens it when it comes again', async ({ open }) => {
	const { page } = await open({ path: '/?gl=off', width: 390, height: 844, touch: true });
	await untilInteractive(page);
	const dot = page.locator('.swarm li:not(.named)').first();
	await dot.scrollIntoViewIfNeeded();
	await page.evaluate(() => {
		scrollBy(0, 200);
	});
	const { x, y } = await boxOf(page, '.swarm li:not(.named) a');
	const before = page.url();
	const picked = page.locator('.swarm .picked');
	await expect
		.poll(async () => {
			await page.touchscreen.tap(x - 6, y + 3);
			return picked.count();
		})
		.toBe(1);
	expect(page.url()).toBe(before);
	await page.touchscreen.tap(x - 6, y + 3);
	await expect.poll(() => page.url()).not.toBe(before);
});
