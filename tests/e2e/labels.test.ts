import type { Page } from '@playwright/test';
import { expect, test } from '../helpers/test.ts';
import { untilInteractive } from '../helpers/story.ts';

const widths = [320, 360, 412, 540, 640, 768, 1024, 1280, 1440, 1920];

/** Pairs of labels that overlap by more than half a pixel, and labels that leave the map. */
async function faults(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const stage = document.querySelector('.stage')?.getBoundingClientRect();
		const labels = [...document.querySelectorAll('.marker .label')]
			.filter((label) => label.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
			.map((label) => ({ name: label.textContent, box: label.getBoundingClientRect() }));
		const outside = labels.filter(
			({ box }) =>
				!stage ||
				box.left < stage.left - 0.5 ||
				box.right > stage.right + 0.5 ||
				box.top < stage.top - 0.5 ||
				box.bottom > stage.bottom + 0.5
		);
		const pairs = labels.flatMap((a, index) =>
			labels
				.slice(index + 1)
				.filter(
					(b) =>
						Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 0.5 &&
						Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 0.5
				)
				.map((b) => `${a.name} over ${b.name}`)
		);
		return [...outside.map(({ name }) => `${name} outside`), ...pairs];
	});
}

for (const path of ['/', '/es/']) {
	test(`labels of ${path} never touch from 320 to 1920 px`, async ({ open }) => {
		const { page, problems } = await open({ path: `${path}?gl=off`, width: 320, height: 700 });
		await untilInteractive(page);
		for (const width of widths) {
			await page.setViewportSize({ width, height: width < 700 ? 740 : 900 });
			await expect.poll(() => faults(page), { message: `at ${String(width)} px` }).toEqual([]);
		}
		expect(problems).toEqual([]);
	});
}

for (const view of ['globe', 'distance']) {
	test(`labels of the ${view} view never touch either`, async ({ open }) => {
		for (const width of [360, 768, 1440]) {
			const { page, problems, close } = await open({
				path: `/?gl=off&view=${view}`,
				width,
				height: 800
			});
			await untilInteractive(page);
			await page.locator(`.stage[data-view=${view}]`).waitFor();
			await expect.poll(() => faults(page), { message: `at ${String(width)} px` }).toEqual([]);
			expect(problems).toEqual([]);
			await close();
		}
	});
}

for (const path of ['/', '/es/', '/method/', '/es/method/']) {
	test(`nothing of ${path} is wider than the window`, async ({ open }) => {
		const { page } = await open({ path, width: 320, height: 700 });
		for (const width of [320, 360, 768, 1024, 1440]) {
			await page.setViewportSize({ width, height: 800 });
			const overflow = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect(overflow, `at ${String(width)} px`).toBeLessThanOrEqual(0);
		}
	});
}
