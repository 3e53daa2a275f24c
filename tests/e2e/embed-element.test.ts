import { expect, test, type Open } from '../helpers/test.ts';
import { countriesOf, openDossiers } from '../helpers/story.ts';
import type { FrameLocator, Page } from '@playwright/test';

interface MapElement extends HTMLElement {
	readonly go: (route: string) => void;
}

/** A host with this element in it, the loader, and a script that runs once the element is there. */
async function openHost(
	{ open, hosts, baseURL }: { open: Open; hosts: Hosts; baseURL: string | undefined },
	element: string,
	script = ''
): Promise<{ page: Page; problems: string[]; warnings: string[] }> {
	const site = new URL('/', baseURL).href;
	const path = hosts.paste(
		'element.html',
		`<!doctype html><meta charset="utf-8"><title>A host</title>
<div id="first">${element}</div><div id="second"></div>
<script src="${site}embed.js"></script><script>${script}</script>`
	);
	const { page, problems } = await open({ path: 'about:blank', width: 700, height: 800 });
	const warnings: string[] = [];
	page.on('console', (message) => {
		if (message.text().startsWith('<salida-map>')) warnings.push(message.text());
	});
	await page.goto(path);
	return { page, problems, warnings };
}

interface Hosts {
	readonly paste: (name: string, html: string) => string;
}

/** The map in the host, once it listens. */
async function mapIn(page: Page): Promise<FrameLocator> {
	const map = page.frameLocator('salida-map iframe');
	await map.locator('html.enhanced').waitFor({ state: 'attached' });
	return map;
}

/** How high the frame is, and how it is positioned. */
function frameStyle(page: Page): Promise<string[]> {
	return page.locator('salida-map iframe').evaluate((frame) => {
		const { height, position } = getComputedStyle(frame);
		return [height, position];
	});
}

async function themeOf(map: FrameLocator): Promise<string | null> {
	return map.locator('html').getAttribute('data-theme');
}

const element = '<salida-map gl="off"></salida-map>';

test('an element does what it was told before its frame had loaded', async ({
	open,
	hosts,
	baseURL
}) => {
	const { page: site } = await open({ path: '/embed/?gl=off', javaScript: false });
	const [first = '', second = ''] = await countriesOf(site);
	const { page, problems } = await openHost(
		{ open, hosts, baseURL },
		element,
		`const map = document.querySelector('salida-map');
		map.setAttribute('country', '${first}');
		map.setAttribute('theme', 'dark');
		map.go('#/c/${second}');`
	);
	const map = await mapIn(page);
	await expect.poll(() => openDossiers(map)).toEqual([`/c/${second}`]);
	await expect.poll(() => themeOf(map)).toBe('dark');
	await page.locator('salida-map').evaluate((each) => {
		each.removeAttribute('theme');
		each.removeAttribute('country');
	});
	await expect.poll(() => openDossiers(map)).toEqual(['/overview']);
	await expect.poll(() => themeOf(map)).toBeNull();
	expect(problems).toEqual([]);
});

test('an element that is moved in its page shows what it showed', async ({
	open,
	hosts,
	baseURL
}) => {
	const { page, problems } = await openHost({ open, hosts, baseURL }, element);
	const map = await mapIn(page);
	const [first = ''] = await countriesOf(map);
	await page.locator('salida-map').evaluate((each) => {
		each.setAttribute('theme', 'dark');
	});
	await map.locator(`nav.countries a[href="#/c/${first}"]`).click();
	await expect.poll(() => openDossiers(map)).toEqual([`/c/${first}`]);
	await expect.poll(() => frameStyle(page)).toEqual(['680px', 'static']);
	await page.evaluate(() => {
		const moved = document.querySelector('salida-map');
		if (moved) document.querySelector('#second')?.append(moved);
	});
	const again = await mapIn(page);
	await expect.poll(() => openDossiers(again)).toEqual([`/c/${first}`]);
	await expect.poll(() => themeOf(again)).toBe('dark');
	// What is said to it there arrives, too.
	await page.locator('salida-map').evaluate((each) => {
		(each as MapElement).go('#/');
	});
	await expect.poll(() => openDossiers(again)).toEqual(['/overview']);
	const kept = await page.evaluate(async () => {
		const place = document.querySelector<
			Element & { moveBefore?: (node: Node, before: Node | null) => void }
		>('#first');
		const [moved, frame] = ['salida-map', 'iframe'].map((name) => document.querySelector(name));
		if (!place?.moveBefore || !moved) return true;
		let loads = 0;
		frame?.addEventListener('load', () => loads++);
		place.moveBefore(moved, null);
		await new Promise((done) => setTimeout(done, 200));
		return loads === 0;
	});
	expect(kept).toBe(true);
	expect(problems).toEqual([]);
});

test('the frame of an element that was removed is let go', async ({ open, hosts, baseURL }) => {
	const { page } = await openHost({ open, hosts, baseURL }, element);
	await mapIn(page);
	const isThere = await page.evaluateHandle(() => {
		const frame = new WeakRef(document.querySelector('iframe') as object);
		document.querySelector('salida-map')?.remove();
		return () => frame.deref() !== undefined;
	});
	await expect
		.poll(async () => {
			await page.requestGC();
			return isThere.evaluate((ask) => ask());
		})
		.toBe(false);
});

for (const [attribute, value] of [
	['base', 'javascript:alert(1)//'],
	['base', 'data:text/html,<p>Stranger'],
	['base', 'https://'],
	['base', 'https://name:word@example.org/'],
	['height', '-1e9'],
	['height', '1e99'],
	['height', 'NaN'],
	['height', '1px;position:fixed;inset:0'],
	['country', '../../../stranger']
] as const) {
	test(`an element with ${attribute}="${value}" is as without it, and the console is told`, async ({
		open,
		hosts,
		baseURL
	}) => {
		const { page, warnings, problems } = await openHost(
			{ open, hosts, baseURL },
			`<salida-map gl="off" ${attribute}="${value}"></salida-map>`
		);
		const frame = page.locator('salida-map iframe');
		await expect(frame).toHaveAttribute('src', new URL('/embed/?gl=off', baseURL).href);
		expect(await frameStyle(page)).toEqual(['680px', 'static']);
		expect(warnings).toEqual([expect.stringContaining(attribute)]);
		expect(problems).toEqual([]);
	});
}

test('an element takes a higher frame, and a copy of the site whose address lacks its slash', async ({
	open,
	hosts,
	baseURL
}) => {
	const { page, warnings } = await openHost(
		{ open, hosts, baseURL },
		`<salida-map gl="off" height="900px" base="${new URL('/es', baseURL).href}"></salida-map>`
	);
	const frame = page.locator('salida-map iframe');
	await expect(frame).toHaveAttribute('src', new URL('/es/embed/?gl=off', baseURL).href);
	expect(await page.locator('salida-map').evaluate((each) => each.style.minHeight)).toBe('900px');
	expect(warnings).toEqual([]);
});
