import type { Page } from '@playwright/test';
import { expect, test } from '../helpers/test.ts';
import {
	countriesOf,
	dossierOf,
	listLink,
	markerOf,
	openDossiers,
	untilInteractive
} from '../helpers/story.ts';

/** How many rows of the list lie whole in the window, under nothing else. */
function rowsInSight(page: Page): Promise<number> {
	return page.locator('nav.countries li a').evaluateAll(
		(rows) =>
			rows.filter((row) => {
				const { left, top, bottom } = row.getBoundingClientRect();
				if (top < 0 || bottom > innerHeight) return false;
				return [top + 4, bottom - 4].every((y) =>
					row.contains(document.elementFromPoint(left + 40, y))
				);
			}).length
	);
}

for (const language of ['', 'es/']) {
	test(`on a phone the first screen of /${language} has title, ending, map and two rows`, async ({
		open
	}) => {
		const { page, problems } = await open({
			path: `/${language}?gl=off`,
			width: 390,
			height: 844,
			touch: true
		});
		await untilInteractive(page);
		for (const part of ['h1', '.epilogue', '.stage']) {
			const box = await page.locator(part).first().boundingBox();
			expect((box?.y ?? -1) >= 0, part).toBe(true);
			expect((box?.y ?? 0) + (box?.height ?? 0), part).toBeLessThan(844);
		}
		expect(await rowsInSight(page)).toBeGreaterThanOrEqual(2);
		expect(problems).toEqual([]);
	});
}

test('on a desk the list stays in sight while a dossier is read, and opens another', async ({
	open
}) => {
	const { page, problems } = await open({ path: '/?gl=off', reducedMotion: true });
	await untilInteractive(page);
	const rows = await page.locator('nav.countries li').count();
	expect(rows).toBeGreaterThan(1);
	const [first = '', second = ''] = await countriesOf(page);
	await listLink(page, first).click();
	await expect.poll(() => openDossiers(page)).toEqual([`/c/${first}`]);
	await page.evaluate(() => scrollTo(0, 1500));
	await expect.poll(() => rowsInSight(page)).toBe(rows);
	await listLink(page, second).click();
	await expect.poll(() => openDossiers(page)).toEqual([`/c/${second}`]);
	await expect(dossierOf(page, second).locator('h2')).toBeInViewport();
	const list = await page.locator('nav.countries').boundingBox();
	const heading = await dossierOf(page, second).locator('h2').boundingBox();
	expect(heading?.y).toBeGreaterThanOrEqual((list?.y ?? 0) + (list?.height ?? 0));
	expect(problems).toEqual([]);
});

for (const javaScript of [true, false]) {
	test(`on a phone a dossier leads to the next candidate and back, ${javaScript ? 'with' : 'without'} JavaScript`, async ({
		open
	}) => {
		const { page } = await open({
			path: '/?gl=off',
			width: 390,
			height: 844,
			touch: true,
			javaScript
		});
		if (javaScript) await untilInteractive(page);
		const [first = '', second = ''] = await countriesOf(page);
		await listLink(page, first).click();
		await expect.poll(() => openDossiers(page)).toEqual([`/c/${first}`]);
		await expect(dossierOf(page, first).locator('[rel="prev"]')).toHaveCount(0);
		await dossierOf(page, first).locator('[rel="next"]').first().click();
		await expect.poll(() => openDossiers(page)).toEqual([`/c/${second}`]);
		await dossierOf(page, second).locator('[rel="prev"]').last().click();
		await expect.poll(() => openDossiers(page)).toEqual([`/c/${first}`]);
	});
}

test('a country that the pointer or the focus meets on the map is marked in the list', async ({
	open
}) => {
	const { page, problems } = await open({ path: '/?gl=off' });
	await untilInteractive(page);
	const [iso2 = ''] = await countriesOf(page);
	await markerOf(page, iso2).locator('.label').hover();
	await expect(listLink(page, iso2)).toHaveClass(/pointed/);
	await page.mouse.move(0, 0);
	await page.locator('h1').hover();
	await expect(page.locator('nav.countries .pointed')).toHaveCount(0);
	await markerOf(page, iso2).focus();
	await expect(listLink(page, iso2)).toHaveClass(/pointed/);
	expect(problems).toEqual([]);
});

test('every number of the list stands at the end of a line of its length, from one zero', async ({
	open
}) => {
	const { page } = await open({ path: '/?gl=off' });
	await untilInteractive(page);
	const lines = await page.locator('nav.countries li a').evaluateAll((rows) =>
		rows.map((row) => {
			const line = row.querySelector('.line');
			const box = line?.getBoundingClientRect();
			const length = line ? parseFloat(getComputedStyle(line, '::before').width) : NaN;
			const words = row.querySelector('.km')?.textContent ?? '';
			return { zero: box?.left, length, km: Number(words.replace(/\D/g, '')) };
		})
	);
	const longest = lines.at(-1);
	if (!longest) throw new Error('The list has no rows');
	for (const { zero, length, km } of lines) {
		expect(zero).toBe(longest.zero);
		expect(length / longest.length).toBeCloseTo(km / longest.km, 1);
	}
});
