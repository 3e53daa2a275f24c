import { expect, test } from '../helpers/test.ts';
import { countriesOf, listLink, openDossiers, untilInteractive } from '../helpers/story.ts';

test('Tab leads past the map by a link, or through it, its markers and its buttons to the list', async ({
	open
}) => {
	const { page, problems } = await open({ path: '/?gl=off' });
	await untilInteractive(page);
	await page.keyboard.press('Tab');
	const first = await page.evaluate(() => document.activeElement?.getAttribute('href'));
	expect(first).toBe('#countries');
	const visited: string[] = [];
	for (let step = 0; step < 40; step++) {
		await page.keyboard.press('Tab');
		visited.push(
			await page.evaluate(() => {
				const focused = document.activeElement;
				if (focused?.closest('nav.countries')) return 'list';
				if (focused?.classList.contains('stage')) return 'stage';
				if (focused?.classList.contains('marker')) return 'marker';
				if (focused?.closest('.map-controls')) return 'control';
				return 'other';
			})
		);
	}
	const order = ['stage', 'marker', 'control', 'list'].map((kind) => visited.indexOf(kind));
	expect(order.every((index) => index >= 0)).toBe(true);
	expect([...order].sort((a, b) => a - b)).toEqual(order);
	expect(problems).toEqual([]);
});

test('Enter on a country opens its dossier and moves the focus there; Esc brings both back', async ({
	open
}) => {
	const { page, problems } = await open({ path: '/?gl=off', reducedMotion: true });
	await untilInteractive(page);
	const [iso2 = ''] = await countriesOf(page);
	await listLink(page, iso2).focus();
	await page.keyboard.press('Enter');
	await expect.poll(() => openDossiers(page)).toEqual([`/c/${iso2}`]);
	const focused = () => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 80) ?? '');
	await expect.poll(focused).toContain('<h2');
	await page.keyboard.press('Escape');
	await expect.poll(() => openDossiers(page)).toEqual(['/overview']);
	await expect.poll(focused).toContain(`#/c/${iso2}`);
	expect(problems).toEqual([]);
});

test('a focused map is moved by arrows and zoomed by plus, minus and nought', async ({ open }) => {
	const { page, problems } = await open({ path: '/?gl=off', reducedMotion: true });
	await untilInteractive(page);
	const camera = () => page.locator('.marker.origin').getAttribute('style');
	await page.locator('.stage').focus();
	const home = await camera();
	for (const key of ['ArrowRight', '+']) {
		const before = await camera();
		await page.keyboard.press(key);
		await expect.poll(camera).not.toBe(before);
	}
	await page.keyboard.press('0');
	await expect.poll(camera).toBe(home);
	expect(problems).toEqual([]);
});

test('keys pressed elsewhere do nothing to the map', async ({ open }) => {
	const { page } = await open({ path: '/?gl=off', reducedMotion: true });
	await untilInteractive(page);
	const camera = () => page.locator('.marker.origin').getAttribute('style');
	await page.locator('nav.languages a').focus();
	const home = await camera();
	for (const key of ['ArrowRight', '+', '-', '0']) await page.keyboard.press(key);
	expect(await camera()).toBe(home);
});
