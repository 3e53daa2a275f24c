import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { expect, test } from '../helpers/test.ts';

/** The three snippets as they stand in the builder. */
function snippetsOf(page: Page): Promise<string[]> {
	return page
		.locator('.snippets textarea')
		.evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
}

/** Makes a choice in the builder by the value of the option, in whichever list has it. */
async function choose(page: Page, value: string): Promise<void> {
	await page.locator(`.choices select:has(option[value="${value}"])`).selectOption(value);
}

test('every snippet works as pasted into a blank file on another origin', async ({
	open,
	hosts
}) => {
	const { page, problems } = await open({ path: '/share/' });
	await page.locator('html.enhanced').waitFor({ state: 'attached' });
	await choose(page, 'es');
	const subject = page.locator('.choices select').nth(1);
	const values = await subject
		.locator('option')
		.evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
	const country = values.find((value) => /^\w\w$/.test(value)) ?? '';
	await subject.selectOption(country);
	await choose(page, 'dark');
	const snippets = await snippetsOf(page);
	expect(snippets).toHaveLength(3);
	for (const [index, snippet] of snippets.entries()) {
		await page.goto(hosts.paste(`pasted-${String(index)}.html`, snippet));
		const frame = page.frameLocator('iframe');
		await frame.locator('.dossier').first().waitFor({ state: 'attached' });
		expect(await frame.locator('html').getAttribute('lang')).toBe('es');
		expect(await frame.locator('html').getAttribute('data-theme')).toBe('dark');
		const open = frame.locator(`#dossier-${country}, #c-${country}, .dossier:visible`).first();
		await open.waitFor();
		const height = await page.locator('iframe').evaluate((element) => element.clientHeight);
		expect(height).toBeGreaterThanOrEqual(600);
		const link = page.locator('figcaption a').first();
		expect(await link.getAttribute('href')).toContain(`/es/c/${country}/`);
	}
	expect(problems).toEqual([]);
});

test('copying says that it copied, and selects the text where it may not copy', async ({
	open
}) => {
	const { page } = await open({ path: '/share/' });
	await page.locator('html.enhanced').waitFor({ state: 'attached' });
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	const field = page.locator('.snippets .copy-field').first();
	await field.locator('button').click();
	await expect.poll(() => field.locator('[role=status]').textContent()).toBe('Copied.');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		(await snippetsOf(page))[0]
	);
	await page.evaluate(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
	});
	const second = page.locator('.snippets .copy-field').nth(1);
	await second.locator('button').click();
	await expect.poll(() => second.locator('[role=status]').textContent()).toContain('keyboard');
	const selected = await second
		.locator('textarea')
		.evaluate((element) => (element as HTMLTextAreaElement).selectionEnd);
	expect(selected).toBeGreaterThan(100);
});

test('a frozen copy is dated, and a wrong date shows the live map and says so', async ({
	open
}) => {
	const { page } = await open({ path: '/share/' });
	await page.locator('html.enhanced').waitFor({ state: 'attached' });
	await page.getByText('Frozen').first().click();
	const date = page.locator('input[type=date]');
	await date.fill('2026-02-03');
	await expect.poll(async () => (await snippetsOf(page))[0]).toContain('/v/2026-02-03/embed/');
	expect((await snippetsOf(page))[0]).toContain('3 February 2026');
	await date.fill('');
	await expect.poll(async () => (await snippetsOf(page))[0]).not.toContain('/v/');
	expect(await page.locator('#frozen-note').textContent()).toContain('live map');
});

test('without JavaScript the snippets and the pictures are there to copy and to take', async ({
	open
}) => {
	const { page, problems } = await open({ path: '/share/', javaScript: false });
	expect((await snippetsOf(page)).every((snippet) => snippet.includes('<'))).toBe(true);
	const picture = page.locator('.pictures a[download]').first();
	const answer = await page.request.get(
		new URL((await picture.getAttribute('href')) ?? '', page.url()).href
	);
	expect(answer.headers()['content-type']).toBe('image/png');
	expect(problems).toEqual([]);
});

test('a reader takes the present view as SVG and as PNG', async ({ open }) => {
	const { page, problems } = await open({ path: '/?gl=off' });
	const buttons = page.locator('.download button');
	await buttons.first().waitFor();
	const files: Buffer[] = [];
	for (const index of [0, 1]) {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			buttons.nth(index).click()
		]);
		files.push(readFileSync(await download.path()));
	}
	const svg = files[0]?.toString('utf8') ?? '';
	const words = svg.replaceAll('\u00a0', ' ').replace(/<[^>]*>/g, ' ');
	expect(svg).toMatch(/^<svg[^>]*xmlns/);
	expect(words).toContain((await page.locator('h1').textContent())?.split(' ')[0]);
	expect(words).toContain('How it ended');
	expect(words).toContain('Source');
	expect(svg).not.toMatch(/NaN|undefined/);
	expect(files[1]?.subarray(1, 4).toString()).toBe('PNG');
	const size = [files[1]?.readUInt32BE(16) ?? 0, files[1]?.readUInt32BE(20) ?? 0];
	expect(Math.min(...size)).toBeGreaterThan(800);
	expect(problems).toEqual([]);
});

/** The blocks of HTML in the README, with this site's address in place of the example's. */
function readmeBlocks(): string[] {
	const readme = readFileSync('README.md', 'utf8').replaceAll(
		'https://example.org',
		process.env.SALIDA_TEST_URL ?? ''
	);
	return [...readme.matchAll(/```html\n(.*?)```/gs)].map(([, block]) => block ?? '');
}

test('what the README says to paste works as printed, down to the country in the article’s address', async ({
	open,
	hosts
}) => {
	const [frame = '', loader = '', element = '', host = ''] = readmeBlocks();
	const marked = frame.replace('<iframe', '<iframe data-salida') + loader;
	const { page, problems } = await open({ path: hosts.paste('readme-1.html', frame) });
	const map = page.frameLocator('iframe');
	await map.locator('nav.countries a').first().waitFor();
	for (const [name, html] of [
		['readme-2.html', marked + host],
		['readme-3.html', element + host]
	] as const) {
		await page.goto(hosts.paste(name, html));
		await map.locator('html.enhanced').waitFor({ state: 'attached' });
		// Another country than the one that the frame opens on.
		const link = map.locator('nav.countries a:not([href$="/ru"])').first();
		const iso2 = ((await link.getAttribute('href')) ?? '').slice(-2);
		await link.click();
		await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#map=${iso2}`);
		await page.reload();
		// The frame may be loading anew while it is asked.
		await expect(async () => {
			const open = await map
				.locator('.dossier')
				.evaluateAll((all) => all.find((each) => each.checkVisibility())?.id);
			expect(open).toContain(iso2);
		}).toPass({ timeout: 20_000 });
	}
	expect(problems).toEqual([]);
});
