import { expect, test } from '../helpers/test.ts';
import { countriesOf, dossierOf, untilInteractive } from '../helpers/story.ts';

test('a published route is drawn with what it avoids, and goes when it is dismissed', async ({
	open
}) => {
	const { page, problems } = await open({ path: '/?gl=off', reducedMotion: true });
	await untilInteractive(page);
	const [iso2 = ''] = await countriesOf(page);
	await page.goto(new URL(`?gl=off#/c/${iso2}`, page.url()).href);
	await untilInteractive(page);
	const dossier = dossierOf(page, iso2);
	await dossier.locator('.routes summary').first().click();
	await dossier.locator('[data-route]').nth(1).click();
	await page.locator('.route polyline').first().waitFor({ state: 'attached' });
	expect(await page.locator('.ground path.blocked').count()).toBeGreaterThan(5);
	await page.locator('.route-note button').click();
	await expect.poll(() => page.locator('.route').count()).toBe(0);
	expect(await page.locator('.ground path.blocked').count()).toBe(0);
	expect(problems).toEqual([]);
});

test('a reader may choose any countries to avoid, and is told when that closes the way', async ({
	open
}) => {
	const { page, problems } = await open({ path: '/?gl=off', reducedMotion: true });
	await untilInteractive(page);
	const [iso2 = ''] = await countriesOf(page);
	await page.goto(new URL(`?gl=off#/c/${iso2}`, page.url()).href);
	await untilInteractive(page);
	const dossier = dossierOf(page, iso2);
	await dossier.locator('.routes summary').first().click();
	await dossier.locator('[data-choose-route]').click();
	const chooser = dossier.locator('.route-chooser');
	await chooser.locator('input[type=search]').fill('gb');
	await chooser.locator('input[type=checkbox]').first().check();
	await expect.poll(() => chooser.locator('.answer').innerText()).toMatch(/\d/);
	await page.locator('.route polyline').first().waitFor({ state: 'attached' });

	const name = await page.locator(`nav.countries a[href="#/c/${iso2}"] .name`).innerText();
	await chooser.locator('input[type=search]').fill(name);
	await chooser.getByLabel(name, { exact: true }).check();
	await expect.poll(() => chooser.locator('.answer').innerText()).toContain(name);
	await chooser.locator('input[type=search]').fill('no such country');
	expect(await chooser.locator('.states p, .states label').count()).toBeGreaterThan(0);
	expect(problems).toEqual([]);
});

test('when the airspace cannot be loaded the page says so and the rest works', async ({ open }) => {
	const { page } = await open({ path: '/?gl=off' });
	await page.route(/airspace\.bin/, (route) => route.abort());
	await untilInteractive(page);
	const [iso2 = ''] = await countriesOf(page);
	await page.goto(new URL(`?gl=off#/c/${iso2}`, page.url()).href);
	await untilInteractive(page);
	const dossier = dossierOf(page, iso2);
	await dossier.locator('.routes summary').first().click();
	await dossier.locator('[data-choose-route]').click();
	await page.getByText('Did not load').first().waitFor();
	await dossier.locator('[data-route]').nth(1).click();
	await page.locator('.route polyline').first().waitFor({ state: 'attached' });
});
