import { expect, test } from 'vitest';
import { openPage } from '../helpers/browser.ts';
import { openDossiers, untilInteractive } from '../helpers/story.ts';

test.each([
	['a country the story does not have', '/?gl=off#/c/zz'],
	['a kind of route there is none of', '/?gl=off#/nowhere/at/all'],
	['a claim that does not exist', '/?gl=off#/claim/no-such-claim'],
	['broken percent signs', '/?gl=off#/c/%E0%A4%A'],
	['markup', '/?gl=off#/c/<img src=x onerror=alert(1)>']
])('%s in the address gives the overview and a note that can be dismissed', async (_, path) => {
	const { page, problems } = await openPage({ path });
	await untilInteractive(page);
	expect(await openDossiers(page)).toEqual(['/overview']);
	const note = page.locator('.note');
	expect(await note.count()).toBe(1);
	await note.locator('button').click();
	await expect.poll(() => note.count()).toBe(0);
	expect(problems).toEqual([]);
});

test.each([
	['an unknown value', '/?theme=sepia&gl=off', 'sepia'],
	['an unknown option', '/?colour=red&gl=off', 'colour'],
	['an unknown view', '/?view=upside-down&gl=off', 'upside-down']
])('%s in the query takes the default and says so', async (_, path, named) => {
	const { page, problems } = await openPage({ path });
	await untilInteractive(page);
	expect(await page.locator('.note').innerText()).toContain(named);
	expect(await page.locator('.views input:checked').getAttribute('value')).toBe('map');
	expect(problems).toEqual([]);
});

test('tags of campaigns are none of our options', async () => {
	const { page } = await openPage({ path: '/?utm_source=letter&fbclid=1&gl=off' });
	await untilInteractive(page);
	expect(await page.locator('.note').count()).toBe(0);
});

test('an address that leads nowhere answers 404 with words and a way back', async () => {
	const { page } = await openPage({ path: '/fr/somewhere/' });
	expect(await page.locator('h1').count()).toBe(1);
	await page.locator('main a').first().click();
	await page.locator('nav.countries').waitFor();
});
