import type { Page, Route } from '@playwright/test';
import { openDossiers, untilInteractive } from '../helpers/story.ts';
import { expect, test } from '../helpers/test.ts';

/** What a server may answer in place of a file. */
const answers: Readonly<Record<string, (route: Route) => Promise<void>>> = {
	'does not come': (route) => route.abort(),
	'answers with HTML': (route) => route.fulfill({ contentType: 'text/html', body: '<p>Hello' }),
	'answers with null': (route) => fulfill(route, 'null'),
	'answers with {}': (route) => fulfill(route, '{}'),
	'breaks off': async (route) => {
		const whole = await (await route.fetch()).text();
		await fulfill(route, whole.slice(0, whole.length / 2));
	}
};

async function fulfill(route: Route, body: string): Promise<void> {
	const isScript = route.request().url().endsWith('.js');
	await route.fulfill({ contentType: isScript ? 'text/javascript' : 'application/json', body });
}

const scripts = '**/_app/immutable/**';
const countries = '**/data/countries-*.json';
const outlines = '**/data/outlines.json';

const note = (page: Page) => page.locator('.late .note');
const tryAgain = (page: Page) => note(page).getByRole('button', { name: /Try again|Intentar/ });

for (const [what, answer] of Object.entries(answers)) {
	test(`a world whose file ${what} leaves the map and its menu as they were, and says so`, async ({
		open
	}) => {
		const { page } = await open({ path: 'about:blank', reducedMotion: true });
		await page.route(outlines, answer);
		await page.goto(`${process.env.SALIDA_TEST_URL ?? ''}/?gl=off`);
		await untilInteractive(page);
		const distance = page.locator('.views input[value=distance]');
		// The menu goes back as soon as the answer is there.
		await distance.click();
		await expect(note(page)).toContainText(/Did not load.*: the other view of the map\./);
		await expect(page.locator('.views input[value=globe]')).toBeChecked();
		await expect(page.locator('.stage')).toHaveAttribute('data-view', 'globe');
		await page.unroute(outlines);
		await tryAgain(page).click();
		await expect(page.locator('.stage')).toHaveAttribute('data-view', 'distance');
		await expect(distance).toBeChecked();
		await expect(note(page)).toHaveCount(0);
	});

	test(`a country whose file ${what} leaves the reader where they are, and opens at the next try`, async ({
		open
	}) => {
		const { page } = await open({ path: '/es/?gl=off#/c/ru', reducedMotion: true });
		await untilInteractive(page);
		await page.route(countries, answer);
		await page.locator('.ground .land a[href$="c/ni/"] path').dispatchEvent('click');
		await expect(note(page)).toContainText('No se cargó: los demás países.');
		expect(await openDossiers(page)).toEqual(['/c/ru']);
		expect(new URL(page.url()).hash).toBe('#/c/ru');
		await expect(note(page).getByRole('link')).toHaveAttribute('href', /c\/ni\/$/);
		await page.unroute(countries);
		await tryAgain(page).click();
		await expect.poll(() => openDossiers(page)).toEqual(['/c/ni']);
		await expect(note(page)).toHaveCount(0);
	});
}

test('layers, search, comparison, weights, routes and downloads that do not load share one note, and come at the next try', async ({
	open
}) => {
	const { page } = await open({ path: '/?gl=off#/c/ru', reducedMotion: true });
	await untilInteractive(page);
	await page.locator('.country-search input').waitFor();
	for (const files of [scripts, '**/data/**']) await page.route(files, (route) => route.abort());

	await page.locator('.layer-button').click();
	await page.locator('.layer-menu input[value=treaty]').click();
	await expect(note(page)).toContainText('the layer');
	await expect(page.locator('.layer-menu input[value=""]')).toBeChecked();
	await page.locator('.country-search input').fill('Icel');
	await expect(note(page)).toContainText('the search');
	await page.locator('.is-open .compare-link a').first().click();
	await expect(note(page)).toContainText('the comparison');
	expect(await openDossiers(page)).toEqual(['/c/ru']);
	await page.locator('[data-weigh]').click();
	await expect(note(page)).toContainText('the weights');
	await page.locator('.is-open [data-choose-route]').evaluate((button: HTMLElement) => {
		button.click();
	});
	await expect(note(page)).toContainText('the routes');
	await page.locator('.download button').first().click();
	await expect(note(page)).toContainText('the download of the map');
	await expect(note(page)).toHaveCount(1);

	for (const files of [scripts, '**/data/**']) await page.unroute(files);
	await tryAgain(page).click();
	await expect(note(page)).toHaveCount(0);
	await page.locator('.comparison').waitFor();
	await page.locator('.layer-legend').waitFor();
	await page.locator('.weighing').waitFor();
	expect(new URL(page.url()).hash).toContain('layer=treaty');
});

test('what has not come after half a minute counts as not to be had, and a wait is shown before', async ({
	open
}) => {
	const { page } = await open({ path: '/?gl=off', reducedMotion: true });
	await untilInteractive(page);
	await page.clock.install();
	await page.route(countries, () => undefined);
	await page.locator('.ground .land a[href$="c/ni/"] path').dispatchEvent('click');
	await page.clock.runFor(400);
	await expect(page.locator('.late')).toHaveText('Loading…');
	await page.clock.runFor(30_000);
	await expect(note(page)).toContainText('the other countries');
	await page.unroute(countries);
	await tryAgain(page).click();
	await expect.poll(() => openDossiers(page)).toEqual(['/c/ni']);
	await expect(note(page)).toHaveCount(0);
});

test('a map whose gestures did not load says so, and moves once they have', async ({ open }) => {
	const { page } = await open({ path: 'about:blank' });
	let isBroken = true;
	await page.route(scripts, async (route) => {
		const response = await route.fetch();
		const text = await response.text();
		// The script of gestures and controls is the one that names the buttons of the zoom.
		const isScript = route.request().url().endsWith('.js');
		if (isBroken && isScript && text.includes('layer-menu')) await route.abort();
		else await route.fulfill({ response });
	});
	await page.goto(`${process.env.SALIDA_TEST_URL ?? ''}/?gl=off`);
	await expect(note(page)).toContainText('zoom, views and layers');
	isBroken = false;
	await tryAgain(page).click();
	await untilInteractive(page);
	await expect(note(page)).toHaveCount(0);
});

test('a slide whose view did not load speaks of the map that is there, and of its own once it has come', async ({
	open
}) => {
	const { page } = await open({ path: '/?gl=off', reducedMotion: true });
	await page.route(outlines, (route) => route.abort());
	await page.goto(new URL('/brief/?gl=off#/brief/7', page.url()).href);
	const slide = page.locator('.slides > .slide.present');
	await expect(note(page)).toContainText('the other view of the map');
	await expect(slide.locator('.other-view')).toBeVisible();
	await expect(slide.locator('.of-view')).toBeHidden();
	await page.unroute(outlines);
	await tryAgain(page).click();
	await page.locator('.stage[data-view=distance]').waitFor();
	await expect(slide.locator('.other-view')).toBeHidden();
	await expect(slide.locator('.of-view')).toBeVisible();
	await expect(note(page)).toHaveCount(0);
});

test('a deck fetches what its slides need before they are shown', async ({ open }) => {
	const { page, problems } = await open({ path: '/brief/?gl=off', reducedMotion: true });
	await page.locator('.reveal.ready').waitFor();
	await page.waitForLoadState('networkidle');
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto(page.url().replace(/#.*|$/, '#/brief/7'));
	await page.locator('.stage[data-view=distance]').waitFor();
	await page.keyboard.press('PageDown');
	await page.locator('.layer-legend').waitFor({ state: 'attached' });
	expect(asked.filter((url) => url.includes('/_app/') || url.includes('/data/'))).toEqual([]);
	expect(problems).toEqual([]);
});

test('an embed that cannot come alive says so when its map is pressed, and tries again', async ({
	open
}) => {
	const { page } = await open({ path: '/embed/?gl=off', reducedMotion: true });
	await page.route('**/embed/story.json', (route) => fulfill(route, '{}'));
	await page.locator('.map-column').click({ position: { x: 20, y: 120 } });
	const told = page.locator('.notes .note');
	await expect(told).toContainText('Did not load: zoom, views and layers');
	await page.unroute('**/embed/story.json');
	await told.getByRole('button', { name: 'Try again' }).click();
	await page.locator('.map-controls .zoom').waitFor({ state: 'attached' });
	await expect(told).toHaveCount(0);
});
