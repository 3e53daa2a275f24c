import { expect, test } from '../helpers/test.ts';
import { untilInteractive } from '../helpers/story.ts';

test('a link shades the world, with a legend that says what the shades mean', async ({ open }) => {
	const { page, problems } = await open({ path: '/?gl=off#/?layer=treaty' });
	await untilInteractive(page);
	const legend = page.locator('.layer-legend');
	await legend.waitFor();
	expect(await legend.locator('li').count()).toBeGreaterThan(3);
	expect(new URL(page.url()).hash).toBe('#/?layer=treaty');
	expect(problems).toEqual([]);
});

test('the reader chooses a layer and takes it off again, and the link follows', async ({
	open
}) => {
	const { page, problems } = await open({ path: '/?gl=off' });
	await untilInteractive(page);
	expect(await page.locator('.layer-legend').count()).toBe(0);
	await page.locator('.layers button').first().click();
	await page.locator('.layers input').nth(2).check();
	await page.locator('.layer-legend').waitFor();
	const chosen = /layer=\w+/.exec(page.url())?.[0] ?? 'none';
	expect(chosen).toMatch(/layer=\w+/);
	await page.locator('.layers button').first().click();
	await page.locator('.layers input').nth(1).check({ timeout: 5000 });
	await expect.poll(() => page.url()).not.toContain(chosen);
	await page.goto(page.url().replace(/layer=\w+/, 'layer=moon'));
	await page.reload();
	await page.locator('.note').first().waitFor();
	expect(await page.locator('.layer-legend').count()).toBe(0);
	expect(problems).toEqual([]);
});
