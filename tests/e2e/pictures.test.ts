import type { Page } from '@playwright/test';
import { expect, test } from '../helpers/test.ts';
import { countriesOf, openDossiers, untilInteractive } from '../helpers/story.ts';

const path = '/?gl=off';

/** Names of the candidates in the order of the reader's weights. */
function ordered(page: Page) {
	return page.locator('.weighing .order a').allInnerTexts();
}

test('without JavaScript both pictures are there, lead on, and turn into lists', async ({
	open
}) => {
	const { page } = await open({ path: '/', javaScript: false, width: 360 });
	expect(await page.locator('figure.picture').count()).toBeGreaterThan(0);
	const dots = page.locator('.swarm a');
	if ((await dots.count()) > 0) {
		const box = await dots.first().boundingBox();
		expect(box?.width).toBeLessThan(20);
		await page.locator('.as-list input').first().check();
		expect((await dots.first().boundingBox())?.width).toBeGreaterThan(40);
	}
	expect(await page.locator('.weigh button').isVisible()).toBe(false);
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(overflow).toBe(0);
});

test('a dot opens its country’s dossier and is marked as the map’s selection is', async ({
	open
}) => {
	const { page, problems } = await open({ path, reducedMotion: true });
	await untilInteractive(page);
	const [iso2 = ''] = await countriesOf(page);
	const dot = page.locator(`.swarm a[href="#/c/${iso2}"]`);
	await dot.click();
	await expect.poll(() => openDossiers(page)).toEqual([`/c/${iso2}`]);
	const marked = page.locator('.swarm .selected a');
	expect(await marked.count()).toBe(1);
	expect(await marked.getAttribute('href')).toBe(`#/c/${iso2}`);
	await page.keyboard.press('Escape');
	await expect.poll(() => marked.count()).toBe(0);
	const other = page.locator('.swarm a[href*="c/"]:not([href^="#"])').first();
	const code = /c\/(\w\w)\/$/.exec((await other.getAttribute('href')) ?? '')?.[1] ?? '';
	await other.focus();
	await page.keyboard.press('Enter');
	await expect.poll(() => openDossiers(page)).toEqual([`/c/${code}`]);
	expect(await marked.getAttribute('href')).toContain(`c/${code}/`);
	expect(problems).toEqual([]);
});

test('a mark of the timeline tells its event beside the picture, and leads nowhere else', async ({
	open
}) => {
	const { page, problems } = await open({ path, reducedMotion: true });
	await untilInteractive(page);
	const before = page.url();
	const mark = page.locator('.debate li > a:first-child').last();
	const words = (await mark.locator('span').textContent()) ?? '';
	await mark.dispatchEvent('click');
	const event = page.locator('.picture .told-event');
	await expect(event).toBeInViewport();
	await expect(event.locator('p')).toHaveText(words);
	expect(page.url()).toBe(before);
	expect(await event.locator('> a').getAttribute('href')).toContain('method/#');
	await event.locator('button').click();
	await expect(event).toHaveCount(0);
	expect(problems).toEqual([]);
});

test('nothing is ranked until asked; then weights reorder, are in the link, and start over', async ({
	open
}) => {
	const { page, problems } = await open({ path, reducedMotion: true });
	await untilInteractive(page);
	expect(await page.locator('.weighing').count()).toBe(0);
	await page.locator('[data-weigh]').click();
	await page.locator('#weight-soil').waitFor();
	expect(new URL(page.url()).hash).not.toContain('weights');
	expect((await page.locator('.weighing .place').allInnerTexts()).join('')).toBe('');
	const asTold = await ordered(page);
	expect(await page.locator('#weight-soil').evaluate((input) => input.matches(':focus'))).toBe(
		true
	);

	await page.keyboard.press('End');
	await expect.poll(() => new URL(page.url()).hash).toBe('#/?weights=5-0-0-0-0');
	const soil = await page.locator('.weighing tbody tr').first().locator('td').allInnerTexts();
	const scores = soil.map((cell) => parseFloat(cell));
	expect(scores).toEqual([...scores].sort((a, b) => b - a));
	expect(scores[0]).toBe(1);
	await expect
		.poll(() => page.locator('.weighing [aria-live]').textContent())
		.toContain((await ordered(page))[0]);

	await page.locator('.weighing .order a').first().click();
	await expect.poll(() => new URL(page.url()).hash).toMatch(/^#\/c\/\w\w\?weights=5-0-0-0-0$/);
	await page.getByRole('button', { name: 'Start over' }).click();
	await expect.poll(() => new URL(page.url()).hash).not.toContain('weights');
	expect(await ordered(page)).toEqual(asTold);
	expect(problems).toEqual([]);
});

test('a link with weights opens on its order, and one out of range is clamped with a note', async ({
	open
}) => {
	const { page, problems } = await open({ path: `${path}#/?weights=9-0-0-0-0`, width: 360 });
	await untilInteractive(page);
	await page.locator('.weighing output').first().waitFor();
	expect(await page.locator('.weighing output').allInnerTexts()).toEqual(['5', '0', '0', '0', '0']);
	expect(await page.locator('.weighing .place').first().innerText()).toBe('1.');
	await expect.poll(() => page.locator('.note').count()).toBe(1);
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(overflow).toBe(0);
	expect(problems).toEqual([]);
});
