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
	await page.locator('.layer-legend summary').first().click();
	await page.locator('.layer-legend li').first().waitFor();
	expect(await page.locator('.explore').getAttribute('href')).toBe('../#/?layer=distance');
	expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(680);
	expect(problems).toEqual([]);
});

for (const language of ['', 'es/']) {
	test(`at the width of every column, all of /${language}embed/ is in its frame, and no button on a country`, async ({
		open
	}) => {
		const { page, problems } = await open({
			path: `/${language}embed/?gl=off`,
			width: 320,
			height: 680
		});
		await page.locator('html.enhanced').waitFor({ state: 'attached' });
		await page.mouse.move(150, 240);
		await page.mouse.move(155, 245);
		await page.locator('.zoom button').first().waitFor();
		for (const iso2 of [undefined, ...(await countriesOf(page))]) {
			if (iso2) await page.locator(`.countries a[href="#/c/${iso2}"]`).click();
			for (const width of [200, 240, 280, 320, 330, 360, 390, 510, 660, 930, 1200]) {
				await page.setViewportSize({ width, height: 680 });
				const where = `${String(iso2)} at ${String(width)}`;
				await expect.poll(() => page.evaluate(faultsOfFrame), where).toEqual([]);
			}
		}
		expect(problems).toEqual([]);
	});
}

/** What is cut or covered in the embed as it stands; runs in the page. */
function faultsOfFrame(): string[] {
	const box = (selector: string) =>
		[...document.querySelectorAll(selector)]
			.filter((each) => each.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
			.map((each) => ({ text: each.textContent.trim(), rect: each.getBoundingClientRect() }));
	const faults: string[] = [];
	const overflow = document.documentElement.scrollHeight - innerHeight;
	if (overflow !== 0) faults.push(`overflows by ${String(overflow)}`);
	for (const { text, rect } of box('.explore, .credit, .countries a, .legend li, .read-on')) {
		const isIn =
			rect.left >= 0 && rect.right <= innerWidth && rect.top >= 0 && rect.bottom <= innerHeight;
		if (!isIn) faults.push(`${text} is cut`);
	}
	const controls = box('.zoom, .views');
	const stage = document.querySelector('.stage')?.getBoundingClientRect() ?? new DOMRect();
	for (const { text, rect } of box('.marker .label')) {
		const isCut =
			rect.left < stage.left ||
			rect.right > stage.right ||
			rect.top < stage.top ||
			rect.bottom > stage.bottom;
		if (isCut) faults.push(`${text} is cut by the map`);
	}
	for (const { text, rect } of box('.marker .label, .marker:not(.jurisdiction) .dot')) {
		const isCovered = controls.some(
			({ rect: { left, right, top, bottom } }) =>
				rect.left < right && rect.right > left && rect.top < bottom && rect.bottom > top
		);
		if (isCovered) faults.push(`${text} is covered`);
	}
	return faults;
}

test('what goes on below the dossiers’ edge can be read on to its end, and to there only', async ({
	open
}) => {
	const { page } = await open({ path: '/embed/?gl=off', width: 320, height: 680 });
	const [first = ''] = await countriesOf(page);
	await page.locator(`.countries a[href="#/c/${first}"]`).click();
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const panel = page.locator('.panel');
	const left = () =>
		panel.evaluate((each) => each.scrollHeight - each.clientHeight - each.scrollTop);
	const readOn = page.locator('.read-on');
	let presses = 0;
	for (; (await left()) >= 4 && presses < 60; presses++) {
		const before = await left();
		await readOn.click();
		await expect.poll(left).toBeLessThan(before);
	}
	expect(presses).toBeGreaterThan(2);
	await expect(readOn).toBeHidden();
	await expect(panel.locator('.dossier.is-open .more')).toBeInViewport();
	await panel.evaluate((each) => {
		each.scrollTop = 0;
	});
	await expect(readOn).toBeVisible();
});

test('no focus scrolls the map within its edges', async ({ open }) => {
	const { page } = await open({ path: '/embed/?gl=off', width: 660, height: 680 });
	for (const path of ['/embed/?gl=off', '/?gl=off', '/brief/?gl=off']) {
		await page.goto(new URL(path, page.url()).href);
		await page.locator('.stage').first().waitFor({ state: 'attached' });
		const scrolled = await page.evaluate(async () => {
			const stage = document.querySelector('.stage');
			if (!stage) return ['no stage'];
			const world = stage.getElementsByTagName('a');
			const beyond = document.createElement('button');
			beyond.style.cssText = 'position:absolute;left:50%;top:calc(100% + 20px)';
			stage.append(beyond);
			const found: string[] = [];
			for (const each of [...world, beyond]) {
				each.focus();
				await new Promise(requestAnimationFrame);
				if (stage.scrollTop !== 0 || stage.scrollLeft !== 0) found.push(each.outerHTML);
			}
			return found;
		});
		expect(scrolled, path).toEqual([]);
	}
});

test('a line that leaves the flat map is told of in the dossier, and not upon the map', async ({
	open
}) => {
	const { page } = await open({ path: '/embed/?gl=off', width: 510, height: 680 });
	await page.locator('html.enhanced').waitFor({ state: 'attached' });
	const id = await page.locator('.dossier:has(.beyond)').first().getAttribute('id');
	await page.locator(`.countries a[href="#${String(id)}"]`).click();
	await page.mouse.move(150, 240);
	await page.mouse.move(155, 245);
	await page.locator('.measures .line').first().waitFor({ state: 'attached' });
	await expect(page.locator('.view-note')).toBeHidden();
	const told = page.locator('.dossier.is-open .beyond');
	await expect(told).toBeVisible();
	await expect(told.locator('.by-views')).toBeHidden();
	await page.setViewportSize({ width: 930, height: 680 });
	await expect(page.locator('.views')).toBeVisible();
	await expect(told.locator('.by-views')).toBeVisible();
});
