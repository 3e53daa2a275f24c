import fc from 'fast-check';
import type { Frame, Page } from '@playwright/test';
import { expect, test, type Open, type PageOptions } from '../helpers/test.ts';
import { hostileMessages } from '../helpers/hostile-messages.ts';

const needed = 680;

/** A host page, and the frame of its first map. */
async function openHost(
	{ open, hosts }: { open: Open; hosts: { url: string } },
	name: string,
	options: PageOptions = {}
) {
	const opened = await open({
		width: 900,
		height: 800,
		...options,
		path: `${hosts.url}/${name}`
	});
	return { ...opened, map: await mapIn(opened.page) };
}

/** The map in a frame of the host; the first frame of the site without a selector. */
async function mapIn(page: Page, selector?: string): Promise<Frame> {
	const find = async () => {
		const handle = selector === undefined ? null : await page.locator(selector).elementHandle();
		const frame = handle
			? await handle.contentFrame()
			: page.frames().find((each) => each.url().includes('/embed/'));
		return frame?.url().includes('/embed/') ? frame : undefined;
	};
	await expect.poll(async () => (await find())?.url()).toBeDefined();
	const frame = await find();
	if (!frame) throw new Error('There is no map in the host');
	await frame.locator('.countries a, a.cover').first().waitFor({ state: 'attached' });
	return frame;
}

async function untilAwake(map: Frame): Promise<void> {
	await map.locator('html.enhanced').waitFor({ state: 'attached' });
}

/** Ids of the dossiers that can be seen in the map. */
function openIn(map: Frame): Promise<string[]> {
	return map
		.locator('.dossier')
		.evaluateAll((all) => all.filter((each) => each.checkVisibility()).map(({ id }) => id));
}

async function countriesIn(map: Frame): Promise<string[]> {
	const hrefs = await map
		.locator('nav.countries a')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
	return hrefs.map((href) => href.replace('#/c/', ''));
}

/** How far the page in the frame is from being exactly as high as the frame. */
function misfit(map: Frame): Promise<number> {
	return map.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
}

function heightOf(page: Page, selector: string): Promise<number> {
	return page.locator(selector).evaluate((element) => element.getBoundingClientRect().height);
}

interface HostWindow extends Window {
	heard: unknown[];
	moved: number;
	prevented: number;
	events?: { type: string; on: string; iso2?: string | null }[];
}

function watched<Key extends 'heard' | 'moved' | 'prevented' | 'events'>(page: Page, key: Key) {
	return page.evaluate((name) => (window as unknown as HostWindow)[name], key);
}

/** Arcs and labels can be seen, dossiers (all, or so many) can be opened and read, and the article stays put. */
async function expectWhole(page: Page, map: Frame, most = Infinity): Promise<void> {
	expect(await map.locator('.arcs .line').count()).toBeGreaterThan(0);
	const countries = await countriesIn(map);
	for (const label of await map.locator('.marker .label').all()) {
		expect(await label.isVisible()).toBe(true);
	}
	await page.locator('#map, #preview').first().scrollIntoViewIfNeeded();
	const before = await page.evaluate(() => [scrollY, document.documentElement.scrollHeight]);
	for (const iso2 of countries.slice(0, most)) {
		await map.locator(`nav.countries a[href="#/c/${iso2}"]`).click();
		await expect.poll(() => openIn(map)).toEqual([`/c/${iso2}`]);
		expect(await map.locator(`[id="/c/${iso2}"] .claim .status`).count()).toBeGreaterThan(0);
	}
	expect(await page.evaluate(() => [scrollY, document.documentElement.scrollHeight])).toEqual(
		before
	);
}

/** What a browser says of a snippet's inline style where the host refuses those. */
const refusedStyle = /Applying inline style violates/;

for (const [name, options] of [
	['plain.html', {}],
	['amp.html', {}],
	['strict.html', {}],
	['dark.html', { colorScheme: 'light' }],
	['rtl.html', { width: 360, touch: true }],
	['srcdoc.html', {}]
] satisfies [string, PageOptions][]) {
	test(`in ${name} the map is whole, of the right height, and leaves the article where it is`, async ({
		open,
		hosts
	}) => {
		const { page, map, problems } = await openHost({ open, hosts }, name, options);
		await untilAwake(map);
		const history = await page.evaluate(() => window.history.length);
		await expect.poll(() => misfit(map)).toBe(0);
		await expectWhole(page, map, 2);
		await map.evaluate(() => document.fonts.ready.then(() => undefined));
		expect(await misfit(map)).toBe(0);
		expect(await page.evaluate(() => window.history.length)).toBe(history);
		if (name !== 'strict.html' && name !== 'amp.html') {
			expect(await watched(page, 'moved')).toBe(0);
		}
		expect(problems.filter((problem) => !refusedStyle.test(problem))).toEqual([]);
	});
}

test('in a sandbox without scripts every dossier can be opened all the same', async ({
	open,
	hosts
}) => {
	const { page, map } = await openHost({ open, hosts }, 'no-script.html');
	await expectWhole(page, map);
});

test('without JavaScript every dossier can be opened all the same', async ({ open, hosts }) => {
	const { page, map } = await openHost({ open, hosts }, 'plain.html', { javaScript: false });
	await expectWhole(page, map);
});

test('the loader sets heights to the pixel, passes events on, and may be included twice', async ({
	open,
	hosts
}) => {
	const { page, map, problems } = await openHost({ open, hosts }, 'resizer.html');
	await untilAwake(map);
	await expect.poll(() => heightOf(page, '#map')).toBe(needed);
	await map.locator('nav.countries a').first().click();
	const [first = ''] = await countriesIn(map);
	await expect
		.poll(async () => (await watched(page, 'events'))?.filter(({ type }) => type === 'select'))
		.toEqual([expect.objectContaining({ type: 'select', on: 'iframe', iso2: first })]);
	await page.setViewportSize({ width: 400, height: 800 });
	await expect.poll(() => misfit(map)).toBe(0);
	expect(await heightOf(page, '#map')).toBe(needed);
	// The stranger beside it spoke to both and was heard by neither.
	expect(await openIn(map)).toEqual([`/c/${first}`]);
	expect(await heightOf(page, '#stranger')).toBeLessThan(needed);
	expect(problems).toEqual([]);
});

test('an element makes its frame, obeys its attributes, and waits until it is near', async ({
	open,
	hosts
}) => {
	const { page, problems } = await openHost({ open, hosts }, 'long.html');
	const map = await mapIn(page, '#first iframe');
	await untilAwake(map);
	const [first = '', second = ''] = await countriesIn(map);
	expect(await page.locator('#first iframe').getAttribute('title')).toBe('Map one');
	await page.locator('#first').evaluate((element, code) => {
		element.setAttribute('country', code);
	}, first);
	await expect.poll(() => openIn(map)).toEqual([`/c/${first}`]);
	await page.locator('#first').evaluate((element, code) => {
		(element as unknown as { go: (route: string) => void }).go(`#/compare/${code}`);
	}, `${first}/${second}`);
	await expect.poll(() => openIn(map)).toHaveLength(2);
	await page.locator('#first').evaluate((element) => {
		element.setAttribute('theme', 'dark');
	});
	await expect.poll(() => map.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
	await page.locator('#second').scrollIntoViewIfNeeded();
	const later = await mapIn(page, '#second iframe');
	expect(await later.evaluate(() => document.documentElement.lang)).toBe('es');
	expect(page.frames().filter((frame) => frame.url().includes('/embed/'))).toHaveLength(2);
	expect(await watched(page, 'moved')).toBe(0);
	expect(
		await page
			.locator('salida-map')
			.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height))
	).toEqual([needed, needed, needed]);
	expect(await page.context().cookies()).toEqual([]);
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
	expect(problems).toEqual([]);
});

test('a host that says nonsense, or much of it, changes nothing', async ({ open, hosts }) => {
	const { page, map, problems } = await openHost({ open, hosts }, 'plain.html');
	await untilAwake(map);
	const look = () => map.evaluate(() => [location.href, document.body.innerHTML.length]);
	const before = await look();
	const wild = fc.sample(fc.jsonValue(), 60);
	await page.evaluate(
		(messages) => {
			const frame = document.querySelector<HTMLIFrameElement>('#map');
			for (const message of messages) frame?.contentWindow?.postMessage(message, '*');
		},
		[...hostileMessages, ...wild]
	);
	await page.evaluate(() => {
		const frame = document.querySelector<HTMLIFrameElement>('#map');
		frame?.contentWindow?.postMessage(
			{ source: 'salida', v: 1, type: 'go', route: '#/c/none' },
			'*'
		);
	});
	// The last one is understood, and answered with an error: all before it have been seen by then.
	await expect
		.poll(async () => JSON.stringify(await watched(page, 'heard')))
		.toContain('unknown-route');
	await map.locator('.note button').click();
	expect(await look()).toEqual(before);
	expect(problems).toEqual([]);
});

test('in a sanitised post without WebGL the map is whole, and is heard in every dialect', async ({
	open,
	hosts
}) => {
	const { page, map, problems } = await openHost({ open, hosts }, 'wordpress.html', {
		webgl: false
	});
	await untilAwake(map);
	await expect.poll(() => heightOf(page, '#map')).toBe(needed);
	await map.locator('nav.countries a').first().click();
	await expect.poll(async () => JSON.stringify(await watched(page, 'heard'))).toContain('"view"');
	const heard = (await watched(page, 'heard')) as Record<string, unknown>[];
	expect(heard[0]).toMatchObject({ source: 'salida', v: 1, type: 'ready', lang: 'en' });
	const heights = heard.filter((each) => JSON.stringify(each).includes(String(needed)));
	expect(heights).toEqual([
		{ source: 'salida', v: 1, id: 'embed', type: 'resize', height: needed },
		{ sentinel: 'amp', type: 'embed-size', height: needed },
		expect.stringContaining('iframe.resize'),
		{ message: 'height', value: needed, secret: 'Xy3abc' }
	]);
	await expectWhole(page, map);
	expect(await misfit(map)).toBe(0);
	expect(problems).toEqual([]);
});

test('wheel and finger over the map scroll the article; keys of the article are its own', async ({
	open,
	hosts
}) => {
	const { page, map } = await openHost({ open, hosts }, 'plain.html');
	await untilAwake(map);
	const stage = await map.locator('.stage').boundingBox();
	await page.mouse.move((stage?.x ?? 0) + 60, (stage?.y ?? 0) + 60);
	await page.mouse.wheel(0, 150);
	await expect.poll(() => page.evaluate(() => scrollY)).toBe(150);
	const panel = await map.locator('.panel').boundingBox();
	await page.mouse.move((panel?.x ?? 0) + 60, (panel?.y ?? 0) + 60);
	await page.mouse.wheel(0, -150);
	await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
	await page.locator('h1').click();
	for (const key of ['Space', 'ArrowDown', 'Escape', 'PageDown', 'f', 'b']) {
		await page.keyboard.press(key);
	}
	expect(await watched(page, 'prevented')).toBe(0);
});

test('on the article’s paper the frame has its map and what is open, and no buttons', async ({
	open,
	hosts
}) => {
	const { page, map } = await openHost({ open, hosts }, 'plain.html');
	await untilAwake(map);
	await map.locator('nav.countries a').first().click();
	await page.emulateMedia({ media: 'print' });
	expect(await map.locator('svg.world').isVisible()).toBe(true);
	expect(await openIn(map)).toHaveLength(1);
	expect(await map.locator('.actions').isVisible()).toBe(false);
	expect(await misfit(map)).toBe(0);
});

test('a frame too small for a map is a picture with a link', async ({ open, hosts }) => {
	const { map } = await openHost({ open, hosts }, 'tiny.html');
	const cover = map.locator('a.cover');
	expect(await cover.isVisible()).toBe(true);
	expect(await cover.getAttribute('href')).toBe('../');
	expect(await map.locator('.panel').isVisible()).toBe(false);
	expect(await map.locator('svg.world').isVisible()).toBe(true);
});
