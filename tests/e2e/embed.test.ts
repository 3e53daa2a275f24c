import { expect, test } from '../helpers/test.ts';
import { countriesOf, openDossiers } from '../helpers/story.ts';

test('the map comes alive where it stands once a reader reaches for it', async ({ open }) => {
	const { page, problems } = await open({ path: '/embed/?gl=off', width: 660, height: 680 });
	await page.locator('html.enhanced').waitFor({ state: 'attached' });
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	const marker = page.locator('a.marker').first();
	const before = await marker.boundingBox();
	await page.mouse.move(300, 200);
	await page.mouse.move(310, 210);
	await page.locator('.zoom button').first().waitFor();
	const after = await marker.boundingBox();
	expect(Math.abs((after?.x ?? 0) - (before?.x ?? 99))).toBeLessThan(1);
	expect(Math.abs((after?.y ?? 0) - (before?.y ?? 99))).toBeLessThan(1);
	await page.locator('svg.world > g[transform]').waitFor({ state: 'attached' });
	const camera = () => page.locator('svg.world > g').getAttribute('transform');
	const home = await camera();
	await page.mouse.wheel(0, -200);
	await page.keyboard.down('Control');
	await page.mouse.wheel(0, -200);
	await page.keyboard.up('Control');
	await expect.poll(camera).not.toBe(home);
	expect(asked.filter((url) => url.includes('gl-'))).toEqual([]);
	expect(problems).toEqual([]);
});

test('what an editor asks for is there; what is not known is said', async ({ open }) => {
	const { page, problems } = await open({
		path: '/embed/?plain=1&theme=dark&controls=0&accent=blue&view=moon&colour=red',
		width: 510,
		height: 620
	});
	await page.locator('.note').nth(1).waitFor();
	expect(await page.locator('.note').allTextContents()).toEqual([
		expect.stringContaining('moon'),
		expect.stringContaining('colour')
	]);
	const root = page.locator('html');
	expect(await root.getAttribute('data-theme')).toBe('dark');
	expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(620);
	expect(await page.locator('h1').evaluate((title) => title.clientHeight)).toBeLessThan(3);
	expect(await page.locator('.epilogue').isVisible()).toBe(true);
	expect(problems).toEqual([]);
});

test('a static embed is a picture; another language is another page of the same', async ({
	open
}) => {
	const { page } = await open({ path: '/embed/?static=1&lang=es', width: 660, height: 520 });
	await page.waitForURL(/\/es\/embed\/\?static=1$/);
	expect(await page.locator('.panel').isVisible()).toBe(false);
	expect(await page.locator('.marker .label').first().isVisible()).toBe(true);
	expect(await page.locator('.epilogue').isVisible()).toBe(true);
	expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(520);
});

test('a country page opens on its country, a comparison on all of its countries', async ({
	open
}) => {
	const { page } = await open({ path: '/embed/', width: 660, height: 680, javaScript: false });
	const [first = '', second = ''] = await countriesOf(page);
	await page.goto(new URL(`c/${first}/`, page.url()).href);
	expect(await openDossiers(page)).toEqual([`/c/${first}`]);
	const { page: both } = await open({
		path: `/embed/?compare=${first},${second}`,
		width: 660,
		height: 680
	});
	await both.locator('.panel.several').waitFor();
	expect((await openDossiers(both)).sort()).toEqual([`/c/${first}`, `/c/${second}`].sort());
	expect(await both.locator('.explore').getAttribute('href')).toBe(
		`../#/compare/${first}/${second}`
	);
});

test('a layer shades the map of an embed, with its legend folded until it is asked for', async ({
	open
}) => {
	const { page, problems } = await open({
		path: '/embed/?layer=distance&gl=off',
		width: 660,
		height: 680
	});
	await page.locator('.layer-legend summary').click();
	await page.locator('.layer-legend li').first().waitFor();
	expect(await page.locator('.explore').getAttribute('href')).toBe('../#/?layer=distance');
	expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(680);
	expect(problems).toEqual([]);
});
