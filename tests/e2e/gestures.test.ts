import type { Page } from '@playwright/test';
import { expect, test } from '../helpers/test.ts';
import { untilInteractive } from '../helpers/story.ts';

function camera(page: Page) {
	return page.locator('.marker.origin').getAttribute('style');
}

/** A place of the map where a press opens nothing. */
async function middleOfMap(page: Page): Promise<[x: number, y: number]> {
	return page.locator('.stage').evaluate((stage) => {
		const { x, y, width, height } = stage.getBoundingClientRect();
		const grid = Array.from({ length: 49 }, (_, index): [number, number] => [
			x + width * (0.2 + 0.1 * (index % 7)),
			y + height * (0.2 + 0.1 * Math.floor(index / 7))
		]);
		const isFree = ([left, top]: [number, number]) =>
			document.elementFromPoint(left, top)?.closest('a, button, [data-dispute]') === null;
		return grid.findLast(isFree) ?? [x + width / 2, y + height / 2];
	});
}

test('the wheel scrolls the page until the reader has taken hold of the map', async ({ open }) => {
	const { page, problems } = await open({ path: '/?gl=off', width: 800, height: 900 });
	await untilInteractive(page);
	const [x, y] = await middleOfMap(page);
	const home = await camera(page);
	await page.mouse.move(x, y);
	await page.mouse.wheel(0, 120);
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
	expect(await camera(page)).toBe(home);
	await page.locator('.hint').waitFor();

	await page.evaluate(() => {
		scrollTo(0, 0);
	});
	const [heldX, heldY] = await middleOfMap(page);
	await page.mouse.click(heldX, heldY);
	await page.mouse.wheel(0, -240);
	await expect.poll(() => camera(page)).not.toBe(home);
	expect(await page.evaluate(() => scrollY)).toBe(0);
	expect(problems).toEqual([]);
});

test('a click outside lets go of the map again', async ({ open }) => {
	const { page } = await open({ path: '/?gl=off', width: 800, height: 900 });
	await untilInteractive(page);
	const [x, y] = await middleOfMap(page);
	await page.mouse.click(x, y);
	await page.locator('h1').click();
	const before = await camera(page);
	await page.mouse.move(x, y);
	await page.mouse.wheel(0, 120);
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
	expect(await camera(page)).toBe(before);
});

test('dragging with the mouse moves the map as far as the mouse', async ({ open }) => {
	const { page, problems } = await open({ path: '/?gl=off&view=map' });
	await untilInteractive(page);
	await page.locator('.stage[data-view=map]').waitFor();
	const marker = page.locator('a.marker').first();
	const before = await marker.boundingBox();
	const [x, y] = await middleOfMap(page);
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x + 60, y - 40, { steps: 6 });
	await page.mouse.up();
	const after = await marker.boundingBox();
	expect((after?.x ?? 0) - (before?.x ?? 0)).toBeCloseTo(60, 0);
	expect((after?.y ?? 0) - (before?.y ?? 0)).toBeCloseTo(-40, 0);
	expect(problems).toEqual([]);
});

test('one finger scrolls the page and leaves the map; two fingers move the map', async ({
	open
}) => {
	const { page, problems } = await open({
		path: '/?gl=off',
		width: 390,
		height: 844,
		touch: true
	});
	await untilInteractive(page);
	await page.locator('.stage').scrollIntoViewIfNeeded();
	const session = await page.context().newCDPSession(page);
	const box = await page.locator('.stage').boundingBox();
	const [x, y] = [(box?.x ?? 0) + 120, (box?.y ?? 0) + 100];
	const home = await camera(page);
	const start = await page.evaluate(() => scrollY);

	await session.send('Input.synthesizeScrollGesture', { x, y, yDistance: -150, speed: 1200 });
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(start);
	expect(await camera(page)).toBe(home);

	const again = await page.locator('.stage').boundingBox();
	const [left, top] = [(again?.x ?? 0) + 100, (again?.y ?? 0) + 100];
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', spread: number) =>
		session.send('Input.dispatchTouchEvent', {
			type,
			touchPoints:
				type === 'touchEnd'
					? []
					: [
							{ x: left - spread, y: top, id: 1 },
							{ x: left + 60 + spread, y: top, id: 2 }
						]
		});
	await touch('touchStart', 0);
	for (const spread of [10, 20, 30, 40]) await touch('touchMove', spread);
	await touch('touchEnd', 0);
	await expect.poll(() => camera(page)).not.toBe(home);
	expect(problems).toEqual([]);
});

test('the word about two fingers comes once, when one finger pulls at the map, not with a scroll', async ({
	open
}) => {
	const { page, problems } = await open({
		path: '/?gl=off',
		width: 390,
		height: 844,
		touch: true
	});
	await untilInteractive(page);
	await page.locator('.stage').scrollIntoViewIfNeeded();
	const session = await page.context().newCDPSession(page);
	const box = await page.locator('.stage').boundingBox();
	const [x, y] = [(box?.x ?? 0) + 120, (box?.y ?? 0) + 100];
	const drag = async (dx: number, dy: number) => {
		await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
		for (const share of [0.25, 0.5, 0.75, 1]) {
			const touchPoints = [{ x: x + dx * share, y: y + dy * share }];
			await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints });
		}
		await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	};
	const hint = page.locator('.hint');
	await drag(8, -60);
	await expect(hint).toHaveCount(0);
	await drag(90, 10);
	await expect(hint).toHaveCount(1);
	await expect(hint).toHaveCount(0);
	await drag(90, 10);
	await expect(hint).toHaveCount(0);
	expect(problems).toEqual([]);
});

test('what the pointer was told of goes when the map moves under it', async ({ open }) => {
	const { page, problems } = await open({ path: '/?gl=off' });
	await untilInteractive(page);
	const tip = page.locator('.tip');
	const land = await page.locator('.stage').evaluate((stage) => {
		const box = stage.getBoundingClientRect();
		for (let x = box.left + 40; x < box.right; x += 20)
			for (let y = box.top + 80; y < box.bottom - 80; y += 20)
				if (document.elementFromPoint(x, y)?.matches('.land path')) return { x, y };
		throw new Error('The map shows no land');
	});
	await page.mouse.move(land.x - 2, land.y);
	await page.mouse.move(land.x, land.y);
	await expect(tip).toHaveCount(1);
	await page.locator('.zoom button').first().press('Enter');
	await expect(tip).toHaveCount(0);
	expect(problems).toEqual([]);
});
