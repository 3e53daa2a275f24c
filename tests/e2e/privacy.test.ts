import { expect, test } from '../helpers/test.ts';
import { countriesOf, listLink, untilGl, untilInteractive } from '../helpers/story.ts';

test('a whole visit asks no other host for anything, sets no cookie and stores nothing', async ({
	open
}) => {
	const { page, problems } = await open({ path: '/?gl=force', reducedMotion: true });
	await untilInteractive(page);
	await untilGl(page);
	// The list keeps to its own countries while one of them is open.
	for (const iso2 of await countriesOf(page)) {
		if (await listLink(page, iso2).isVisible()) await listLink(page, iso2).click();
	}
	await page.locator('.views input[value=distance]').check();
	await page.locator('.ground[data-plane=azimuthal]').waitFor({ state: 'attached' });
	expect(await page.context().cookies()).toEqual([]);
	// The page has been hidden and left: when it would be kept, were it kept at all.
	await page.goto(new URL('/?gl=off#/c/is', page.url()).href);
	await page.reload();
	await untilInteractive(page);
	const stored = await page.evaluate(async () => ({
		session: Object.keys(sessionStorage).length,
		name: window.name,
		local: localStorage.length,
		databases: (await indexedDB.databases()).length,
		caches: (await caches.keys()).length,
		workers: (await navigator.serviceWorker.getRegistrations()).length
	}));
	expect(stored).toEqual({
		session: 0,
		name: '',
		local: 0,
		databases: 0,
		caches: 0,
		workers: 0
	});
	expect(problems).toEqual([]);
});

test('every page carries a strict policy that no inline handler or stray script passes', async ({
	open
}) => {
	const { page } = await open({ path: '/?gl=off' });
	const policy = await page
		.locator('meta[http-equiv=content-security-policy]')
		.getAttribute('content');
	expect(policy).toContain("default-src 'self'");
	expect(policy).toMatch(/script-src 'self'(?: 'sha256-[^']+')*(?:;|$)/);
	expect(policy).not.toMatch(/script-src[^;]*unsafe/);
	const handlers = await page.evaluate(
		() =>
			[...document.querySelectorAll('*')].filter((element) =>
				element.getAttributeNames().some((name) => name.startsWith('on'))
			).length
	);
	expect(handlers).toBe(0);
	const ran = await page.evaluate(() => {
		const script = document.createElement('script');
		script.textContent = 'window.strayScriptRan = true';
		document.body.append(script);
		return 'strayScriptRan' in window;
	});
	expect(ran).toBe(false);
});
