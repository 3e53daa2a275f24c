import { expect, test } from '../helpers/test.ts';

test('the page opens without a page error', async ({ open }) => {
	const { page, problems, close } = await open({ path: '/' });
	expect(await page.locator('h1').count()).toBe(1);
	expect(problems).toEqual([]);
	await close();
});
