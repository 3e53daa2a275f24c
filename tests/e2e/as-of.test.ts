import type { Page } from '@playwright/test';
import { expect, test } from '../helpers/test.ts';
import { dossierOf, untilInteractive } from '../helpers/story.ts';

/** A country of the page with a row that differs between the two days. */
async function changedCountry(page: Page): Promise<string> {
	const id = await page.locator('.dossier:has(.on-day)').first().getAttribute('id');
	return id?.replace('/c/', '') ?? '';
}

/** Which days the rows of a dossier show. */
async function daysShown(page: Page, iso2: string): Promise<(string | undefined)[]> {
	const rows = dossierOf(page, iso2).locator('.on-day');
	return rows.evaluateAll((days) => [
		...new Set(
			days
				.filter((day) => day.checkVisibility())
				.map((day) => (day instanceof HTMLElement ? day.dataset.day : undefined))
		)
	]);
}

test('a dossier shows the debate’s day until the reader switches, and the link follows', async ({
	open
}) => {
	const { page, problems } = await open({ path: '/?gl=off' });
	await untilInteractive(page);
	const iso2 = await changedCountry(page);
	await page.evaluate((hash) => (location.hash = hash), `#/c/${iso2}`);
	await expect.poll(() => daysShown(page, iso2)).toEqual(['debate']);
	await dossierOf(page, iso2).locator('.as-of-choice [value="latest"]').check();
	await expect.poll(() => daysShown(page, iso2)).toEqual(['latest']);
	expect(new URL(page.url()).hash).toBe(`#/c/${iso2}?asof=latest`);
	await page.locator('nav.countries a').first().click();
	expect(page.url()).toContain('?asof=latest');
	expect(problems).toEqual([]);
});

test('a link opens on the latest day known, layer and all, and the legend switches back', async ({
	open
}) => {
	const { page, problems } = await open({ path: '/?gl=off#/?layer=rome&asof=latest' });
	await untilInteractive(page);
	const legend = page.locator('.layer-legend');
	await legend.waitFor();
	expect(await legend.locator('.as-of-choice :checked').getAttribute('value')).toBe('latest');
	const words = await legend.locator('.as-of-choice p').innerText();
	await legend.locator('.as-of-choice [value="debate"]').check();
	await expect.poll(() => legend.locator('.as-of-choice p').innerText()).not.toBe(words);
	expect(new URL(page.url()).hash).toBe('#/?layer=rome');
	const iso2 = await changedCountry(page);
	await page.evaluate((hash) => (location.hash = hash), `#/c/${iso2}`);
	await expect.poll(() => daysShown(page, iso2)).toEqual(['debate']);
	expect(problems).toEqual([]);
});

test('an unknown day takes the debate’s and says so', async ({ open }) => {
	const { page } = await open({ path: '/?gl=off#/?asof=tomorrow' });
	await untilInteractive(page);
	expect(await page.locator('.note').innerText()).toContain('tomorrow');
	const iso2 = await changedCountry(page);
	await page.evaluate((hash) => (location.hash = hash), `#/c/${iso2}`);
	await expect.poll(() => daysShown(page, iso2)).toEqual(['debate']);
});

test('without JavaScript the switch works, and paper has both days', async ({ open }) => {
	const { page } = await open({ path: '/', javaScript: false });
	const iso2 = await changedCountry(page);
	await page.goto(new URL(`c/${iso2}/`, page.url()).href);
	expect(await daysShown(page, iso2)).toEqual(['debate']);
	await dossierOf(page, iso2).locator('.as-of-choice [value="latest"]').check();
	expect(await daysShown(page, iso2)).toEqual(['latest']);
	await page.emulateMedia({ media: 'print' });
	expect(await daysShown(page, iso2)).toEqual(['debate', 'latest']);
});

test('countries side by side show the same day as the dossiers', async ({ open }) => {
	const { page } = await open({ path: '/?gl=off' });
	await untilInteractive(page);
	const iso2 = await changedCountry(page);
	const other = await page.evaluate(
		(known) =>
			[...document.querySelectorAll('nav.countries a')]
				.map((link) => link.getAttribute('href')?.replace('#/c/', '') ?? '')
				.find((code) => code !== known) ?? '',
		iso2
	);
	await page.evaluate((hash) => (location.hash = hash), `#/compare/${iso2}/${other}?asof=latest`);
	const table = page.locator('.comparison');
	await table.locator('.on-day').first().waitFor({ state: 'attached' });
	expect(await table.locator('.as-of-choice :checked').getAttribute('value')).toBe('latest');
	expect(await table.locator('[data-day="debate"]').first().isVisible()).toBe(false);
	expect(await table.locator('[data-day="latest"]').first().isVisible()).toBe(true);
});
