import { expect, test } from '../helpers/test.ts';
import { openDossiers, untilInteractive } from '../helpers/story.ts';

for (const [what, path] of [
	['a country the story does not have', '/?gl=off#/c/zz'],
	['a kind of route there is none of', '/?gl=off#/nowhere/at/all'],
	['a claim that does not exist', '/?gl=off#/claim/no-such-claim'],
	['broken percent signs', '/?gl=off#/c/%E0%A4%A'],
	['markup', '/?gl=off#/c/<img src=x onerror=alert(1)>']
]) {
	test(`${what} in the address gives the overview and a note that can be dismissed`, async ({
		open
	}) => {
		const { page, problems } = await open({ path });
		await untilInteractive(page);
		expect(await openDossiers(page)).toEqual(['/overview']);
		const note = page.locator('.note');
		expect(await note.count()).toBe(1);
		await note.locator('button').click();
		await expect.poll(() => note.count()).toBe(0);
		expect(problems).toEqual([]);
	});
}

for (const [what, path, named] of [
	['an unknown value', '/?theme=sepia&gl=off', 'sepia'],
	['an unknown option', '/?colour=red&gl=off', 'colour'],
	['an unknown view', '/?view=upside-down&gl=off', 'upside-down']
]) {
	test(`${what} in the query takes the default and says so`, async ({ open }) => {
		const { page, problems } = await open({ path });
		await untilInteractive(page);
		expect(await page.locator('.note').innerText()).toContain(named);
		expect(await page.locator('.views input:checked').getAttribute('value')).toBe('globe');
		expect(problems).toEqual([]);
	});
}

test('however many bad addresses are tried, four short notes stand at most, each once', async ({
	open
}) => {
	const { page, problems } = await open({ path: '/?gl=off', width: 390 });
	await untilInteractive(page);
	const note = page.locator('.note');
	const go = (hash: string) => page.evaluate((to) => (location.hash = to), hash);
	await go('#/c/zz');
	await expect.poll(() => note.count()).toBe(1);
	for (let index = 0; index < 12; index++) await go(`#/nowhere/${String(index).repeat(3000)}`);
	await expect.poll(() => note.count()).toBe(4);
	await expect(note.last()).toContainText('nowhere/1111');
	for (const text of await note.allInnerTexts()) expect(text.length).toBeLessThan(220);
	const { wider, high } = await page.evaluate(() => ({
		wider: document.documentElement.scrollWidth - innerWidth,
		high: document.querySelector('.notes')?.getBoundingClientRect().height ?? 0
	}));
	expect(wider).toBeLessThanOrEqual(0);
	expect(high).toBeLessThan(640);
	expect(problems).toEqual([]);
});

test('tags of campaigns are none of our options', async ({ open }) => {
	const { page } = await open({ path: '/?utm_source=letter&fbclid=1&gl=off' });
	await untilInteractive(page);
	expect(await page.locator('.note').count()).toBe(0);
});

test('an address that leads nowhere answers 404 with words and a way back', async ({ open }) => {
	const { page } = await open({ path: '/fr/somewhere/' });
	expect(await page.locator('h1').count()).toBe(1);
	await page.locator('main a').first().click();
	await page.locator('nav.countries').waitFor();
});

test('the page for unknown addresses finds its styles and fonts at any depth', async ({ open }) => {
	const { page } = await open({ path: '/favicon.svg' });
	const missing: string[] = [];
	page.on('response', (response) => {
		if (!response.ok()) missing.push(new URL(response.url()).pathname);
	});
	await page.goto('/a/b/c');
	await page.evaluate(() => document.fonts.ready);
	const loaded = await page.evaluate(() =>
		[...document.fonts].flatMap(({ status, family }) => (status === 'loaded' ? [family] : []))
	);
	expect(loaded).toContain('Source Serif 4');
	expect(missing).toEqual(['/a/b/c']);
});
