import { expect, test } from '../helpers/test.ts';
import { openDossiers, untilInteractive } from '../helpers/story.ts';

test('a country the story does not tell of opens from its shape, from a link and from the search', async ({
	open
}) => {
	const { page, problems } = await open({ path: '/?gl=off', reducedMotion: true });
	await untilInteractive(page);
	const shape = page.locator('.ground .land a[href$="c/ni/"] path');
	await shape.dispatchEvent('click');
	await expect.poll(() => openDossiers(page)).toEqual(['/c/ni']);
	expect(new URL(page.url()).hash).toBe('#/c/ni');
	expect(await page.locator('[id="/c/ni"] [data-row="law-extradition"] b').innerText()).not.toBe(
		''
	);
	await expect.poll(() => page.locator('.marker.other').count()).toBe(1);
	await expect
		.poll(() => page.locator('.ground .land path.selected').getAttribute('id'))
		.toBe('s-ni');

	const box = page.getByRole('combobox');
	await box.fill('turkey');
	await expect.poll(() => page.getByRole('option').count()).toBeGreaterThan(0);
	await box.fill('xyzzyx');
	await expect
		.poll(() => page.locator('.country-search [role=status]').innerText())
		.toMatch(/No country/);
	await box.fill('eswatinu');
	await page.getByRole('option', { name: 'Eswatini' }).waitFor();
	await box.press('Enter');
	expect(new URL(page.url()).hash, 'a likeness is offered, and not opened unasked').toBe('#/c/ni');
	await box.fill('qwxz');
	await box.press('Enter');
	expect(await openDossiers(page)).toEqual(['/c/ni']);
	expect(await page.locator('.country-search .found').innerText()).toMatch(/No country found/);
	await box.fill('Isl');
	await page.getByRole('option', { name: 'Iceland', exact: true }).waitFor();
	await box.fill('islandia');
	await expect.poll(() => page.getByRole('option').first().innerText()).toBe('Iceland');
	await box.press('Enter');
	await expect.poll(() => openDossiers(page)).toEqual(['/c/is']);
	expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Iceland');
	await page.goBack();
	await expect.poll(() => openDossiers(page)).toEqual(['/c/ni']);
	expect(problems).toEqual([]);
});

test('what other countries’ dossiers need is fetched when the pointer rests on one, and not before', async ({
	open
}) => {
	const { page, problems } = await open({ path: '/?gl=off', reducedMotion: true });
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await untilInteractive(page);
	const ofCountries = () => asked.filter((path) => path.includes('/data/countries-')).length;
	await page.locator('a.marker .dot').first().hover();
	await page.waitForTimeout(300);
	expect(ofCountries()).toBe(0);
	await page.locator('.ground .land path#s-dz').hover();
	await expect.poll(ofCountries).toBe(1);
	expect(problems).toEqual([]);
});

test('when their file cannot be had, the reader is told and led to the country’s own page', async ({
	open
}) => {
	const { page } = await open({ path: '/?gl=off', reducedMotion: true });
	await untilInteractive(page);
	await page.route('**/data/countries-*.json', (route) => route.abort());
	await page.locator('.ground .land a[href$="c/ni/"] path').dispatchEvent('click');
	await page.locator('.note a').click();
	await page.waitForURL(/\/c\/ni\/$/);
	expect(await page.locator('h2').first().innerText()).toBe('Nicaragua');
});

test('without JavaScript a click on a country leads to its page, which says how far it lies and why', async ({
	open
}) => {
	const { page, problems } = await open({ path: '/es/', javaScript: false });
	const href = await page.locator('.ground .land a[href$="c/br/"]').getAttribute('href');
	// What lies behind the globe is in the list that the page leads to.
	await page.locator('.any-country a').click();
	await page.waitForURL(/\/es\/compare\/#others$/);
	await page.locator('.country-list a').filter({ hasText: 'Japón' }).click();
	expect(await page.locator('h2').first().innerText()).toBe('Japón');
	await page.goto(new URL(href ?? '', new URL('/es/', page.url())).href);
	expect(page.url()).toMatch(/\/es\/c\/br\/$/);
	expect(await page.locator('h2').first().innerText()).toBe('Brasil');
	expect(await page.locator('[data-row="soil-capital"] b').innerText()).toMatch(/\d km/);
	expect(await page.locator('.locator .line').count()).toBeGreaterThan(0);
	const row = page
		.locator('.reach-row')
		.filter({ has: page.locator('small a') })
		.first();
	await row.locator('summary').click();
	await row.locator('small a').first().click();
	expect(await page.locator(':target').innerText()).not.toBe('');
	expect(problems).toEqual([]);
});

test('countries stand side by side row by row, and the link keeps which', async ({ open }) => {
	const { page, problems } = await open({ path: '/?gl=off', reducedMotion: true });
	await untilInteractive(page);
	await page.locator('.overview .compare-link a').click();
	await expect.poll(() => openDossiers(page)).toEqual(['/compare']);
	expect(new URL(page.url()).hash).toMatch(/^#\/compare\/\w\w\/\w\w/);
	const columns = page.locator('.compare thead th a');
	const before = await columns.count();
	await page.locator('.choosers select').last().selectOption('ni');
	await expect.poll(() => columns.last().innerText()).toBe('Nicaragua');
	expect(await columns.count()).toBe(before);
	expect(new URL(page.url()).hash).toMatch(/ni$/);
	await page.reload();
	await expect.poll(() => columns.last().innerText()).toBe('Nicaragua');
	for (const row of await page.locator('.compare tbody tr').all()) {
		expect(await row.locator('td').count()).toBe(before);
	}
	expect(problems).toEqual([]);
});

test('a country that others have named is called so on the map and in its dossier', async ({
	open
}) => {
	const { page } = await open({ path: '/?gl=off' });
	await untilInteractive(page);
	const words: string[] = [];
	for (const code of ['bo', 'ni', 'jp']) {
		await page.goto('about:blank');
		await page.goto(new URL('/?gl=off', process.env.SALIDA_TEST_URL).href);
		await untilInteractive(page);
		const shape = page.locator(`.ground #s-${code}`);
		let remark = '';
		// The map may still be moving, which takes a tip away.
		await expect(async () => {
			await shape.dispatchEvent('pointermove', {
				pointerType: 'mouse',
				clientX: 300,
				clientY: 300
			});
			const tip = await page.locator('.tip').innerText({ timeout: 500 });
			remark = tip.split(' · ')[1] ?? '';
		}).toPass({ timeout: 20_000 });
		await page.evaluate((iso2) => (location.hash = `#/c/${iso2}`), code);
		await expect(page.locator(`[id="/c/${code}"] .standing`)).toHaveText(remark);
		words.push(remark);
	}
	const [bolivia, nicaragua, japan] = words;
	expect(bolivia).not.toBe('');
	expect(nicaragua).toBe(bolivia);
	expect(japan).not.toBe(bolivia);
});
