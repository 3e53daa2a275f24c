import { expect, test } from 'vitest';
import { openPage } from '../helpers/browser.ts';

test('the page opens without a page error', async () => {
	const { page, problems, close } = await openPage({ path: '/' });
	expect(await page.locator('h1').count()).toBe(1);
	expect(problems).toEqual([]);
	await close();
});
