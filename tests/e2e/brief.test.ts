import { expect, test } from '../helpers/test.ts';
import { openDeck, slideCount, slideShown, untilShowing } from '../helpers/deck.ts';

test('keys turn slides, cover the screen, jump and come back, and the address keeps up', async ({
	open
}) => {
	const { page, problems } = await openDeck(open);
	const total = await slideCount(page);
	const shows = (number: number) => expect.poll(() => slideShown(page)).toBe(number);
	await page.keyboard.press('PageDown');
	await page.keyboard.press('Space');
	await shows(3);
	expect(new URL(page.url()).hash).toBe('#/brief/3');
	await page.keyboard.press('PageUp');
	await shows(2);
	await page.keyboard.press('End');
	await shows(total);
	await page.keyboard.press('ArrowRight');
	await shows(total);
	await page.keyboard.press('Home');
	await shows(1);

	await page.keyboard.press('.');
	expect(await page.locator('.blank.black').isVisible()).toBe(true);
	await page.keyboard.press('w');
	expect(await page.locator('.blank.white').isVisible()).toBe(true);
	await page.keyboard.press('n');
	await shows(2);
	expect(await page.locator('.blank').count()).toBe(0);

	await page.keyboard.press('g');
	await page.locator('.jump input').fill('1');
	await page.keyboard.press('Enter');
	await shows(1);
	await page.keyboard.press('g');
	await page.keyboard.type('999');
	await page.keyboard.press('Enter');
	await expect.poll(() => page.locator('.jump [role=status]').innerText()).toContain('999');
	await page.keyboard.press('Escape');
	await shows(1);
	expect(await page.locator('.jump').count()).toBe(0);

	await page.keyboard.press('Control+PageDown');
	await page.keyboard.press('o');
	await page.locator('.slides > .slide').nth(2).click();
	await shows(3);
	expect(await page.locator('.brief.overview').count()).toBe(0);
	expect(problems).toEqual([]);
});

test('the presenter opens any country, moves the map, and one key brings the slide back', async ({
	open
}) => {
	const { page, problems } = await openDeck(open, '#/brief/1');
	const markers = page.locator('.deck-map a.marker');
	const placeOf = () => markers.first().getAttribute('style');
	await expect.poll(placeOf).toContain('--x:');
	const home = await placeOf();
	await page.keyboard.press('g');
	await page.keyboard.type('is');
	await page.keyboard.press('Enter');
	const card = page.locator('.off-path');
	await expect.poll(() => card.innerText()).toContain('Iceland');
	await expect.poll(placeOf).not.toBe(home);
	await page.keyboard.press('r');
	await expect.poll(placeOf).toBe(home);
	await expect.poll(() => card.count()).toBe(0);

	await page.locator('.deck-map .zoom button').first().click();
	await expect.poll(placeOf).not.toBe(home);
	expect(await slideShown(page)).toBe(1);
	await card.locator('button').click();
	await expect.poll(placeOf).toBe(home);
	await page.locator('.deck-map label', { hasText: 'True distance' }).click();
	await page.locator('.stage[data-view=distance]').waitFor();
	await page.keyboard.press('PageDown');
	await expect.poll(() => slideShown(page)).toBe(2);
	await expect.poll(() => page.locator('.stage[data-view=distance]').count()).toBe(0);
	expect(problems).toEqual([]);
});

test('help lists the keys and switches single letters off; a clicker goes on working', async ({
	open
}) => {
	const { page } = await openDeck(open);
	await page.keyboard.press('?');
	const help = page.locator('dialog.brief-help');
	expect(await help.locator('kbd').count()).toBeGreaterThan(20);
	await help.locator('input').uncheck();
	await help.locator('button').click();
	await page.keyboard.press('n');
	await page.keyboard.press('b');
	expect(await slideShown(page)).toBe(1);
	expect(await page.locator('.blank').count()).toBe(0);
	await page.keyboard.press('PageDown');
	await expect.poll(() => slideShown(page)).toBe(2);
});

test('the speaker has the console, and a second window keeps in step both ways', async ({
	open
}) => {
	const { page, problems } = await openDeck(open, '#/brief/2');
	const [audience] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
	await untilShowing(audience);
	await page.locator('.console-status:not(.lost)').waitFor();
	await expect.poll(() => slideShown(audience)).toBe(2);
	expect(await audience.locator('.deck-bar, .console').count()).toBe(0);

	for (const [key, slide] of [
		['PageDown', 3],
		['PageUp', 2],
		['PageDown', 3]
	] as const) {
		await page.keyboard.press(key);
		await expect.poll(() => slideShown(audience)).toBe(slide);
		expect(await slideShown(page)).toBe(slide);
	}

	await audience.bringToFront();
	await audience.keyboard.press('PageDown');
	await expect.poll(() => slideShown(page)).toBe(4);
	const notes = await page.locator('.console .speaker-notes').innerText();
	expect(notes).toBe(
		await page.locator('.slides > .slide').nth(3).locator('.speaker-notes').textContent()
	);
	expect(await page.locator('.console-next .slide').getAttribute('data-slide')).toBe(
		await page.locator('.slides > .slide').nth(4).getAttribute('data-slide')
	);

	await page.keyboard.press('b');
	await audience.locator('.blank.black').waitFor();
	await audience.close();
	await page.locator('.console-status.lost').waitFor();
	const [again] = await Promise.all([
		page.waitForEvent('popup'),
		page.locator('.console-status button').first().click()
	]);
	await untilShowing(again);
	await expect.poll(() => slideShown(again)).toBe(4);
	expect(problems).toEqual([]);
});

test('where the browser blocks the second window, the notes come below the slide', async ({
	open
}) => {
	const { page } = await openDeck(open);
	await page.evaluate(() => {
		window.open = () => null;
	});
	await page.keyboard.press('s');
	await page.locator('.notes-strip .console-status.lost').waitFor();
	expect(await page.locator('.notes-strip .speaker-notes').isVisible()).toBe(true);
	expect(await page.locator('.deck-bar').isVisible()).toBe(true);
	await page.keyboard.press('m');
	await expect.poll(() => page.locator('.notes-strip').count()).toBe(0);
});

test('an address may open a slide with its notes; one that does not exist is the first, with a note', async ({
	open
}) => {
	const { page } = await openDeck(open, '#/brief/2/notes');
	expect(await slideShown(page)).toBe(2);
	expect(await page.locator('.notes-strip').isVisible()).toBe(true);
	const wrong = await openDeck(open, '#/brief/999');
	expect(await slideShown(wrong.page)).toBe(1);
	expect(await wrong.page.locator('.note').innerText()).toContain('#/brief/999');
	expect(wrong.problems).toEqual([]);
});

for (const path of ['/brief/', '/es/brief/']) {
	test(`${path} holds all that its slides say in a room`, async ({ open }) => {
		const { page, problems } = await open({
			path: `${path}?gl=off`,
			width: 1280,
			height: 720,
			reducedMotion: true
		});
		await untilShowing(page);
		const total = await slideCount(page);
		for (let number = 1; number <= total; number++) {
			await expect.poll(() => slideShown(page)).toBe(number);
			const spill = await page
				.locator('.slides > .slide.present .slide-text')
				.evaluate((text) => text.scrollHeight - text.clientHeight);
			expect(spill, `slide ${String(number)}`).toBeLessThanOrEqual(0);
			await page.keyboard.press('PageDown');
		}
		expect(problems).toEqual([]);
	});
}

test('an address of the deck opens its slide at any time, and an unknown one is told of', async ({
	open
}) => {
	const { page, problems } = await openDeck(open);
	const shows = (number: number) => expect.poll(() => slideShown(page)).toBe(number);
	await page.keyboard.press('PageDown');
	await shows(2);
	const type = (hash: string) => page.evaluate((wanted) => (location.hash = wanted), hash);
	await type('#/brief/9');
	await shows(9);
	await type('#/brief/999');
	await shows(1);
	await page.locator('.note', { hasText: '#/brief/999' }).waitFor();
	expect(new URL(page.url()).hash).toBe('#/brief/1');
	await page.goBack();
	await shows(9);
	expect(problems).toEqual([]);
});

test('the slide of routes draws one, and a timeline has no measuring line beside it', async ({
	open
}) => {
	const { page } = await openDeck(open);
	const lineOn = async (kind: string, line: string) => {
		const id = await page.locator(`.slides > .kind-${kind}`).first().getAttribute('id');
		await page.evaluate((hash) => (location.hash = hash), `#${id ?? ''}`);
		await expect.poll(() => slideShown(page)).toBe(Number(id?.replace('/brief/', '')));
		return page.locator(`.deck-map ${line}`);
	};
	await expect
		.poll(async () => (await lineOn('country', '.measures .line')).count())
		.toBeGreaterThan(0);
	await expect
		.poll(async () => (await lineOn('routes', '.route polyline')).count())
		.toBeGreaterThan(0);
	await expect.poll(async () => (await lineOn('timeline', '.measures .line')).count()).toBe(0);
});

test('without JavaScript, and on a phone, slides are read one after another with their pictures', async ({
	open
}) => {
	for (const options of [{ javaScript: false }, { width: 390, height: 844, touch: true }]) {
		const { page, close } = await open({ path: '/brief/?gl=off', ...options });
		const slides = page.locator('.slides > .slide');
		const total = await slides.count();
		expect(total).toBeGreaterThan(3);
		for (const slide of await slides.all()) expect(await slide.isVisible()).toBe(true);
		expect(await page.locator('.slide-picture svg').first().isVisible()).toBe(true);
		await page.locator('.speaker summary').first().click();
		expect(await page.locator('.speaker-notes').first().isVisible()).toBe(true);
		await close();
	}
});

test('printed, each slide has one sheet', async ({ open }) => {
	const { page } = await openDeck(open, '#/brief/3');
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect(pdf.match(/\/Type \/Page\b/g)?.length).toBe(await slideCount(page));
});
