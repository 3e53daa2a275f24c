import { expect, test } from '../helpers/test.ts';
import type { Page } from '@playwright/test';
import { countriesOf, openDossiers, untilGl, untilInteractive } from '../helpers/story.ts';

test('on paper the SVG stands for the painted map, and every dossier is there', async ({
	open
}) => {
	const { page, problems } = await open({ path: '/?gl=force', reducedMotion: true });
	await untilInteractive(page);
	await untilGl(page);
	const countries = await countriesOf(page);
	await page.emulateMedia({ media: 'print' });
	const visibility = (selector: string) =>
		page
			.locator(selector)
			.evaluate((element) => element.checkVisibility({ visibilityProperty: true }));
	expect(await visibility('svg.world')).toBe(true);
	expect(await visibility('.gl-container')).toBe(false);
	expect(await openDossiers(page)).toEqual(['/overview', ...(await inDocument(countries))]);
	const pdf = await page.pdf({ format: 'A4' });
	expect(pdf.length).toBeGreaterThan(20_000);
	expect(problems).toEqual([]);

	async function inDocument(list: readonly string[]): Promise<string[]> {
		const ids = await page
			.locator('.dossier')
			.evaluateAll((all) => all.map((dossier) => dossier.id));
		return ids.filter((id) => list.includes(id.replace('/c/', '')));
	}
});

/** Pixels between each candidate's marker and the end of its arc in the drawing that is visible. */
function astray(page: Page): Promise<number[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll<SVGPathElement>('.signs .arc .line')].map((path) => {
			const end = path.getPointAtLength(path.getTotalLength());
			const at = end.matrixTransform(path.getScreenCTM() ?? undefined);
			const code = path.closest('[data-iso2]')?.getAttribute('data-iso2') ?? '';
			const box = document.querySelector(`a.marker[href="#/c/${code}"]`)?.getBoundingClientRect();
			return box ? Math.hypot(box.left - at.x, box.top - at.y) : Infinity;
		})
	);
}

for (const path of ['/c/ru/?gl=off', '/?gl=off&view=globe', '/?gl=off&view=distance']) {
	test(`on paper the markers of ${path} lie where the drawing has their places`, async ({
		open
	}) => {
		const { page, problems } = await open({ path, reducedMotion: true });
		await untilInteractive(page);
		await page.emulateMedia({ media: 'print' });
		await page.setViewportSize({ width: 718, height: 1040 });
		await expect.poll(async () => (await astray(page)).length).toBeGreaterThan(2);
		await expect.poll(async () => Math.max(...(await astray(page)))).toBeLessThan(2);
		expect(await page.locator('.layer-button').isVisible()).toBe(false);
		expect(problems).toEqual([]);
	});
}

test('an open country prints alone, on a few pages', async ({ open }) => {
	const { page } = await open({ path: '/c/ru/?gl=off', reducedMotion: true });
	await untilInteractive(page);
	const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
	expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeLessThan(9);
	await page.emulateMedia({ media: 'print' });
	expect(await openDossiers(page)).toEqual(['/c/ru']);
});
