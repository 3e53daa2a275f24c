import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test, type Open } from '../helpers/test.ts';
import { slideShown, untilShowing } from '../helpers/deck.ts';
import { offlineFiles } from '../helpers/offline-files.ts';
import {
	countriesOf,
	dossierOf,
	listLink,
	openDossiers,
	untilGl,
	untilInteractive
} from '../helpers/story.ts';

let stick = '';

test.describe.configure({ mode: 'default' });

test.beforeAll(() => {
	test.setTimeout(240_000);
	const files = offlineFiles();
	stick = join(mkdtempSync(join(tmpdir(), 'salida-stick-')), 'para la sesión 1');
	mkdirSync(stick);
	copyFileSync(join(files, 'salida-es.html'), join(stick, 'mapa (copia).html'));
});

test.afterAll(() => {
	rmSync(join(stick, '..'), { recursive: true, force: true });
});

/** Opens the file as a double click does, with no network, and collects every request it makes. */
async function openFile(open: Open, address: string, options: { javaScript?: boolean } = {}) {
	const file = pathToFileURL(join(stick, 'mapa (copia).html')).href;
	const opened = await open({ path: 'about:blank', reducedMotion: true, ...options });
	const asked: string[] = [];
	await opened.page.context().setOffline(true);
	opened.page.on('request', (request) => {
		if (!/^(?:data|blob):/.test(request.url())) asked.push(request.url());
	});
	opened.page.on('requestfailed', (request) => opened.problems.push(`failed: ${request.url()}`));
	await opened.page.goto(file + address);
	return { ...opened, asked };
}

/** Whether the map that MapLibre paints has more than one colour in it. */
async function glIsPainted(page: Page): Promise<boolean> {
	const picture = await page.locator('.gl-container canvas').screenshot();
	return picture.length > 10_000;
}

test('opened from a folder without a network, everything works and nothing is asked for', async ({
	open
}) => {
	const { page, problems, asked } = await openFile(open, '?gl=force');
	await untilInteractive(page);
	const [iso2 = ''] = await countriesOf(page);
	await listLink(page, iso2).click();
	await expect.poll(() => openDossiers(page)).toEqual([`/c/${iso2}`]);
	expect(page.url()).toContain(`#/c/${iso2}`);
	await untilGl(page);
	expect(await glIsPainted(page)).toBe(true);
	await page.locator('.views input[value=globe]').check({ force: true });
	await expect.poll(() => page.locator('.stage').getAttribute('data-view')).toBe('globe');
	expect(await glIsPainted(page)).toBe(true);

	const dossier = dossierOf(page, iso2);
	await dossier.locator('.routes summary').first().click();
	await dossier.locator('[data-choose-route]').click();
	await dossier.locator('.route-chooser input[type=checkbox]').first().check();
	await expect.poll(() => dossier.locator('.route-chooser .answer').innerText()).toMatch(/\d/);

	await dossier.locator('.claim summary').first().click();
	await dossier.locator('.claim .source-links a').first().click();
	const source = page.locator('.source-list li:target');
	await expect.poll(() => source.isVisible()).toBe(true);
	expect(await dossier.isVisible()).toBe(false);
	await page.goBack();
	await expect.poll(() => dossier.isVisible()).toBe(true);
	expect(await source.count()).toBe(0);
	expect(asked).toHaveLength(1);
	expect(problems).toEqual([]);
});

test('without scripts its dossiers, its method and its sources can still be reached', async ({
	open
}) => {
	const { page, problems, asked } = await openFile(open, '', { javaScript: false });
	expect(await page.locator('svg.world path').count()).toBeGreaterThan(100);
	const [iso2 = ''] = await countriesOf(page);
	await listLink(page, iso2).click();
	expect(await openDossiers(page)).toContain(`/c/${iso2}`);
	expect(await page.locator('.method-page').isVisible()).toBe(false);
	await page.locator('.page-footer a').first().click();
	expect(await page.locator('.method-page').isVisible()).toBe(true);
	expect(await page.locator('.map-column').isVisible()).toBe(false);
	await page.locator('.method-page .kicker a').click();
	expect(await page.locator('.map-column').isVisible()).toBe(true);
	expect(asked).toHaveLength(1);
	expect(problems).toEqual([]);
});

test('the deck, any country, a comparison and the layers are in the file, too', async ({
	open
}) => {
	const { page, problems, asked } = await openFile(open, '?gl=off#/brief/1');
	await page.locator('.brief .deck').waitFor();
	await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/brief/1');
	await page.locator('.deck-bar').waitFor();
	for (const slide of [2, 3]) {
		await page.keyboard.press('PageDown');
		await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#/brief/${String(slide)}`);
	}
	await page.keyboard.press('g');
	await page.keyboard.type('is');
	await page.keyboard.press('Enter');
	await expect.poll(() => page.locator('.off-path').innerText()).toContain('Islandia');
	await page.keyboard.press('r');
	await expect.poll(() => page.locator('.off-path').count()).toBe(0);

	const [audience] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
	await untilShowing(audience);
	await page.keyboard.press('PageUp');
	await expect.poll(() => slideShown(audience)).toBe(2);
	await audience.close();

	await page.evaluate(() => (location.hash = '#/compare/ru/is?layer=treaty'));
	await expect.poll(() => page.locator('.explore-part').isVisible()).toBe(true);
	await expect.poll(() => page.locator('.compare th[scope=col] a').count()).toBe(2);
	// Beside a comparison the map is small, and the legend in its corner folded.
	await page.locator('.layer-legend summary').first().click();
	await page.locator('.layer-legend li').first().waitFor();
	const [marker] = await page.locator('.explore-part a.marker .dot').all();
	expect(await marker?.isVisible()).toBe(true);
	expect(asked).toHaveLength(1);
	expect(problems).toEqual([]);
});
