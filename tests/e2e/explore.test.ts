import { expect, test } from '../helpers/test.ts';
import {
	countriesOf,
	dossierOf,
	listLink,
	markerOf,
	openDossiers,
	untilInteractive
} from '../helpers/story.ts';

const path = '/?gl=off';

test('the page opens on the overview, with every country in the list and on the map', async ({
	open
}) => {
	const { page, problems } = await open({ path });
	await untilInteractive(page);
	const countries = await countriesOf(page);
	expect(countries.length).toBeGreaterThan(2);
	expect(await openDossiers(page)).toEqual(['/overview']);
	for (const iso2 of countries) expect(await markerOf(page, iso2).count()).toBe(1);
	expect(problems).toEqual([]);
});

test('each entry of the list opens its dossier alone, marks itself and writes the address', async ({
	open
}) => {
	const { page, problems } = await open({ path });
	await untilInteractive(page);
	for (const iso2 of await countriesOf(page)) {
		await listLink(page, iso2).click();
		await expect.poll(() => openDossiers(page)).toEqual([`/c/${iso2}`]);
		expect(new URL(page.url()).hash).toBe(`#/c/${iso2}`);
		expect(await page.locator('nav.countries [aria-current]').count()).toBe(1);
		expect(await listLink(page, iso2).getAttribute('aria-current')).toBe('true');
		// The way to origin and court is in the whole list, which stands beside the overview.
		await page.keyboard.press('Escape');
		await expect.poll(() => openDossiers(page)).toEqual(['/overview']);
	}
	expect(problems).toEqual([]);
});

test('a marker, a shape and an arc of the map open the dossier of their country', async ({
	open
}) => {
	const { page, problems } = await open({ path, reducedMotion: true });
	await untilInteractive(page);
	const [iso2 = ''] = await countriesOf(page);
	const close = () => page.keyboard.press('Escape');

	await markerOf(page, iso2).locator('.label').click();
	await expect.poll(() => openDossiers(page)).toEqual([`/c/${iso2}`]);
	await close();
	await expect.poll(() => openDossiers(page)).toEqual(['/overview']);

	for (const part of ['.ground .told', '.signs .arcs', '.signs .measures']) {
		await page.locator(`${part} [data-iso2="${iso2}"]`).dispatchEvent('click');
		await expect.poll(() => openDossiers(page)).toEqual([`/c/${iso2}`]);
		await close();
	}
	expect(problems).toEqual([]);
});

test('Back and Forward lead through what was opened, and a reload keeps it', async ({ open }) => {
	const { page, problems } = await open({ path });
	await untilInteractive(page);
	const [first = '', second = ''] = await countriesOf(page);
	await listLink(page, first).click();
	await listLink(page, second).click();
	await expect.poll(() => openDossiers(page)).toEqual([`/c/${second}`]);
	await page.goBack();
	await expect.poll(() => openDossiers(page)).toEqual([`/c/${first}`]);
	await page.goBack();
	await expect.poll(() => openDossiers(page)).toEqual(['/overview']);
	await page.goForward();
	await expect.poll(() => openDossiers(page)).toEqual([`/c/${first}`]);
	await page.reload();
	await untilInteractive(page);
	expect(await openDossiers(page)).toEqual([`/c/${first}`]);
	expect(problems).toEqual([]);
});

test('a live region says what is shown', async ({ open }) => {
	const { page, problems } = await open({ path });
	await untilInteractive(page);
	const live = page.locator('[aria-live="polite"]');
	const overview = await live.innerText();
	const [iso2 = ''] = await countriesOf(page);
	await listLink(page, iso2).click();
	const name = await listLink(page, iso2).locator('.name').innerText();
	await expect.poll(() => live.innerText()).toContain(name);
	await page.keyboard.press('Escape');
	await expect.poll(() => live.innerText()).toBe(overview);
	expect(problems).toEqual([]);
});

test('the camera goes to the country that was opened, and home again', async ({ open }) => {
	const { page, problems } = await open({ path, reducedMotion: true });
	await untilInteractive(page);
	const camera = () => page.locator('svg.world > g').getAttribute('transform');
	await expect.poll(camera).not.toBeNull();
	const home = await camera();
	const [iso2 = ''] = await countriesOf(page);
	await listLink(page, iso2).click();
	await expect.poll(camera).not.toBe(home);
	await page.keyboard.press('Escape');
	await expect.poll(camera).toBe(home);
	expect(problems).toEqual([]);
});

test('every country has a page of its own that opens on it, with its own title and description', async ({
	open
}) => {
	const { page, problems } = await open({ path });
	const titles = new Set<string>();
	for (const iso2 of await countriesOf(page)) {
		await page.goto(new URL(`c/${iso2}/?gl=off`, page.url()).href.replace(/c\/\w\w\/c\//, 'c/'));
		expect(await openDossiers(page)).toEqual([`/c/${iso2}`]);
		const name = await dossierOf(page, iso2).locator('h2').innerText();
		expect(await page.title()).toContain(name);
		titles.add((await page.locator('meta[name=description]').getAttribute('content')) ?? '');
		await page.goto(new URL('../../?gl=off', page.url()).href);
	}
	expect(titles.size).toBe((await countriesOf(page)).length);
	expect(problems).toEqual([]);
});
