import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../helpers/test.ts';
import { dossierOf, untilInteractive } from '../helpers/story.ts';

/** The countries that the list marks as candidates: neither origin nor jurisdiction. */
async function candidatesOf(page: Page): Promise<string[]> {
	return page
		.locator('.dossier:is(.destination, .facilitator, .discarded)')
		.evaluateAll((all) => all.map(({ id }) => id.replace('/c/', '')));
}

/** A claim of a dossier that lies in a part which is folded, and has more than its sentence. */
function foldedClaim(page: Page, iso2: string): Locator {
	return dossierOf(page, iso2).locator('details.fold .claim').first();
}

/** Whether something can be seen, which what lies in a folded part cannot. */
function isSeen(locator: Locator): Promise<boolean> {
	return locator.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }));
}

for (const language of ['', 'es/']) {
	test(`the dossier of every candidate is read within three screens of a phone, below /${language}`, async ({
		open
	}) => {
		const { page } = await open({
			path: `/${language}`,
			width: 390,
			height: 844,
			javaScript: false
		});
		const candidates = await candidatesOf(page);
		expect(candidates.length).toBeGreaterThan(0);
		for (const iso2 of candidates) {
			await page.goto(new URL(`c/${iso2}/`, page.url().replace(/c\/\w\w\/$/, '')).href);
			const dossier = dossierOf(page, iso2);
			const height = await dossier.evaluate((element) => {
				const end = element.querySelector('.citation')?.getBoundingClientRect().top ?? NaN;
				return end - element.getBoundingClientRect().top;
			});
			expect(height, iso2).toBeGreaterThan(844);
			expect(height, iso2).toBeLessThan(3 * 844);
		}
	});
}

test('a claim shows its verdict and its sentence, and one line of what speaks against it', async ({
	open
}) => {
	const { page } = await open({ path: '/c/tr/?gl=off' });
	const claim = page.locator('.dossier.is-open .claim:has(.contests)').first();
	expect(await isSeen(claim.locator('.status'))).toBe(true);
	expect(await isSeen(claim.locator('.check b').first())).toBe(true);
	expect(await isSeen(claim.locator('time'))).toBe(false);
	const summary = claim.locator('summary');
	const closed = (await summary.boundingBox())?.height ?? 0;
	expect(closed).toBeLessThan(40);
	await summary.click();
	expect(await isSeen(claim.locator('time'))).toBe(true);
	expect(await isSeen(claim.locator('.source-links a').first())).toBe(true);
	const cut = await claim
		.locator('summary')
		.evaluate((element) => element.scrollWidth - element.clientWidth);
	expect(cut).toBeLessThanOrEqual(0);
});

test('a claim is unfolded with the keyboard', async ({ open }) => {
	const { page } = await open({ path: '/c/ru/?gl=off' });
	const summary = page.locator('.dossier.is-open .claim summary').first();
	await summary.focus();
	await page.keyboard.press('Enter');
	expect(await isSeen(page.locator('.dossier.is-open .claim time').first())).toBe(true);
});

for (const javaScript of [true, false]) {
	test(`a link to a claim unfolds it and what it lies in ${javaScript ? 'with' : 'without'} script`, async ({
		open
	}) => {
		const { page } = await open({ path: '/?gl=off', javaScript });
		const id = (await foldedClaim(page, 'ru').getAttribute('id')) ?? '';
		await page.goto(`${page.url().replace(/#.*/, '')}#${id}`);
		if (javaScript) await untilInteractive(page);
		const claim = page.locator(`[id="${id}"]`);
		await expect(claim.locator('.text')).toBeInViewport();
		await expect.poll(() => isSeen(claim.locator('time'))).toBe(true);
		expect(await isSeen(claim.locator('.source-links a').first())).toBe(true);
	});
}

test('a claim that was linked to can be folded again', async ({ open }) => {
	const { page } = await open({ path: '/?gl=off' });
	const id = (await foldedClaim(page, 'ru').getAttribute('id')) ?? '';
	await page.goto(`${page.url().replace(/#.*/, '')}#${id}`);
	await untilInteractive(page);
	const claim = page.locator(`[id="${id}"]`);
	await expect.poll(() => isSeen(claim.locator('time'))).toBe(true);
	await claim.locator('summary').click();
	expect(await isSeen(claim.locator('time'))).toBe(false);
	await page.locator('.map-controls button').first().click();
	expect(await isSeen(claim.locator('time'))).toBe(false);
});

test('on paper every part and every claim is whole, however little was unfolded', async ({
	open
}) => {
	const { page } = await open({ path: '/c/ru/?gl=off' });
	await untilInteractive(page);
	await page.emulateMedia({ media: 'print' });
	const lost = await page
		.locator('.dossier.is-open')
		.evaluate((dossier) =>
			[
				...dossier.querySelectorAll<HTMLElement>(
					'.claim time, .claim .source-links a, .claim .check, .reach-row .cell, .fold table, .fold p'
				)
			]
				.filter(
					(element) =>
						element.innerHTML.trim() !== '' &&
						!element.closest('.route-chooser, :has(> button)') &&
						(!element.checkVisibility({ contentVisibilityAuto: true }) ||
							element.getBoundingClientRect().height === 0)
				)
				.map((element) => element.outerHTML.slice(0, 80))
		);
	expect(lost).toEqual([]);
	const cut = await page
		.locator('.dossier.is-open .claim summary')
		.evaluateAll(
			(all) => all.filter((each) => getComputedStyle(each).whiteSpace === 'nowrap').length
		);
	expect(cut).toBe(0);
});

test('nothing of a dossier moves when the script comes', async ({ open }) => {
	const heights = async (javaScript: boolean) => {
		const { page } = await open({ path: '/c/cu/?gl=off', javaScript, width: 390, height: 844 });
		if (javaScript) await untilInteractive(page);
		return page
			.locator('.dossier.is-open .claim, .dossier.is-open .reach-row')
			.evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().height)));
	};
	expect(await heights(true)).toEqual(await heights(false));
});

test('in an embed a claim unfolds in the same way and leads to its sources on the full page', async ({
	open
}) => {
	const { page } = await open({ path: '/embed/c/ru/' });
	const claim = page.locator('.dossier.is-open .claim:has(.check)').first();
	const id = await claim.getAttribute('id');
	expect(await isSeen(claim.locator('time'))).toBe(false);
	await claim.locator('summary').click();
	expect(await isSeen(claim.locator('time'))).toBe(true);
	expect(await claim.locator('a').getAttribute('href')).toBe(`../../../c/ru/#${id ?? ''}`);
});
