import { expect, test } from '../helpers/test.ts';
import { countriesOf, dossierOf, listLink, markerOf, openDossiers } from '../helpers/story.ts';

test('without JavaScript the list, the markers and the shapes open dossiers', async ({ open }) => {
	const { page } = await open({ path: '/', javaScript: false });
	const countries = await countriesOf(page);
	expect(await openDossiers(page)).toEqual(['/overview']);
	for (const iso2 of countries) {
		// The way to origin and court is in the whole list, which stands beside the overview.
		await page.goto(page.url().replace(/#.*/, ''));
		await listLink(page, iso2).click();
		expect(await openDossiers(page)).toEqual([`/c/${iso2}`]);
	}
	const [first = '', second = ''] = countries;
	await page.goto(page.url().replace(/#.*/, ''));
	await markerOf(page, first).locator('.label').click();
	expect(await openDossiers(page)).toEqual([`/c/${first}`]);
	const shape = page.locator(`.told a[data-iso2="${second}"]`);
	expect(await shape.getAttribute('href')).toBe(`#/c/${second}`);
	await dossierOf(page, first).locator('.close').click();
	expect(await openDossiers(page)).toEqual(['/overview']);
});

test('without JavaScript a country page opens on its country and still leads to the others', async ({
	open
}) => {
	const { page } = await open({ path: '/', javaScript: false });
	const [first = '', second = ''] = await countriesOf(page);
	await page.goto(new URL(`c/${first}/`, page.url()).href);
	expect(await openDossiers(page)).toEqual([`/c/${first}`]);
	await listLink(page, second).click();
	expect(await openDossiers(page)).toEqual([`/c/${second}`]);
});

test('without JavaScript the map shows arcs, labels and no button that would do nothing', async ({
	open
}) => {
	const { page } = await open({ path: '/', javaScript: false });
	expect(await page.locator('.arcs .line').count()).toBeGreaterThan(0);
	for (const label of await page.locator('.marker .label').all()) {
		expect(await label.isVisible()).toBe(true);
	}
	expect(await page.locator('.map-controls').isVisible()).toBe(false);
});

test('every claim and its sources are in the page before any script', async ({ open }) => {
	const { page } = await open({ path: '/', javaScript: false });
	const claims = await page.locator('.claim').count();
	expect(claims).toBeGreaterThan(0);
	expect(await page.locator('.claim .source-links a').count()).toBeGreaterThanOrEqual(claims);
});

test('markers stand where they will stand once the script has come', async ({ open }) => {
	const before = await open({ path: '/', javaScript: false });
	const after = await open({ path: '/?gl=off' });
	await after.page.locator('.map-controls .zoom').waitFor({ state: 'attached' });
	for (const iso2 of await countriesOf(before.page)) {
		const still = await markerOf(before.page, iso2).locator('.label').boundingBox();
		const live = await markerOf(after.page, iso2).locator('.label').boundingBox();
		expect(Math.abs((still?.x ?? 0) - (live?.x ?? 99))).toBeLessThan(1);
		expect(Math.abs((still?.y ?? 0) - (live?.y ?? 99))).toBeLessThan(1);
	}
	expect(after.problems).toEqual([]);
});
