import { expect, test } from '../helpers/test.ts';
import { differingShare } from '../helpers/painters.ts';
import {
	countriesOf,
	listLink,
	markerOf,
	openDossiers,
	untilGl,
	untilInteractive
} from '../helpers/story.ts';

test('MapLibre takes over by itself, with the same picture and the same labels', async ({
	open
}) => {
	const svg = await open({ path: '/?gl=off', reducedMotion: true });
	const gl = await open({ path: '/', reducedMotion: true });
	await untilInteractive(svg.page);
	await untilInteractive(gl.page);
	await untilGl(gl.page);
	for (const iso2 of await countriesOf(svg.page)) {
		const [a, b] = [
			await markerOf(svg.page, iso2).boundingBox(),
			await markerOf(gl.page, iso2).boundingBox()
		];
		expect(Math.abs((a?.x ?? 0) - (b?.x ?? 99))).toBeLessThan(0.5);
		expect(Math.abs((a?.y ?? 0) - (b?.y ?? 99))).toBeLessThan(0.5);
	}
	const [drawn, painted] = [
		await svg.page.locator('.stage').screenshot(),
		await gl.page.locator('.stage').screenshot()
	];
	expect(await differingShare(svg.page, drawn, painted)).toBeLessThan(0.02);
	expect([...svg.problems, ...gl.problems]).toEqual([]);
});

test('countries can be chosen on the painted map, and on the globe', async ({ open }) => {
	const { page, problems } = await open({ path: '/?gl=force', reducedMotion: true });
	await untilInteractive(page);
	await untilGl(page);
	const [iso2 = ''] = await countriesOf(page);
	await listLink(page, iso2).click();
	await expect.poll(() => openDossiers(page)).toEqual([`/c/${iso2}`]);
	await page.locator('.views input[value=globe]').check();
	await expect.poll(() => page.locator('.stage').getAttribute('data-view')).toBe('globe');
	const visible = await page
		.locator('.marker')
		.evaluateAll(
			(markers) =>
				markers.filter((marker) => marker.checkVisibility({ visibilityProperty: true })).length
		);
	expect(visible).toBeGreaterThan(1);
	expect(problems).toEqual([]);
});

test('when the context is lost the SVG is back and works', async ({ open }) => {
	const { page } = await open({ path: '/?gl=force', reducedMotion: true });
	await untilInteractive(page);
	await untilGl(page);
	await page.evaluate(() => {
		const canvas = document.querySelector<HTMLCanvasElement>('.gl-container canvas');
		canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
	});
	await expect.poll(() => page.locator('.stage.gl').count()).toBe(0);
	const [iso2 = ''] = await countriesOf(page);
	await markerOf(page, iso2).locator('.label').click();
	await expect.poll(() => openDossiers(page)).toEqual([`/c/${iso2}`]);
});

test('without WebGL the SVG stays; only who forced it is told', async ({ open }) => {
	const usual = await open({ path: '/', webgl: false });
	await untilInteractive(usual.page);
	await usual.page.waitForTimeout(1000);
	expect(await usual.page.locator('.note').count()).toBe(0);
	expect(usual.problems).toEqual([]);
	const forced = await open({ path: '/?gl=force', webgl: false });
	await untilInteractive(forced.page);
	await expect.poll(() => forced.page.locator('.note').count()).toBe(1);
	expect(forced.problems).toEqual([]);
});

test('a blocked worker leaves the SVG in place, working', async ({ open }) => {
	const { page } = await open({ path: '/method/' });
	await page.route(/worker/, (route) => route.abort());
	await page.goto(new URL('../?gl=force', page.url()).href);
	await untilInteractive(page);
	await page.waitForTimeout(3000);
	expect(await page.locator('.stage.gl').count()).toBe(0);
	const [iso2 = ''] = await countriesOf(page);
	await listLink(page, iso2).click();
	await expect.poll(() => openDossiers(page)).toEqual([`/c/${iso2}`]);
});
