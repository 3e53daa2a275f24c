import type { Page } from '@playwright/test';
import { expect, test } from '../helpers/test.ts';
import {
	countriesOf,
	dossierOf,
	listLink,
	openDossiers,
	untilInteractive
} from '../helpers/story.ts';

const widths = [
	{ name: 'a desk', width: 1440, height: 900 },
	{ name: 'a phone', width: 390, height: 844, touch: true }
];

/** Whether the heading of what is open can be read where it stands: in the window, under nothing else. */
function headingIsSeen(page: Page): Promise<boolean> {
	return page.evaluate(() => {
		const named =
			document.querySelector('.claim.is-target') ?? document.querySelector('.dossier.is-open h2');
		const box = named?.getBoundingClientRect();
		const at = box && document.elementFromPoint(box.left + 4, box.top + 12);
		return at !== undefined && at !== null && named?.contains(at) === true;
	});
}

/** Whether the whole list of countries lies in the window. */
function listIsSeen(page: Page): Promise<boolean> {
	return page.locator('nav.countries').evaluate((list) => {
		const { top, bottom } = list.getBoundingClientRect();
		// A pixel may be rounded.
		return top >= -1 && bottom <= innerHeight + 1;
	});
}

for (const { name, ...size } of widths) {
	test(`on ${name} every address arrives at what it names`, async ({ open }) => {
		const { page, problems } = await open({ path: '/?gl=off', ...size });
		const [first = '', second = ''] = await countriesOf(page);
		const claim = await dossierOf(page, first).locator('.claim[id]').last().getAttribute('id');
		const addresses = [
			`#/c/${second}?layer=treaty`,
			`#/c/${second}?weights=3-1-0-2-5`,
			'#/c/is',
			`#${claim ?? ''}?layer=rome`,
			`#/compare/${first}/${second}`
		];
		for (const address of addresses) {
			await page.goto('about:blank');
			await page.goto(new URL(`/?gl=off${address}`, process.env.SALIDA_TEST_URL).href);
			await untilInteractive(page);
			await expect.poll(() => headingIsSeen(page), address).toBe(true);
		}
		await page.evaluate(() => (location.hash = '#/c/is'));
		await expect.poll(() => openDossiers(page)).toEqual(['/c/is']);
		await expect.poll(() => headingIsSeen(page), 'by hand').toBe(true);
		expect(problems).toEqual([]);
	});

	test(`on ${name} Esc and the link to all countries lead from far down back to the list`, async ({
		open
	}) => {
		const { page, problems } = await open({ path: '/?gl=off', reducedMotion: true, ...size });
		await untilInteractive(page);
		const [iso2 = ''] = await countriesOf(page);
		const ways = [
			() => page.keyboard.press('Escape'),
			() => dossierOf(page, iso2).locator('.close').dispatchEvent('click')
		];
		for (const close of ways) {
			await page.evaluate((code) => (location.hash = `#/c/${code}`), iso2);
			await expect.poll(() => openDossiers(page)).toEqual([`/c/${iso2}`]);
			await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
			await close();
			await expect.poll(() => openDossiers(page)).toEqual(['/overview']);
			await expect.poll(() => listIsSeen(page)).toBe(true);
			await expect(listLink(page, iso2)).toBeFocused();
		}
		expect(problems).toEqual([]);
	});
}

test('a reader who has begun to scroll is not taken elsewhere when a late file comes', async ({
	open
}) => {
	const { page } = await open({ path: '/?gl=off' });
	await untilInteractive(page);
	let release: () => void = () => undefined;
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/data/countries-*.json', async (route) => {
		await released;
		await route.continue();
	});
	await page.evaluate(() => (location.hash = '#/c/is'));
	await page.mouse.move(1200, 400);
	await page.mouse.wheel(0, 240);
	await expect.poll(() => page.evaluate(() => scrollY)).toBe(240);
	release();
	await expect.poll(() => openDossiers(page)).toEqual(['/c/is']);
	await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
	expect(await page.evaluate(() => scrollY)).toBe(240);
});

test('Back brings the reader to where they were, and a reload keeps the place', async ({
	open
}) => {
	const { page, problems } = await open({ path: '/?gl=off', reducedMotion: true });
	await untilInteractive(page);
	const [first = '', second = ''] = await countriesOf(page);
	const scrolled = () => page.evaluate(() => Math.round(scrollY));
	await listLink(page, first).click();
	await expect.poll(() => openDossiers(page)).toEqual([`/c/${first}`]);
	await page.evaluate(() => scrollTo(0, 1600));
	await page.locator(`a.marker[href="#/c/${second}"]`).dispatchEvent('click');
	await expect.poll(() => openDossiers(page)).toEqual([`/c/${second}`]);
	await expect.poll(() => headingIsSeen(page)).toBe(true);
	await page.goBack();
	await expect.poll(() => openDossiers(page)).toEqual([`/c/${first}`]);
	await expect.poll(scrolled).toBe(1600);
	/** Where what is read stands in the window: what comes late above it may grow. */
	const claim = dossierOf(page, first).locator('.claim').nth(3);
	const place = () => claim.evaluate((each) => Math.round(each.getBoundingClientRect().top));
	const before = await place();
	await page.reload();
	await untilInteractive(page);
	await expect.poll(async () => Math.abs((await place()) - before)).toBeLessThan(100);
	expect(problems).toEqual([]);
});
